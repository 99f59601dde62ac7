import { said, type Said } from "../language/said";
import type { FormCell } from "../forms/form";
import { standingNumber } from "../scoring";
import { sameNumber } from "../scoring/decimal";
import { canHoldFormula, joinParts, leaves, NOTHING, writes, type Part } from "./draft-plan";
import { showsNumber } from "./shows-number";

/** A number to write and what it is called in sentences. */
export interface NumberToWrite {
  readonly sheet: string;
  readonly cell: FormCell;
  /** Exact decimal string. */
  readonly number: string;
  readonly name: string;
  /** What gives the number in Excel; null where the number itself is to stand. */
  readonly formula: string | null;
  /** Whether what the same plan writes may give a formula that stands another result. */
  readonly followsWrites?: boolean;
}

/**
 * Writes a score or a total where the cell does not hold it yet. A formula is kept and compared; a
 * locked cell is kept and said. A number that is right gives way to a formula that comes to it.
 */
export function writeNumber(what: NumberToWrite): Part {
  const { sheet, cell, number, name, formula, followsWrites = false } = what;
  const standing = standingNumber(cell);
  const same = standing !== null && sameNumber(standing, number);
  if (cell.formula !== null) {
    const why =
      same || !followsWrites ? formulaKept(standing, number, same) : formulaFollows(number);
    return leaves(cell, "formula", name, why);
  }
  const live = formula !== null && canHoldFormula(cell) ? formula : null;
  const isWritten = !same || (live !== null && !cell.locked);
  if (isWritten && cell.locked) return leaves(cell, "locked", name, lockedKept(number));
  return joinParts([
    isWritten ? writes(sheet, cell, Number(number), live) : NOTHING,
    showsNumber(cell.format, number)
      ? NOTHING
      : leaves(cell, "shown-otherwise", name, shownOtherwise(cell.format, number)),
  ]);
}

/** A number stays what it is; how the cell shows it is the person's to set. */
function shownOtherwise(format: string, number: string): Said {
  return said(
    "单元格里是 {number}，但数字格式“{format}”会把它显示成别的数；请把格式改为“常规”。",
    "The cell holds {number}, which its number format “{format}” shows otherwise. Set it to General.",
    { number, format },
  );
}

/** The result that stands is the one before the scores were written, mostly 0. */
function formulaFollows(number: string): Said {
  return said(
    "单元格是公式，保留；得分写入后它会重新计算，按规则应为 {number}，不是的话请检查公式。",
    "The cell holds a formula and is kept; once the scores stand, it should come to {number}. If not, check it.",
    { number },
  );
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
