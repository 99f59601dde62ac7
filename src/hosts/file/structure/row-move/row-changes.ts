import { MAX_ROW, toA1 } from "../../../../sheet/address";
import { HostError } from "../../../../sheet/host-error";
import { structureRefusal } from "../../../../sheet/structure-refusals";
import type { Book } from "../../book";
import type { BookState } from "../../book-state";
import type { PackageState } from "../../container/package";
import { calculatedOnLoad } from "../../parts/calculate-on-load";
import { removePart } from "../../parts/remove-part";
import { refuseProtected } from "./allowed";
import { keepResults } from "./keep-results";
import type { Move } from "./moved-formula";
import { movedParts } from "./moved-parts";
import { shiftedRow, type RowShift } from "./row-shift";
import { verifyMove } from "./verify-move";

/** A row that was put in. */
interface InsertedRow {
  readonly sheetId: string;
  /** Zero-based, where it stands now. */
  readonly row: number;
  readonly before: BookState;
  /** The parts right after it. */
  readonly after: PackageState;
}

/**
 * Rows put in and taken out. One that is taken out while nothing else has changed since leaves the
 * file as if nothing had happened, to the byte.
 */
export class RowChanges {
  private inserted: readonly InsertedRow[] = [];

  constructor(private readonly book: Book) {}

  /** Puts an empty row under a row. Throws HostError; the book is then as before. */
  insert(sheet: string, below: number): void {
    const { book } = this;
    const { sheetId } = book.entry(sheet);
    const row = below + 1;
    if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) {
      throw new HostError("unknown", { detail: String(row) });
    }
    const before = book.state;
    const shift: RowShift = { kind: "insert", row };
    carryOut(book, { shift, sheet, sheets: namesOf(book) });
    const made = { sheetId, row, before, after: book.state.parts };
    this.inserted = [...moved(this.inserted, sheetId, shift), made];
  }

  /** Takes a row out that was put in. Throws HostError; the book is then as before. */
  remove(sheet: string, row: number): void {
    const { book } = this;
    const { sheetId, path } = book.entry(sheet);
    const found = this.inserted.find((one) => one.sheetId === sheetId && one.row === row);
    if (!found) throw structureRefusal("row-not-inserted", { sheet, row: String(row + 1) });
    const move: Move = { shift: { kind: "remove", row }, sheet, sheets: namesOf(book) };
    refuseProtected(book.model(sheet), move, path);
    refuseContent(book, move);
    if (book.isSettled && book.state.parts === found.after) book.returnTo(found.before);
    else carryOut(book, move);
    const others = this.inserted.filter((one) => one !== found);
    this.inserted = moved(others, sheetId, move.shift);
  }

  /** The sheet has gone. */
  forget(sheetId: string): void {
    this.inserted = this.inserted.filter((one) => one.sheetId !== sheetId);
  }
}

function namesOf({ workbook }: Book): string[] {
  return workbook.sheets.map(({ name }) => name);
}

function moved(rows: readonly InsertedRow[], sheetId: string, shift: RowShift): InsertedRow[] {
  return rows.flatMap((one) => {
    const row = one.sheetId === sheetId ? shiftedRow(shift, one.row) : one.row;
    return row === null ? [] : { ...one, row };
  });
}

function refuseContent(book: Book, { sheet, shift: { row } }: Move): void {
  const { used } = book.grid(sheet);
  const cells: string[] = [];
  for (let column = used.left; column <= used.right; column += 1) {
    const { value, formula } = book.content(sheet, { row, column });
    if (value !== null || formula !== null) cells.push(toA1({ row, column }));
  }
  const comments = (book.facts("").comments ?? []).filter((one) => one.sheet === sheet);
  const here = comments.map(({ cell }) => cell).filter((cell) => cell.endsWith(String(row + 1)));
  const held = [...new Set([...cells, ...here.filter((cell) => rowOf(cell) === row)])];
  if (held.length === 0) return;
  const place = { sheet, row: String(row + 1), cells: held.join("、") };
  throw structureRefusal("row-not-empty", place);
}

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 0) - 1;

function carryOut(book: Book, move: Move): void {
  const before = book.state;
  const grid = book.grid(move.sheet);
  try {
    refuseProtected(book.model(move.sheet), move, book.entry(move.sheet).path);
    book.settle();
    book.settle((parts) => {
      const texts = movedParts(parts, book.workbook, (sheet) => book.model(sheet), move);
      for (const [path, text] of texts) parts.write(path, text);
      const { path, parts: others } = book.workbook;
      const hasFormulas = namesOf(book).some((sheet) => book.model(sheet).formulas.count > 0);
      // what tells its own row, or finds cells by their address, comes to something else
      if (hasFormulas) parts.apply(calculatedOnLoad(parts, path));
      const { calcChain } = others;
      // Excel makes a new chain; an old one that names cells without a formula is called damage
      if (calcChain !== null) parts.apply(removePart(parts, path, calcChain, "calcChain"));
    });
    keepResults(book, move);
    verifyMove(grid, book, move);
  } catch (error) {
    book.returnTo(before);
    throw error;
  }
}
