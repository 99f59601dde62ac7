import { said, type Said } from "../language/said";
import type { FormCell } from "../forms/form";
import { standingNumber } from "../scoring";
import { sameNumber } from "../scoring/decimal";
import { canHoldFormula, leaves, NOTHING, writes, type Part } from "./draft-plan";

/** A number to write and what it is called in sentences. */
export interface NumberToWrite {
  readonly sheet: string;
  readonly cell: FormCell;
  /** Exact decimal string. */
  readonly number: string;
  readonly name: string;
  /** What gives the number in Excel; null where the number itself is to stand. */
  readonly formula: string | null;
}

/**
 * Writes a score or a total where the cell does not hold it yet. A formula is kept and compared; a
 * locked cell is kept and said. A number that is right gives way to a formula that comes to it.
 */
export function writeNumber({ sheet, cell, number, name, formula }: NumberToWrite): Part {
  const standing = standingNumber(cell);
  const same = standing !== null && sameNumber(standing, number);
  if (cell.formula !== null) {
    return leaves(cell, "formula", name, formulaKept(standing, number, same));
  }
  const live = formula !== null && canHoldFormula(cell) ? formula : null;
  if (same && (live === null || cell.locked)) return NOTHING;
  if (cell.locked) return leaves(cell, "locked", name, lockedKept(number));
  return writes(sheet, cell, Number(number), live);
}

function formulaKept(standing: string | null, number: string, same: boolean): Said {
  if (same) {
    return said(
      "单元格是公式，保留；结果 {number} 与规则一致。",
      "The cell holds a formula and is kept; its result {number} agrees with the rule.",
      { number },
    );
  }
  return said(
    "单元格是公式，保留；公式得 {standing}，按规则应为 {number}，请检查公式。",
    "The cell holds a formula and is kept; it gives {standing}, the rule gives {number}. Check it.",
    { standing: standing ?? "—", number },
  );
}

export function lockedKept(value: string): Said {
  return said(
    "单元格受保护，没有写入；按规则应为 {value}，请取消保护后再计算，或请设表人填写。",
    "The cell is protected and was not written; the rule gives {value}. Unprotect it or ask its owner.",
    { value },
  );
}
