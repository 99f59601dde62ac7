import type { Board } from "../board";
import { labelKey } from "../label";

/** 栏次: what stands before the numbers. */
const WORD = /^(栏|列|行|项)(次|号|目)$|^序号$/;
const NOTHING = /^[-—–/\\]*$/;
const STARS = /^\*{1,4}$/;
/** 6=5/4, D=B/A: the mark of a column and how it is worked out; the mark may be left away. */
const FORMULA = /^(?:\(?([\dA-Z]{1,2})\)?=)?[\dA-Z()+\-*/×÷%.]*[+\-*/×÷][\dA-Z()+\-*/×÷%.]*$/;
const NUMBER = /^第?\(?(\d{1,2})\)?列?$/;
/** Other marks that count, each kind in its order. */
const COUNTS = ["甲乙丙丁戊己庚辛壬癸", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "一二三四五六七八九十"];
/** 11=(10/9)*100%: no mark is longer. */
const LONGEST = 20;
/** Fewer of one count prove nothing. */
const FEWEST = 3;

/** What a cell of such a row says: which one of a kind of numbering, or only that it is no value. */
type Mark = { readonly kind: string; readonly at: number } | "open" | "stars" | "word";

function markOf(text: string): Mark | null {
  // ① and （1） fold to 1 and (1)
  const key = labelKey(text);
  if (key.length > LONGEST) return null;
  if (WORD.test(key)) return "word";
  if (STARS.test(key)) return "stars";
  if (NOTHING.test(key)) return "open";
  const formula = FORMULA.exec(key);
  if (formula && formula[1] === undefined) return "open";
  const mark = formula?.[1] ?? NUMBER.exec(key)?.[1] ?? /^\(?(.)\)?$/.exec(key)?.[1] ?? "";
  if (/^\d+$/.test(mark)) return { kind: "number", at: Number(mark) };
  const kind = mark.length === 1 ? COUNTS.find((count) => count.includes(mark)) : undefined;
  return kind === undefined ? null : { kind, at: kind.indexOf(mark) + 1 };
}

/** Whether each kind of numbering counts on by one, but for what is open between. */
function countsOn(marks: readonly Mark[]): boolean {
  const last = new Map<string, number>();
  let open = 0;
  for (const mark of marks) {
    if (mark === "open") open++;
    if (typeof mark === "string") continue;
    const before = last.get(mark.kind);
    const step = before === undefined ? 1 : mark.at - before;
    if (step < 1 || step > 1 + open) return false;
    last.set(mark.kind, mark.at);
    open = 0;
  }
  return true;
}

/**
 * Whether a row numbers the columns (1 2 3 …, 甲 乙 1 2 3=2/1, 栏次 1 2, ** **) and holds nothing
 * else. A row that leaves its name to the row above may hold numbers alone, so they must begin with
 * 1 or stand under a name too, whose columns end with `names`.
 */
export function numbersColumns(
  board: Board,
  row: number,
  [from, to]: readonly [number, number],
  names: number,
): boolean {
  const spots = board.spotsIn(row, from, to);
  if (spots.length < FEWEST) return false;
  const marks: Mark[] = [];
  for (const [at, { text }] of spots.entries()) {
    const mark = markOf(text);
    if (mark === null) return false;
    // where a merge was lost, each of its cells prints the number
    if (mark === "stars" || text !== spots[at - 1]?.text) marks.push(mark);
  }
  const counted = marks.filter((mark) => typeof mark === "object");
  if (counted.length === 0) return marks.filter((mark) => mark === "stars").length >= FEWEST;
  if (marks.includes("stars") || marks.length - counted.length > counted.length) return false;
  const isNamed = counted[0]?.at === 1 || spots.some(({ column }) => column <= names);
  return marks.length >= FEWEST && isNamed && countsOn(marks);
}
