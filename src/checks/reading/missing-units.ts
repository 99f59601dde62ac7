import type { FormCell } from "../../forms/form";
import { fold } from "../../values";
import type { Quantity } from "../../values/value";
import type { RowView } from "../view";

/** The cells of a row that hold a number and no unit, where nothing beside them prints one either. */
export function cellsWithoutUnit({ target, actual, indicator }: RowView): FormCell[] {
  if (target?.kind !== "quantity" || !indicator.target) return [];
  const cell = indicator.targetParts?.number ?? indicator.target;
  if (lacksUnit(target, indicator.target, indicator.level3)) return [cell];
  // a bare actual is right where the target's own number carries no unit either: column, name, head
  const isPrinted = target.unitSource === "number" || target.unitSource === "description";
  const isBare = actual?.kind === "quantity" && actual.unitSource === "target" && !isNought(actual);
  return isPrinted && isBare && !indicator.targetParts && indicator.actual
    ? [indicator.actual].filter(({ text }) => !saysAsMuch(text, indicator.target, target.unit))
    : [];
}

/** 150万 for money, or just as the target writes it, is no bare number. */
function saysAsMuch(actual: string, target: FormCell | null, unit: string | null): boolean {
  const [tail, asked] = [tailOf(actual), tailOf(target?.text ?? "")];
  return (
    tail !== "" && (tail === asked || (unit?.endsWith("元") === true && /^[万亿]$/u.test(tail)))
  );
}

/** What stands behind the number. */
function tailOf(text: string): string {
  return fold(text).replace(/^.*\d/su, "");
}

function lacksUnit(quantity: Quantity, cell: FormCell, name: FormCell | null): boolean {
  const { unit, unitSource } = quantity;
  if (isNought(quantity)) return false;
  if (unit === null) return true;
  const prints = (text: string): boolean => fold(text).includes(unit);
  switch (unitSource) {
    case "description":
      return !prints(cell.text);
    // 造林面积（亩） prints its unit, 合格率 does not
    case "name":
      return !prints(name?.text ?? "");
    default:
      return false;
  }
}

/** Nothing is nothing in any unit. */
function isNought({ number }: Quantity): boolean {
  return Number(number) === 0;
}
