import { parseA1 } from "../../sheet/address";
import { HostError } from "../../sheet/host-error";
import { structureRefusal } from "../../sheet/structure-refusals";
import type { Echoes } from "./echoes";
import { splitAddress } from "./facts";
import { listCells } from "./cell-list";
import { insertLike } from "./row-inserting";
import {
  filledCells,
  isSameLook,
  queueRowLook,
  rowCells,
  wholeRow,
  type RowLook,
} from "./row-look";
import { rowError } from "./row-conflict";
import type { RowRecords } from "./row-records";
import { loneReferences } from "./row-references";
import { roundTrip, type Patience } from "./round-trip";

/** What stands in the way of taking a row out, as Excel shows it at one moment. */
interface Standing {
  readonly id: string;
  readonly look: RowLook;
  /** Cells of the sheet whose formula names a cell of the row alone. */
  readonly users: readonly string[];
  /** Cells of the row that carry a comment. */
  readonly commented: readonly string[];
  readonly isForbidden: boolean;
}

/**
 * Takes a row out that this host has put in, in one round trip after a look. Throws HostError; the
 * sheet is then as before.
 */
export async function removeRow(
  sheet: string,
  row: number,
  patience: Patience,
  records: RowRecords,
  echoes: Echoes,
): Promise<void> {
  const standing = await lookAt(sheet, row, patience);
  const place = { sheet, row: String(row + 1) };
  if (!records.has(standing.id, row)) throw structureRefusal("row-not-inserted", place);
  if (standing.isForbidden) {
    throw new HostError("protected", { sheet, cells: rowCells(standing.look.extent, row) });
  }
  refuseContent(standing.look, standing.commented, row, place);
  if (standing.users.length > 0) {
    throw structureRefusal("row-in-use", { ...place, where: listCells(standing.users) });
  }
  const typed = await deleteRow(sheet, row, patience, echoes).catch((error: unknown) => {
    throw rowError(error, sheet, row);
  });
  if (typed) {
    await putBack(sheet, row, typed, patience, echoes);
    refuseContent(typed, [], row, place);
  }
  records.removed(standing.id, row);
}

function refuseContent(
  look: RowLook,
  commented: readonly string[],
  row: number,
  place: Readonly<Record<string, string>>,
): void {
  const cells = [...new Set([...filledCells(look, row), ...commented])];
  if (cells.length > 0)
    throw structureRefusal("row-not-empty", { ...place, cells: listCells(cells) });
}

async function lookAt(sheet: string, row: number, patience: Patience): Promise<Standing> {
  return roundTrip(patience, { sheet }, async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.load("id,name");
    target.protection.load("protected,options");
    const used = target.getUsedRange();
    used.load("formulas,rowIndex,columnIndex");
    const { comments } = context.workbook;
    comments.load("items/content");
    const seen = queueRowLook(target, row);
    await context.sync();
    const look = seen();
    if (!look) throw new HostError("not-responding");
    const places = comments.items.map((comment) => comment.getLocation());
    for (const place of places) place.load("address");
    if (places.length > 0) await context.sync();
    const commented = places
      .map(({ address }) => splitAddress(address))
      .filter((place) => place.sheet === target.name && parseA1(place.cell)?.row === row)
      .map(({ cell }) => cell);
    const { protected: isProtected, options } = target.protection;
    return {
      id: target.id,
      look,
      users: loneReferences(used.formulas, { row: used.rowIndex, column: used.columnIndex }, row),
      commented,
      isForbidden: isProtected && options.allowDeleteRows !== true,
    };
  });
}

/** Deletes the row; gives what stood in it where somebody has just typed there, else null. */
async function deleteRow(
  sheet: string,
  row: number,
  patience: Patience,
  echoes: Echoes,
): Promise<RowLook | null> {
  return roundTrip(patience, { sheet }, async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const before = queueRowLook(target, row);
    echoes.expect(sheet, wholeRow(row));
    target.getRange(wholeRow(row)).delete("Up");
    await context.sync();
    const look = before();
    return look && filledCells(look, row).length > 0 ? look : null;
  });
}

/** Puts the row in again with what was typed into it. Throws HostError `half-written`. */
async function putBack(
  sheet: string,
  row: number,
  typed: RowLook,
  patience: Patience,
  echoes: Echoes,
): Promise<void> {
  const below = row - 1;
  const cells = rowCells(typed.extent, row);
  try {
    const now = await roundTrip(patience, { sheet }, async (context) => {
      const seen = queueRowLook(context.workbook.worksheets.getItem(sheet), below);
      await context.sync();
      return seen();
    });
    if (!now) throw new HostError("not-responding");
    const open = { height: null, marks: [], isHidden: false, mayFormat: true, maySize: false };
    await insertLike(sheet, { below, look: now, ...open }, patience, echoes);
    await roundTrip(patience, { sheet }, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      echoes.expect(sheet, cells);
      target.getRange(cells).formulas = [[...typed.contents]];
      const seen = queueRowLook(target, row);
      await context.sync();
      const look = seen();
      if (!look || !isSameLook({ ...look, merges: [] }, { ...typed, merges: [] })) {
        throw new HostError("half-written", { cells });
      }
    });
  } catch (cause) {
    throw new HostError("half-written", { cells }, { cause });
  }
}
