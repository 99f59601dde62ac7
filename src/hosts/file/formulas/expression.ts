import type { FormulaFunction } from "./functions/function";
import type { Area, Matrix, Scalar } from "./value";

/** Operators of two sides; `:`, a space (intersection) and `,` (union) join references. */
export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":" | " " | ",";

/** A formula ready to be evaluated: references resolved to sheets and cells, functions looked up. */
export type Expression =
  | { readonly kind: "constant"; readonly value: Scalar | Matrix }
  | { readonly kind: "reference"; readonly areas: readonly Area[] }
  | Chain
  | { readonly kind: "sign"; readonly negative: boolean; readonly operand: Expression }
  | { readonly kind: "percent"; readonly operand: Expression }
  | Call
  | Beyond;

/** `a + b * …` read from the left: a long sum is a list and not a deep tree. */
export interface Chain {
  readonly kind: "chain";
  readonly first: Expression;
  readonly steps: readonly { readonly operator: BinaryOperator; readonly right: Expression }[];
}

/** A function with its arguments; null is an argument left out (`IF(A1,,1)`). */
export interface Call {
  readonly kind: "call";
  readonly callee: FormulaFunction;
  readonly args: readonly (Expression | null)[];
}

/** What only Excel can compute. Its parts still tell which cells it depends on. */
export interface Beyond {
  readonly kind: "beyond";
  readonly why: string;
  /** It may read any cell of the workbook, as INDIRECT does. */
  readonly opaque: boolean;
  readonly parts: readonly Expression[];
}
