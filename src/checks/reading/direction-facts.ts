import type { FormCell } from "../../forms/form";
import { directionOfName, isCostRow, stripListMark } from "../../values";
import type { Quantity } from "../../values/value";
import type { RowView } from "../view";
import { once } from "../../values/once";
import { printsBound } from "./printed-bound";

/** A row with a quantity for its target, as the checks of direction see it. */
export interface Directed {
  readonly target: Quantity;
  readonly cell: FormCell;
  /** The row's name without list marks. */
  readonly name: string;
  readonly isCost: boolean;
  /** The word in the name that says that less is better, where it is certain. */
  readonly unwanted: string | null;
  /** 控制率 and its like, of which the name alone does not say it. */
  readonly customary: string | null;
  /** Whether the row's own 评分标准 gives points for this very bound (≤20%的，得5分). */
  readonly isPrinted: boolean;
}

/** What a row says about its direction; null where its target is no quantity. */
export const directedOf = once(({ indicator, target }: RowView): Directed | null => {
  if (target?.kind !== "quantity" || !indicator.target || target.band) return null;
  const name = stripListMark(indicator.level3?.text ?? "");
  const named = directionOfName(name);
  const level2 = indicator.level2?.text;
  return {
    target,
    cell: indicator.target,
    name,
    isCost: isCostRow({ name, ...(level2 === undefined ? {} : { level2 }) }),
    unwanted: named?.certain === true ? named.word : null,
    customary: named?.certain === false ? named.word : null,
    isPrinted: printsBound(indicator.rule?.text ?? "", target),
  };
});

/** The operator as people write it. */
export const SIGN: Readonly<Record<Quantity["operator"], string>> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
};
