/**
 * A pattern for labels as a person reads it: …… is any text, 〔甲/乙〕 is one of them, ［甲］ may be
 * left out, × is a numeral. Knows what the vocabularies use; throws on anything else, so that a page
 * never shows less than what is read.
 */
export function patternWords(pattern: RegExp): string {
  const source = new Source(pattern.source);
  const shown = alternatives(source, true);
  if (!source.atEnd) throw source.unknown();
  return shown.length === 1 ? String(shown[0]) : shown.join("、");
}

const ANY = "……";
const REPEATED = new RegExp(`(?:${ANY})+`, "gu");

class Source {
  private at = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Takes what stands next, if it is this. */
  take(what: RegExp): RegExpExecArray | null {
    const found = new RegExp(`^(?:${what.source})`, "u").exec(this.text.slice(this.at));
    if (found) this.at += found[0].length;
    return found;
  }

  unknown(): Error {
    return new Error(`/${this.text}/: no words for “${this.text.slice(this.at)}”`);
  }
}

/** What stands between bars; on the outermost level, open ends are shown too. */
function alternatives(source: Source, outermost: boolean): string[] {
  const shown = [sequence(source, outermost)];
  while (source.take(/\|/u)) shown.push(sequence(source, outermost));
  return shown;
}

function sequence(source: Source, outermost: boolean): string {
  const open = (end: RegExp) => (source.take(end) || !outermost ? "" : ANY);
  const start = open(/\^/u);
  let shown = "";
  for (let next = item(source); next !== null; next = item(source)) shown += next;
  return `${start}${shown}${open(/\$/u)}`.replace(REPEATED, ANY);
}

/** One part and how often it may stand there; null where the sequence ends. */
function item(source: Source): string | null {
  const part = atom(source);
  if (part === null) return null;
  const times = source.take(/[*+?]|\{\d+(?:,\d*)?\}/u)?.[0];
  if (times === undefined || times === "+") return part === "某字" && times ? ANY : part;
  if (part === "某字" && times !== "?") return ANY;
  return `［${part.replace(/^〔(.*)〕$/u, "$1")}］`;
}

function atom(source: Source): string | null {
  if (source.take(/\.|\[\^[^\]]*\]/u)) return "某字";
  if (source.take(/(?:\\d)+/u)) return "×";
  const oneOf = source.take(/\[([^\]]+)\]/u)?.[1];
  if (oneOf !== undefined) return oneOf.includes("\\d") ? "×" : `〔${[...oneOf].join("/")}〕`;
  if (source.take(/\(/u)) {
    const inside = alternatives(source, false);
    if (!source.take(/\)/u)) throw source.unknown();
    return inside.length === 1 ? String(inside[0]) : `〔${inside.join("/")}〕`;
  }
  const plain = source.take(/\\([^\w\s])|([^\\()[\]{}|*+?^$.])/u);
  return plain ? (plain[1] ?? plain[2] ?? null) : null;
}
