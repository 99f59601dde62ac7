import { contains, parseA1, toA1, type CellRef } from "../../sheet/address";
import type { CellContent, Edit } from "../../sheet/edit";
import type { CellValue } from "../../sheet/grid";
import { HostError } from "../../sheet/host-error";
import type { WriteOptions, WriteResult } from "../../sheet/host";
import type { Book } from "./book";
import { recalculateAfter } from "./recalculation";
import { blockAt, contentIn } from "./worksheet/content";
import { patchCells } from "./worksheet/patch";
import { cleanCellText } from "./xml/characters";

/** Characters that a cell can hold. */
const LONGEST_TEXT = 32_767;

/** An edit that has found its cell. */
interface Target {
  readonly edit: Edit;
  readonly ref: CellRef;
  /** What stands in the cell now. */
  readonly before: CellContent;
  /** What will stand there, as a cell can hold it. */
  readonly after: CellContent;
}

/**
 * Writes all edits as one batch, or nothing: the book is then as before. Results of formulas that
 * depend on the written cells are computed again. Throws HostError.
 */
export function writeEdits(
  book: Book,
  edits: readonly Edit[],
  { onlyIfUnchanged = false }: WriteOptions = {},
): WriteResult {
  const targets = edits.map((edit) => target(book, edit));
  const isStale = ({ edit, before }: Target) => !isSame(before, edit.before);
  const stale = targets.filter(isStale);
  if (stale.length > 0 && !onlyIfUnchanged) {
    throw new HostError("changed-meanwhile", { cells: namesOf(stale) });
  }
  const fresh = lastOfEach(targets.filter((one) => !isStale(one)));
  refuseLocked(book, fresh);
  refuseBlocks(book, fresh);
  refuseHeadings(book, fresh);

  const snapshot = book.snapshot();
  try {
    carryOut(book, fresh);
  } catch (error) {
    book.restore(snapshot);
    throw error;
  }
  const done = fresh.map(({ edit, ref, before, after }) => {
    return { sheet: edit.sheet, cell: toA1(ref), before, after };
  });
  return {
    receipt: { at: new Date().toISOString(), edits: done },
    skipped: stale.map(({ edit }) => edit),
  };
}

function target(book: Book, edit: Edit): Target {
  const { sheet, cell } = edit;
  const model = book.model(sheet);
  const named = parseA1(cell);
  if (!named) throw new HostError("unknown", { detail: cell });
  const merged = model.merges.find((area) => contains(area, named));
  const ref = merged ? { row: merged.top, column: merged.left } : named;
  return { edit, ref, before: book.content(sheet, ref), after: holdable(edit) };
}

/** One target a cell: two cells of a merged area are one, and the later edit counts. */
function lastOfEach(targets: readonly Target[]): Target[] {
  const byCell = new Map(targets.map((one) => [`${toA1(one.ref)} ${one.edit.sheet}`, one]));
  return [...byCell.values()];
}

/** The content as a cell can hold it. Throws HostError where no cell can. */
function holdable({ cell, after }: Edit): CellContent {
  const { value, formula } = after;
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new HostError("unknown", { detail: `${cell}: ${value}` });
  }
  if (typeof value !== "string") return after;
  const text = cleanCellText(value);
  if (text.length > LONGEST_TEXT) throw new HostError("payload-too-large");
  return { value: text === "" && formula === null ? null : text, formula };
}

/**
 * Whether a cell still holds what the plan saw. A formula is the same whatever it has come to since;
 * numbers are compared in the fifteen digits that Excel keeps.
 */
function isSame(now: CellContent, then: CellContent): boolean {
  if (now.formula !== null || then.formula !== null) return now.formula === then.formula;
  return comparable(now.value) === comparable(then.value);
}

function comparable(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15));
  if (typeof value === "string") return cleanCellText(value) || null;
  return value;
}

function refuseLocked(book: Book, targets: readonly Target[]): void {
  const locked = targets.filter(({ edit, ref }) => book.isLocked(edit.sheet, ref));
  const [first] = locked;
  if (!first) return;
  const { sheet } = first.edit;
  const cells = namesOf(locked.filter(({ edit }) => edit.sheet === sheet));
  throw new HostError("protected", { sheet, cells });
}

/** Excel lets nobody change a part of an array, and the file would not open with a torn one. */
function refuseBlocks(book: Book, targets: readonly Target[]): void {
  const torn = targets.filter(({ edit, ref }) =>
    blockAt(book.model(edit.sheet), ref.row, ref.column),
  );
  if (torn.length > 0) throw new HostError("unknown", { detail: `${namesOf(torn)} {=…}` });
}

/** A table's headings are named a second time in a part of their own, which would no longer fit. */
function refuseHeadings(book: Book, targets: readonly Target[]): void {
  const headings = targets.filter(({ edit, ref }) =>
    book.tableHeadings(edit.sheet).some((row) => contains(row, ref)),
  );
  if (headings.length === 0) return;
  throw new HostError("unknown", { detail: `${namesOf(headings)} 表格标题行 / table heading` });
}

function carryOut(book: Book, targets: readonly Target[]): void {
  const sheets = new Set(targets.map(({ edit }) => edit.sheet));
  for (const sheet of sheets) {
    const here = targets.filter(({ edit }) => edit.sheet === sheet);
    const writes = here.map(({ ref, after }) => ({ ...ref, content: after }));
    book.replace(sheet, patchCells(book.model(sheet), writes, book.original(sheet)));
    verify(book, here);
    book.noteWritten(
      sheet,
      here.map(({ ref }) => ref),
    );
  }
  recalculateAfter(
    book,
    targets.map(({ edit, ref }) => ({ sheet: edit.sheet, ref })),
  );
  book.forgetUndoneWrites();
}

/** Reads back what was written, from the XML that will be saved. */
function verify(book: Book, targets: readonly Target[]): void {
  const wrong = targets.filter(({ edit, ref, after }) => {
    const now = contentIn(book.model(edit.sheet), ref);
    return now.formula !== after.formula || !Object.is(now.value, after.value);
  });
  if (wrong.length > 0) throw new HostError("write-unverified", { cells: namesOf(wrong) });
}

function namesOf(targets: readonly Target[]): string {
  return [...new Set(targets.map(({ ref }) => toA1(ref)))].join("、");
}
