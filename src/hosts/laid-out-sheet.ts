import { contains, rangeToA1, toA1, type CellRange, type CellRef } from "../sheet/address";
import { HostError } from "../sheet/host-error";
import { structureRefusal } from "../sheet/structure-refusals";
import type { NewCell, NewSheet } from "../sheet/new-sheet";
import { cleanCellText } from "./file/xml/characters";

/** Characters that a cell can hold. */
const LONGEST_TEXT = 32_767;

const FORBIDDEN_IN_NAMES = /[:\\/?*[\]]|^'|'$/;

/**
 * The sheet as both hosts build it: one cell a place, in reading order, texts as a cell can hold
 * them, the cells of a merged area dressed like its first and empty but for it. Throws HostError
 * where the sheet cannot be built.
 */
export function laidOut(sheet: NewSheet): NewSheet {
  if (sheet.name === "" || sheet.name.length > 31 || FORBIDDEN_IN_NAMES.test(sheet.name)) {
    throw structureRefusal("sheet-name", { sheet: sheet.name });
  }
  const merges = sheet.merges.filter(
    ({ top, left, bottom, right }) => top < bottom || left < right,
  );
  refuseOverlaps(merges);
  const cells = new Map(sheet.cells.map((cell) => [toA1(cell), { ...cell, value: held(cell) }]));
  for (const area of merges) {
    const first = cells.get(toA1({ row: area.top, column: area.left }));
    for (const ref of placesOf(area)) {
      const own = cells.get(toA1(ref));
      if (own === first && own) continue;
      const style = own?.style ?? first?.style;
      if (style) cells.set(toA1(ref), { ...ref, value: null, style });
      else cells.delete(toA1(ref));
    }
  }
  const ordered = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: ordered, merges };
}

/** The area from A1 that holds all of the sheet; null where it has neither cells nor merges. */
export function extentOf({ cells, merges }: NewSheet): CellRange | null {
  if (cells.length === 0 && merges.length === 0) return null;
  const bottom = [...cells.map(({ row }) => row), ...merges.map((area) => area.bottom)];
  const right = [...cells.map(({ column }) => column), ...merges.map((area) => area.right)];
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);
  return { top: 0, left: 0, bottom: most(bottom), right: most(right) };
}

function held({ row, column, value }: NewCell): NewCell["value"] {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new HostError("unknown", { detail: `${toA1({ row, column })}: ${value}` });
  }
  if (typeof value !== "string") return value;
  const text = cleanCellText(value);
  if (text.length > LONGEST_TEXT) throw new HostError("payload-too-large");
  return text === "" ? null : text;
}

/** A file with merged areas that overlap is damaged, and Excel would silently undo the first. */
function refuseOverlaps(merges: readonly CellRange[]): void {
  merges.forEach((area, index) => {
    const other = merges
      .slice(0, index)
      .find((one) => placesOf(one).some((ref) => contains(area, ref)));
    if (!other) return;
    throw new HostError("unknown", { detail: `${rangeToA1(other)} ∩ ${rangeToA1(area)}` });
  });
}

function placesOf({ top, left, bottom, right }: CellRange): CellRef[] {
  const columns = Array.from({ length: right - left + 1 }, (_, x) => left + x);
  return Array.from({ length: bottom - top + 1 }, (_, y) => top + y).flatMap((row) =>
    columns.map((column) => ({ row, column })),
  );
}
