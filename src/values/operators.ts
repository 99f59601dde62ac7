import type { Operator } from "./value";

/** Comparison signs after `normalise`; a repeated sign (≥≥) is the sign itself. */
const SIGNS: Readonly<Record<string, Operator>> = {
  "≥": ">=",
  ">=": ">=",
  "=>": ">=",
  "≥=": ">=",
  "=≥": ">=",
  ">≥": ">=",
  "≥>": ">=",
  "≤": "<=",
  "<=": "<=",
  "=<": "<=",
  "≤=": "<=",
  "=≤": "<=",
  "<≤": "<=",
  "≤<": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
};

/** Words in front of the number. 达到 promises at least as much; 高于 and 超过 are strict. */
const BEFORE: readonly (readonly [Operator, string])[] = [
  [
    ">=",
    "大于或等于 大于等于 大于或者等于 高于或等于 高于等于 多于或等于 多于等于 不低于 不少于 不小于 不下于 不短于 不得低于 不得少于 不得小于 应不低于 应不少于 至少 最少 最低 起码 达到 达 稳定在 保持在 维持在",
  ],
  [">", "超过 高于 大于 多于 超出 突破 优于"],
  [
    "<=",
    "小于或等于 小于等于 小于或者等于 低于或等于 低于等于 少于或等于 少于等于 不超过 不高于 不多于 不大于 不长于 不超出 不突破 不晚于 不得超过 不得高于 不得多于 不得大于 应不超过 应不高于 最多 最高 至多 最大 最长 控制在 控制到 压减到 压减至 控制为 限额 上限",
  ],
  ["<", "低于 少于 小于 短于 不足 不到 不满"],
  ["=", "等于 正好 恰好"],
];

/** Words that state a level more than a bound: they give way to any other operator. */
const SOFT: ReadonlySet<string> = new Set(["达到", "达", "稳定在", "保持在", "维持在"]);

/** Words behind the number. 以上 and 以下 include the number itself (民法典第1259条). */
const BEHIND: readonly (readonly [Operator, string])[] = [
  [">=", "及以上 或以上 或者以上 含以上 以上 及其以上 起步"],
  [
    "<=",
    "及以下 或以下 或者以下 含以下 以下 及其以下 以内 之内 及以内 或以内 及其以内 及之内 封顶",
  ],
];

type Word = readonly [word: string, operator: Operator];
const words = (table: readonly (readonly [Operator, string])[]): readonly Word[] =>
  table
    .flatMap(([operator, list]) => list.split(" ").map((word): Word => [word, operator]))
    .sort(([a], [b]) => b.length - a.length);
const WORDS_BEFORE = words(BEFORE);
const WORDS_BEHIND = words(BEHIND);

/** An operator found in text; `operator` is null for signs that make no sense together (≥≤). */
export interface OperatorFound {
  readonly operator: Operator | null;
  readonly length: number;
  /** 达到, 保持在: of an actual it says no bound, and beside a bound it adds nothing. */
  readonly soft: boolean;
}

function signs(run: string): OperatorFound {
  const single = run.length === 1 ? SIGNS[run] : undefined;
  if (single !== undefined) return { operator: single, length: 1, soft: false };
  const once = run.replace(/(.)\1+/gu, "$1");
  return { operator: SIGNS[once] ?? null, length: run.length, soft: false };
}

/** The operator, sign or word, that the text begins with. */
export function operatorAtStart(text: string): OperatorFound | null {
  const run = /^[≥≤><=]+/u.exec(text)?.[0];
  if (run !== undefined) return signs(run);
  const word = WORDS_BEFORE.find(([candidate]) => text.startsWith(candidate));
  return word === undefined ? null : worded(word);
}

function worded([word, operator]: Word): OperatorFound {
  return { operator, length: word.length, soft: SOFT.has(word) };
}

/** The operator that a label ends with: `满意度≥`, `成本控制在`. */
export function operatorAtEnd(text: string): OperatorFound | null {
  const run = /[≥≤><=]+$/u.exec(text)?.[0];
  if (run !== undefined) return signs(run);
  const word = WORDS_BEFORE.find(([candidate]) => text.endsWith(candidate));
  // 送达, 到达 are verbs of their own
  return word === undefined || /[送到抵传直转表发]达$/u.test(text) ? null : worded(word);
}

/** The operator that follows a number: 以上, （含）以上, 以内, 内 unless it begins a word (内部). */
export function operatorBehind(text: string): OperatorFound | null {
  const included = /^(?:\(含\)|含)(?=以|及以|及其以|或以)/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(included);
  const word = WORDS_BEHIND.find(([candidate]) => rest.startsWith(candidate));
  if (word !== undefined)
    return { operator: word[1], length: included + word[0].length, soft: false };
  return /^内(?![部容涝外业地含设陆科分])/u.test(rest)
    ? { operator: "<=", length: included + 1, soft: false }
    : null;
}

/** Whether two operators can stand in one target: 不低于95%以上 can, ≥5%以内 cannot. */
export function agree(one: Operator, other: Operator): boolean {
  return one === other || one === "=" || other === "=" || one.charAt(0) === other.charAt(0);
}
