import { parseA1, rangeToA1, type CellRange } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { Grid } from "../../sheet/grid";
import type { WorkbookFacts } from "../../sheet/facts";
import type { NewSheet } from "../../sheet/new-sheet";
import type { Mark, SheetChange, WorkbookHost, WriteOptions, WriteResult } from "../../sheet/host";
import { HostError } from "../../sheet/host-error";
import type { SheetLook } from "./appearance";
import { Book } from "./book";
import { Archive } from "./container/archive";
import type { Codec } from "./container/codec";
import { BookLook } from "./look";
import { RowChanges } from "./structure/row-move/row-changes";
import { movedCells, type RowShift } from "./structure/row-move/row-shift";
import { rangeOf, reaching } from "./worksheet/range";
import { writeEdits } from "./writing";

/** A cell that the person has chosen. */
export interface Selection {
  readonly sheet: string;
  readonly cell: string;
}

/** A sheet as its tab shows it. */
export interface SheetTab {
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

/**
 * A workbook as a file: .xlsx or .xlsm bytes in, and bytes out that differ from them in the written
 * cells alone. All that fails fails with HostError.
 */
export class FileHost implements WorkbookHost {
  readonly kind = "file";
  private listed: readonly SheetTab[] = [];
  private activeSheet: string;
  private readonly rows: RowChanges;
  private looks: BookLook | null = null;
  private selected: Selection | null = null;
  private readonly marked = new Map<string, readonly string[]>();
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private readonly sheetsListeners = new Set<() => void>();
  private readonly selectListeners = new Set<(selection: Selection) => void>();

  private constructor(
    private readonly book: Book,
    /** The file's name, for titles and messages. */
    readonly name: string,
  ) {
    this.rows = new RowChanges(book);
    this.listSheets();
    this.activeSheet = book.workbook.active;
  }

  /**
   * Opens a file's bytes, which are copied. A `codec` faster than the portable one may be given.
   * Throws HostError where they are no usable workbook.
   */
  static open(bytes: Uint8Array, name: string, codec?: Codec): FileHost {
    return guarded(() => new FileHost(new Book(Archive.open(bytes, codec)), name));
  }

  /** In tab order; another list after a sheet has come or gone. */
  get sheets(): readonly SheetTab[] {
    return this.listed;
  }

  get active(): string {
    return this.activeSheet;
  }

  get selection(): Selection | null {
    return this.selected;
  }

  /** Brings a sheet to the front. Throws HostError where there is none of this name. */
  activate(sheet: string): void {
    this.book.entry(sheet);
    if (sheet === this.activeSheet) return;
    this.activeSheet = sheet;
    this.tell({ kind: "activated", sheet });
  }

  read(scope: "active" | "all"): Promise<Grid[]> {
    return settled(() => {
      const names = scope === "all" ? this.sheets.map(({ name }) => name) : [this.activeSheet];
      return names.map((name) => this.book.grid(name));
    });
  }

  write(edits: readonly Edit[], options?: WriteOptions): Promise<WriteResult> {
    return settled(() => this.carryOut(edits, options, true));
  }

  /** Carries out what the person typed, by the same rules; listeners hear it as not this product's. */
  edit(edits: readonly Edit[]): Promise<WriteResult> {
    return settled(() => this.carryOut(edits, undefined, false));
  }

  select(sheet: string, cell: string): Promise<void> {
    return settled(() => {
      this.book.entry(sheet);
      if (!parseA1(cell)) throw new HostError("unknown", { detail: cell });
      this.activate(sheet);
      this.selected = { sheet, cell };
      for (const listener of this.selectListeners) listener(this.selected);
    });
  }

  selectedCell(): Promise<Selection | null> {
    return Promise.resolve(this.selected);
  }

