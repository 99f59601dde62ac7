/** One end of a printed interval; `included` is null where the print does not say. */
export interface Bound {
  readonly number: string;
  readonly included: boolean | null;
  /** The word or sign that made it an end: 以上, ≥, -; or 含 where that outweighs it. */
  readonly word: string;
}

/** A printed interval; null ends are open. */
export interface Interval {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

interface Sign {
  readonly text: string;
  readonly kind: "dash" | "comma" | "open" | "close" | "over" | "under" | "above" | "below";
  readonly included: boolean | null;
}

/**
 * The words and signs of an interval, longest first. `over`/`under` stand before their number
 * (or after it in 90≤X), `above`/`below` after it. 以上 includes its number, 以下 does not unless 及.
 */
const SIGNS: readonly (readonly [string, Sign["kind"], boolean | null])[] = [
  ["大于或等于", "over", true],
  ["大于等于", "over", true],
  ["小于或等于", "under", true],
  ["小于等于", "under", true],
  ["高于或等于", "over", true],
  ["低于或等于", "under", true],
  ["达到或超过", "over", true],
  ["达到或高于", "over", true],
  ["不低于", "over", true],
  ["不少于", "over", true],
  ["不多于", "under", true],
  ["不高于", "under", true],
  ["不超过", "under", true],
  ["不小于", "over", true],
  ["不大于", "under", true],
  ["未超过", "under", true],
  ["达不到", "under", false],
  ["未达到", "under", false],
  ["及以内", "below", true],
  ["及以上", "above", true],
  ["含以上", "above", true],
  ["及以下", "below", true],
  ["含以下", "below", true],
  ["达到", "over", true],
  ["高于", "over", null],
  ["超出", "over", null],
  ["超过", "over", null],
  ["大于", "over", null],
  ["多于", "over", null],
  ["低于", "under", false],
  ["少于", "under", false],
  ["小于", "under", false],
  ["不足", "under", false],
  ["不到", "under", false],
  ["不满", "under", false],
  ["未达", "under", false],
  ["以上", "above", true],
  ["以下", "below", false],
  ["以内", "below", true],
  ["以外", "above", false],
  ["≥", "over", true],
  ["≤", "under", true],
  [">", "over", false],
  ["<", "under", false],
  ["[", "open", true],
  ["]", "close", true],
  ["-", "dash", null],
  [",", "comma", null],
  ["、", "comma", null],
  ["。", "comma", null],
];
const SIGN_OF = new Map(SIGNS.map(([text, kind, included]) => [text, { text, kind, included }]));

const escape = (text: string): string => text.replace(/[[\]]/gu, "\\$&");
const TOKEN = new RegExp(
  String.raw`(?<number>\d+(?:\.\d+)?)[%分]?` +
    String.raw`|[(,]?(?<mark>不?含)(?:本数|(?<named>\d+(?:\.\d+)?)[%分]?)?(?![\d以])\)?` +
    `|(?<sign>${SIGNS.map(([text]) => escape(text)).join("|")})`,
  "gu",
);

interface End {
  readonly number: string;
  role: "from" | "to" | null;
  included: boolean | null;
  word: string;
  /** Whether (含)/(不含) was printed for this end, which outweighs what a word implies. */
  marked: boolean;
  /** A comma follows: a sign after it (…*100%，≥200%) speaks of the next number, not of this. */
  closed: boolean;
}

/** What was read so far: the numbers, and the sign that stands right before the next one. */
interface Reading {
  readonly ends: End[];
  pending: Sign | null;
}

/** The last interval in a piece of normalised text, or null where none is printed. */
export function readInterval(text: string): Interval | null {
  const reading: Reading = { ends: [], pending: null };
  for (const match of text.matchAll(TOKEN)) {
    const { number, mark, named, sign } = match.groups ?? {};
    if (number !== undefined) takeNumber(reading, number);
    else if (mark !== undefined) takeMark(reading, mark === "含", named);
    else takeKnownSign(reading, sign);
  }
  return lastInterval(reading.ends.filter((end) => end.role !== null));
}

function takeNumber(reading: Reading, number: string): void {
  const { pending, ends } = reading;
  const before = ends.at(-1);
  const end: End = { number, role: null, included: null, word: "", marked: false, closed: false };
  if (pending?.kind === "over" || pending?.kind === "open") settle(end, "from", pending);
  if (pending?.kind === "under") settle(end, "to", pending);
  if (pending?.kind === "dash" && before) {
    settle(before, "from", pending);
    settle(end, "to", pending);
  }
  ends.push(end);
  reading.pending = null;
}

function takeMark(reading: Reading, included: boolean, named: string | undefined): void {
  const end =
    named === undefined
      ? reading.ends.at(-1)
      : reading.ends.findLast((one) => Number(one.number) === Number(named));
  if (!end) return;
  end.included = included;
  end.word = "含";
  end.marked = true;
}

function takeKnownSign(reading: Reading, text: string | undefined): void {
  const sign = text === undefined ? undefined : SIGN_OF.get(text);
  if (sign) takeSign(reading, sign);
}

/** A sign after a number may close it (以上, 80≤X); it also waits for the number that follows. */
function takeSign(reading: Reading, sign: Sign): void {
  const last = reading.ends.at(-1);
  if (sign.kind === "comma") {
    if (last) last.closed = true;
    return;
  }
  if (last) closeWith(last, sign, reading.pending);
  reading.pending = sign.kind === "dash" && !last ? null : sign;
}

function closeWith(last: End, sign: Sign, pending: Sign | null): void {
  // 90≤X<100: the first sign belongs to the number before it, unless another sign already took it
  const free = last.role === null && !last.closed && pending === null;
  if (sign.kind === "above" || (free && sign.kind === "under")) settle(last, "from", sign);
  if (sign.kind === "below" || sign.kind === "close" || (free && sign.kind === "over")) {
    settle(last, "to", sign);
  }
}

function settle(end: End, role: "from" | "to", sign: Sign): void {
  end.role = role;
  if (end.marked) return;
  end.included = sign.included;
  end.word = sign.text;
}

function lastInterval(ends: readonly End[]): Interval | null {
  const last = ends.at(-1);
  const before = ends.at(-2);
  if (!last) return null;
  const pair = before && before.role !== last.role ? [before, last] : [last];
  const from = pair.find((end) => end.role === "from") ?? null;
  const to = pair.find((end) => end.role === "to") ?? null;
  const backwards = from !== null && to !== null && Number(from.number) > Number(to.number);
  const bound = (end: End | null): Bound | null =>
    end && { number: end.number, included: end.included, word: end.word };
  return backwards ? { from: bound(to), to: bound(from) } : { from: bound(from), to: bound(to) };
}
