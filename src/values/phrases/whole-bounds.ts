import { FALLS, RISES } from "./phrase-words";
import type { Operator } from "../value";

/** A bound that several words set together; `operator` is null where they do not say which. */
interface Bound {
  readonly operator: Operator | null;
  readonly length: number;
  readonly soft: false;
}

const AMOUNT =
  "(?:原来|原先|原有|原|上年|去年|年初|现有|目前|现)?的?约?\\d[\\d.,]*[%‰\\p{Script=Han}]{0,6}?";
const STEPS = "(?:,|逐步|逐年|进一步|大幅|平均)*";
const fromTo = (verbs: readonly string[]): string =>
  `[由从]${AMOUNT}${STEPS}(?:${verbs.join("|")})了?(?:到|至|为|成)`;

/** 由8%下降到5%, 从3个增加到5个: only the second number is promised. */
const DOWN = fromTo([...FALLS, "控制", "降", "压", "缩", "减"]);
const UP = fromTo([...RISES, "扩大", "扩展", "升", "增", "提"]);

/** 由8%调整到5% */
const SOMEHOW = "[由从][^\\d,;。]{0,4}\\d[\\d.]*[%‰],?(?:调整|改变|变化|变|改|调)?(?:到|至|为|成)";

const at = (pattern: string): { readonly start: RegExp; readonly end: RegExp } => ({
  start: new RegExp(`^${pattern}(?=约?[\\d.])`, "u"),
  end: new RegExp(`${pattern}$`, "u"),
});

const BOUNDS: readonly (readonly [Operator | null, ReturnType<typeof at>])[] = [
  ["<=", at(DOWN)],
  [">=", at(UP)],
  [null, at(SOMEHOW)],
];

/** 以10次为限, 以5次为下限: the bound is named behind its number. (限 ends many a name: 期限.) */
const FRAMED = /^以(?=[^,;。]{1,12}为(?<kind>上限|下限|底线|限))/u;

/** A bound of several words that the text begins with, up to its number. */
export function wholeAtStart(text: string): Bound | null {
  const kind = FRAMED.exec(text)?.groups?.["kind"];
  if (kind !== undefined)
    return { operator: /上限|^限/u.test(kind) ? "<=" : ">=", length: 1, soft: false };
  if (/^限\d/u.test(text)) return { operator: "<=", length: 1, soft: false };
  return boundOf(text, "start");
}

/** The same that a label ends with. */
export function wholeAtEnd(text: string): Bound | null {
  return boundOf(text, "end");
}

function boundOf(text: string, side: "start" | "end"): Bound | null {
  for (const [operator, pattern] of BOUNDS) {
    const found = pattern[side].exec(text)?.[0];
    if (found !== undefined) return { operator, length: found.length, soft: false };
  }
  return null;
}