  /** Tells of selections until the returned function is called. */
  onSelect(listener: (selection: Selection) => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  listen(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return Promise.resolve(() => {
      this.listeners.delete(listener);
      return Promise.resolve();
    });
  }

  mark(sheets: readonly string[], marks: readonly Mark[]): Promise<void> {
    return settled(() => {
      for (const sheet of sheets) {
        this.book.entry(sheet);
        const cells = marks.filter((one) => one.sheet === sheet).map(({ cell }) => cell);
        this.marked.set(sheet, cells);
      }
    });
  }

  /** The marked cells that are still empty. Marks live in memory and never reach the file. */
  marksOf(sheet: string): readonly string[] {
    return guarded(() =>
      (this.marked.get(sheet) ?? []).filter((cell) => {
        const ref = parseA1(cell);
        return ref !== null && this.book.content(sheet, ref).value === null;
      }),
    );
  }

  /** How a sheet looks, for drawing it. Throws HostError. */
  look(sheet: string): SheetLook {
    return guarded(() => {
      this.looks ??= new BookLook(this.book);
      return this.looks.sheet(sheet);
    });
  }

  /** The file as bytes; those it was opened from while nothing has been written. Throws HostError. */
  save(): Uint8Array {
    return guarded(() => this.book.save());
  }

  inspect(): Promise<WorkbookFacts> {
    return settled(() => this.book.facts(this.name));
  }

  insertSheet(sheet: NewSheet): Promise<void> {
    return this.changed(() => {
      this.book.insertSheet(sheet);
      this.listSheets();
    });
  }

  removeSheet(name: string): Promise<void> {
    return this.changed(() => {
      const { sheetId } = this.book.entry(name);
      this.book.removeSheet(name);
      this.rows.forget(sheetId);
      this.marked.delete(name);
      if (this.selected?.sheet === name) this.selected = null;
      this.listSheets();
      if (name !== this.activeSheet) return;
      this.activeSheet = this.book.workbook.active;
      this.tell({ kind: "activated", sheet: this.activeSheet });
    });
  }

  insertRow(sheet: string, below: number): Promise<void> {
    return this.changed(() => {
      this.rows.insert(sheet, below);
      this.rowsMoved(sheet, { kind: "insert", row: below + 1 });
    });
  }

  removeRow(sheet: string, row: number): Promise<void> {
    return this.changed(() => {
      this.rows.remove(sheet, row);
      this.rowsMoved(sheet, { kind: "remove", row });
    });
  }

  /** Tells that sheets have come or gone until the returned function is called. */
  onSheets(listener: () => void): () => void {
    this.sheetsListeners.add(listener);
    return () => this.sheetsListeners.delete(listener);
  }

  /** Marks move with their cells; everything from the row on has changed its place. */
  private rowsMoved(sheet: string, shift: RowShift): void {
    this.marked.set(sheet, movedCells(this.marked.get(sheet) ?? [], shift));
    const { used } = this.book.grid(sheet);
    const bottom = Math.max(used.bottom, shift.row);
    const changed = { ...used, top: shift.row, bottom, right: Math.max(used.left, used.right) };
    this.tell({ kind: "edited", sheet, range: rangeToA1(changed), own: true });
  }

  private listSheets(): void {
    this.listed = this.book.workbook.sheets.map(({ name, visibility }) => ({ name, visibility }));
    // styles may have come or gone with the sheet
    this.looks = null;
    for (const listener of this.sheetsListeners) listener();
  }

  private changed(act: () => void): Promise<void> {
    return settled(() => {
      this.book.refuseIfSigned();
      act();
    });
  }

  private carryOut(
    edits: readonly Edit[],
    options: WriteOptions | undefined,
    own: boolean,
  ): WriteResult {
    if (edits.length > 0) this.book.refuseIfSigned();
    const result = writeEdits(this.book, edits, options);
    for (const [sheet, range] of areasOf(result.receipt.edits)) {
      this.tell({ kind: "edited", sheet, range, own });
    }
    return result;
  }

  private tell(change: SheetChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

/** The area around the edits of each sheet. */
function areasOf(edits: readonly Edit[]): Map<string, string> {
  const areas = new Map<string, CellRange>();
  for (const { sheet, cell } of edits) {
    const ref = parseA1(cell);
    if (!ref) continue;
    areas.set(sheet, reaching(areas.get(sheet) ?? rangeOf(ref), ref));
  }
  return new Map([...areas].map(([sheet, area]) => [sheet, rangeToA1(area)]));
}

function settled<T>(act: () => T): Promise<T> {
  return Promise.resolve().then(() => guarded(act));
}

/** Whatever goes wrong reaches the caller as a HostError; a fault of this product's own keeps its cause. */
function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new HostError("unknown", { detail }, { cause });
  }
}
