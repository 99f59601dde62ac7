import { said, type Said } from "../language/said";
import type { FormCell } from "../forms/form";
import { fromStored, parseDecimal, ZERO, type Decimal } from "./decimal";

/** What a points cell says. */
export type Points =
  | { readonly kind: "points"; readonly number: Decimal }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly reason: Said };

/** Excel holds no more digits exactly, and no points have as many. */
const MOST_DIGITS = 15;

const WEIGHT = /.[%％﹪]$/u;

const NONE = /^(?:[-—–―－/\\·.、]*|不涉及|无)$/u;

/** Reads a points cell: a number (10, 10.00, 12.5分), nothing (empty, —, /), or neither. */
export function readPoints(cell: FormCell | null): Points {
  const text = cell?.text.trim() ?? "";
  // a weight of 10% is 10 of 100 points, whatever its format makes of the stored number
  const weight = WEIGHT.test(text) ? text.normalize("NFKC").slice(0, -1) : undefined;
  const stored = typeof cell?.value === "number" && !weight ? fromStored(cell.value) : null;
  const number = stored ?? parseDecimal(weight ?? text);
  if (number?.gte(ZERO) && number.e < MOST_DIGITS) return { kind: "points", number };
  if (NONE.test(text)) return { kind: "none" };
  return {
    kind: "unreadable",
    reason: said(
      "分值“{text}”（{cell}）读不出数，请改写为数字。",
      "The points “{text}” ({cell}) are no number. Please write a number.",
      { text, cell: cell?.cell ?? "" },
    ),
  };
}
