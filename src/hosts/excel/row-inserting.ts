import { MAX_ROW } from "../../sheet/address";
import { HostError } from "../../sheet/host-error";
import { endingAt, mergesWithRow, within } from "../row-merges";
import type { Echoes } from "./echoes";
import { toHostError } from "./errors";
import { MARK_MEMBERS, marksAmong } from "./marks";
import { insertRowBatch, pastable, type RowModel, type RowOutcome } from "./row-batch";
import { rowError } from "./row-conflict";
import { areasText, filledCells, isSameLook, queueRowLook, rowCells, wholeRow } from "./row-look";
import type { RowRecords } from "./row-records";
import { takeRowBack } from "./row-take-back";
import { roundTrip, type Patience } from "./round-trip";

/**
 * Puts an empty row under another: a look, and one round trip that inserts, dresses and looks again.
 * Where Excel stops half-way, the sheet has changed meanwhile or the row does not read back, it is
 * taken out again. Throws HostError.
 */
export async function insertRow(
  sheet: string,
  below: number,
  patience: Patience,
  records: RowRecords,
  echoes: Echoes,
): Promise<void> {
  if (!Number.isInteger(below) || below < 0 || below >= MAX_ROW) {
    throw new HostError("unknown", { detail: String(below) });
  }
  const { id, model } = await lookAt(sheet, below, patience);
  await insertLike(sheet, model, patience, echoes);
  records.inserted(id, below + 1);
}

/** Puts the row in, or nothing. Throws HostError. */
export async function insertLike(
  sheet: string,
  model: RowModel,
  patience: Patience,
  echoes: Echoes,
): Promise<void> {
  echoes.expect(sheet, wholeRow(model.below + 1));
  const outcome = await roundTrip(
    patience,
    { sheet },
    (context) => insertRowBatch(context, sheet, model),
    // Excel came round after we had given up and said that nothing was changed: make it true
    (late) => {
      takeRowBack(sheet, model, late, patience, echoes).catch((error: unknown) => {
        patience.onLost(toHostError(error));
      });
    },
  );
  const failure = failureOf(sheet, model, outcome);
  if (!failure) return;
  await takeRowBack(sheet, model, outcome, patience, echoes);
  throw failure;
}

async function lookAt(
  sheet: string,
  below: number,
  patience: Patience,
): Promise<{ id: string; model: RowModel }> {
  return roundTrip(patience, { sheet }, async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.load("id");
    target.protection.load("protected,options");
    const row = target.getRange(wholeRow(below));
    row.load("rowHidden");
    row.format.load("rowHeight");
    row.conditionalFormats.load(MARK_MEMBERS);
    const seen = queueRowLook(target, below);
    await context.sync();
    const look = seen();
    if (!look) throw new HostError("not-responding");
    const { protected: isProtected, options } = target.protection;
    const height = row.format.rowHeight;
    const isHidden = row.rowHidden;
    const mayFormat = !isProtected || options.allowFormatCells === true;
    const maySize = !isProtected || options.allowFormatRows === true;
    // on a protected sheet nothing can be merged, whatever else is allowed
    const merging = within(look.merges, below).length + endingAt(look.merges, below).length > 0;
    if (isProtected && (options.allowInsertRows !== true || merging)) {
      throw new HostError("protected", { sheet, cells: rowCells(look.extent, below + 1) });
    }
    const marks = marksAmong(row.conditionalFormats);
    const model = { below, look, isHidden, marks, mayFormat, maySize };
    return { id: target.id, model: { ...model, height: isHidden || height <= 0 ? null : height } };
  });
}

/** Why the row must not stand; null where all is well. */
function failureOf(sheet: string, model: RowModel, outcome: RowOutcome): HostError | null {
  const { before, above, made, error } = outcome;
  const { below, look } = model;
  if (error !== null) return rowError(error, sheet, below + 1);
  if (!before || !above || !made) return new HostError("not-responding");
  if (!isSameLook(before, look)) {
    return new HostError("changed-meanwhile", { cells: rowCells(look.extent, below) });
  }
  const formatOf = (formats: readonly unknown[]): string =>
    JSON.stringify(
      pastable(look, below).map(({ left, right }) =>
        formats.slice(left - look.extent.left, right - look.extent.left + 1),
      ),
    );
  const isRight =
    filledCells(made, below + 1).length === 0 &&
    areasText(made.merges) === areasText(mergesWithRow(look.merges, below)) &&
    (!model.mayFormat || formatOf(made.formats) === formatOf(look.formats));
  return isRight
    ? null
    : new HostError("write-unverified", { cells: rowCells(look.extent, below + 1) });
}
