import { nameKey } from "../../checks/across/pair-forms";
import { sameTarget } from "../../checks/across/same-target";
import type { Form, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { toA1 } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { edit } from "../cells";
import { canHoldTarget, rowEdits, targetParts } from "../place/indicator-edits";
import { placeAmong } from "../place/place-for-indicator";
import { printedRows, type PrintedRow } from "../place/printed-rows";
import { differs, leaves, NOTHING, type CarriedInto } from "./into";
import { contextOf } from "./row-target";
import type { CarriedRow } from "./rows";

/** Carries each indicator into the form's row of its name, or into an empty row of its block. */
export function rowsInto(
  form: Form,
  target: Form,
  rows: readonly CarriedRow[],
  grid: Grid | null,
): CarriedInto[] {
  const used = new Set<Indicator>();
  const taken = new Set<number>();
  const printed = grid ? printedRows(form, grid) : [];
  return rows.map((row) => {
    const own = rowOf(form, row, used);
    if (own) {
      used.add(own);
      return intoRow(form, own, row, target);
    }
    // a row that does not apply need not be evaluated
    return row.applies ? intoEmptyRow(form, row, printed, taken) : NOTHING;
  });
}

/** The form's row of that name, in the same 二级指标 where several have it. */
function rowOf(
  { indicators }: Form,
  { content }: CarriedRow,
  used: ReadonlySet<Indicator>,
): Indicator | null {
  const same = indicators.filter(
    (one) => !used.has(one) && nameKey(one.level3?.text) === nameKey(content.level3),
  );
  const near = same.filter(
    ({ level2 }) => !level2 || nameKey(level2.text) === nameKey(content.level2),
  );
  const [row, ...others] = near.length > 0 ? near : same;
  return nameKey(content.level3) !== "" && row && others.length === 0 ? row : null;
}

function intoRow(
  form: Form,
  row: Indicator,
  { content, from }: CarriedRow,
  { sheet }: Form,
): CarriedInto {
  const { target, targetParts: parts, level3 } = row;
  const name = level3?.text ?? content.level3;
  if (!target || content.target === "") return NOTHING;
  const place = `${sheet}!${from.target?.cell ?? ""}`;
  if (target.text !== "") {
    const context = contextOf(row, form);
    const stands = { text: target.text, context };
    if (sameTarget(stands, { text: content.target, context })) return NOTHING;
    return leaves(target.cell, name, differs(target.text, content.target, place));
  }
  const cells = { nature: parts?.nature ?? null, unit: parts?.unit ?? null, target };
  const wanted = targetParts(cells, content.target).flatMap(([column, value]) => {
    const cell = column === "nature" || column === "unit" ? cells[column] : target;
    return cell && value !== "" && value !== cell.value ? [{ cell, value }] : [];
  });
  const shut = wanted.find(({ cell }) => cell.formula !== null || cell.locked);
  if (shut) return leaves(shut.cell.cell, name, closed(content.target));
  // a unit or sign that somebody wrote beside the empty number
  const other = wanted.find(({ cell }) => cell !== target && cell.text.trim() !== "");
  if (other) return leaves(target.cell, name, differs(other.cell.text, content.target, place));
  return { edits: wanted.map(({ cell, value }) => edit(form.sheet, cell, value)), left: [] };
}

function intoEmptyRow(
  form: Form,
  { content: { level1, level2, level3: name, target } }: CarriedRow,
  printed: readonly PrintedRow[],
  taken: Set<number>,
): CarriedInto {
  const unfit = printed.filter((one) => one.isEmpty && !canHoldTarget(one, target));
  const shut = new Set(unfit.map((one) => one.row));
  const place = placeAmong(printed, level1, level2, new Set([...taken, ...shut]));
  const row = printed.find((one) => one.row === place?.row);
  if (place?.kind !== "empty-row" || !row) {
    const level = level2 || level1;
    const other = placeAmong(unfit, level1, level2, taken);
    const beside = unfit.find((one) => other?.kind === "empty-row" && one.row === other.row);
    if (beside) return leaves(beside.cells.level3?.cell ?? "", name, printedOtherwise(target));
    const near = row?.cells.level3?.cell ?? toA1({ row: form.area.top, column: form.area.left });
    return leaves(near, name, place ? noEmptyRow(level, target) : noBlock(level, target));
  }
  taken.add(row.row);
  return { edits: rowEdits(form.sheet, row, { level3: name, target }), left: [] };
}

function closed(target: string): Said {
  return said(
    "单元格是公式或受保护，没有写入“{target}”。",
    "The cell holds a formula or is protected; “{target}” was not written.",
    { target },
  );
}

function noEmptyRow(level: string, target: string): Said {
  return said(
    "目标表有这项指标（{target}），自评表没有；“{level}”下已无空行，没有带入。请在此行下插入一行后再带入。",
    "The target table has this indicator ({target}), the form has not, and no row under “{level}” is empty. Insert one under this row and carry again.",
    { level, target },
  );
}

function printedOtherwise(target: string): Said {
  return said(
    "目标表有这项指标（{target}），自评表没有；这一空行预先印有别的指标性质或度量单位，或者单元格受保护，没有带入。请核对后填写。",
    "The target table has this indicator ({target}), the form has not; this empty row has another sign or unit printed, or is protected, so it was not carried. Please check and fill it in.",
    { target },
  );
}

function noBlock(level: string, target: string): Said {
  return said(
    "目标表有这项指标（{target}），自评表没有，也没有找到“{level}”一级，没有带入。请在自评表补上。",
    "The target table has this indicator ({target}); the form has neither it nor a block “{level}”. Please add it.",
    { level, target },
  );
}
