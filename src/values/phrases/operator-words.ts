import type { Operator } from "../value";

type Table = readonly (readonly [Operator, string])[];

/** Words in front of the number; with a negation ahead of them they say nothing certain. */
const BEFORE: Table = [
  [
    ">=",
    "大于或等于 大于等于 大于或者等于 高于或等于 高于等于 多于或等于 多于等于 至少 最少 最低 起码 下限 底线 达到 达 稳定在 保持在 维持在",
  ],
  [
    "<=",
    "小于或等于 小于等于 小于或者等于 低于或等于 低于等于 少于或等于 少于等于 最多 最高 至多 最大 最长 控制在 控制到 压减到 压减至 控制为 限额 上限 不晚于",
  ],
  ["=", "等于 正好 恰好"],
];

/** Strict ones, which a negation turns round: 超过 is more, 不超过 and 不能超过 are at most. */
const STRICT: Table = [
  [">", "超过 超出 超越 高于 大于 多于 突破 优于 超"],
  ["<", "低于 少于 小于 短于 不足 不到 不满"],
];

/** Words that compare only behind a negation: 不长于, 不差于. */
const NEGATED: Table = [
  [">", "长于"],
  ["<", "下于 差于 次于"],
];

/** Words of a level that count only behind a negation, and are then not certain: 未到10次. */
const LEVEL: Table = [[">=", "到 足 满"]];

/** What is left of a comparison in short: 不少10次, 不高5%. */
const SHORT: Table = [
  [">", "高 多 大 长"],
  ["<", "低 少 小 短"],
];

/** Words behind the number. 以上 and 以下 include the number itself (民法典第1259条). */
const BEHIND: Table = [
  [">=", "及以上 或以上 或者以上 含以上 以上 及其以上 起步 为下限 下限 为底线 保底"],
  [
    "<=",
    "及以下 或以下 或者以下 含以下 以下 及其以下 以内 之内 及以内 或以内 及其以内 及之内 封顶 为上限 上限 为限",
  ],
];

/** Words that state a level more than a bound: they give way to any other operator. */
const SOFT: ReadonlySet<string> = new Set(["达到", "达", "稳定在", "保持在", "维持在"]);

/** A word of comparison. */
export interface OperatorWord {
  readonly word: string;
  readonly operator: Operator;
  /** Whether it compares by itself, only behind a negation, or only behind a bare 不. */
  readonly kind: "word" | "strict" | "negated" | "level" | "short";
  readonly soft: boolean;
}

const words = (table: Table, kind: OperatorWord["kind"]): OperatorWord[] =>
  table.flatMap(([operator, list]) =>
    list.split(" ").map((word) => ({ word, operator, kind, soft: SOFT.has(word) })),
  );

const longestFirst = (list: OperatorWord[]): readonly OperatorWord[] =>
  list.sort((a, b) => b.word.length - a.word.length);

export const WORDS_BEFORE = longestFirst([
  ...words(BEFORE, "word"),
  ...words(STRICT, "strict"),
  ...words(NEGATED, "negated"),
  ...words(LEVEL, "level"),
  ...words(SHORT, "short"),
]);
export const WORDS_BEHIND = longestFirst(words(BEHIND, "word"));

/** The words that compare strictly, for a pattern. */
export const COMPARING = STRICT.flatMap(([, list]) => list.split(" "))
  .filter((word) => word.length > 1)
  .join("|");
