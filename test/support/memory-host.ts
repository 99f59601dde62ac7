import { cellAt, type CellValue, type Grid } from "../../src/sheet/grid";
import { parseA1, type CellRange } from "../../src/sheet/address";
import type { CellContent, Edit } from "../../src/sheet/edit";
import type {
  Mark,
  SheetChange,
  WorkbookHost,
  WriteOptions,
  WriteResult,
} from "../../src/sheet/host";
import { NO_FACTS, type WorkbookFacts } from "../../src/sheet/facts";
import { HostError } from "../../src/sheet/host-error";
import { structureRefusal } from "../../src/sheet/structure-refusals";
import type { NewSheet } from "../../src/sheet/new-sheet";
import { contentOfRow, protectedRow, rowRange, withoutRow, withRow } from "./memory-rows";
import { gridOf } from "./new-sheet-grid";

/** What a person did with the pane's help, for tests to look at. */
interface Selected {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * A workbook in memory that keeps the whole port: snapshots, one batch or nothing, conflicts,
 * protection, echoes of its own writes. Formulas are kept and not calculated.
 */
export class MemoryHost implements WorkbookHost {
  readonly kind = "file";
  readonly marks = new Map<string, readonly Mark[]>();
  /** Calls of the port in order, by name. */
  readonly calls: string[] = [];
  selected: Selected | null = null;
  /** What `inspect` tells. */
  facts: WorkbookFacts = NO_FACTS;
  private readonly sheets = new Map<string, Grid>();
  private readonly insertedRows = new Map<string, readonly number[]>();
  private readonly listeners = new Set<(change: SheetChange) => void>();
  private active: string;
  private failures: HostError[] = [];
  private gate: Promise<void> = Promise.resolve();

  constructor(grids: readonly Grid[]) {
    for (const grid of grids) this.sheets.set(grid.sheet, grid);
    const [first] = grids;
    if (!first) throw new Error("a workbook has at least one sheet");
    this.active = first.sheet;
  }

  async read(scope: "active" | "all"): Promise<Grid[]> {
    await this.enter(`read ${scope}`);
    return scope === "all" ? [...this.sheets.values()] : [this.grid(this.active)];
  }

  async write(edits: readonly Edit[], options: WriteOptions = {}): Promise<WriteResult> {
    await this.enter("write");
    const changed = edits.filter((edit) => !same(this.content(edit), edit.before));
    if (changed.length > 0 && !options.onlyIfUnchanged) {
      const cells = changed.map((edit) => edit.cell).join("、");
      throw new HostError("changed-meanwhile", { cells });
    }
    const todo = edits.filter((edit) => !changed.includes(edit));
    const locked = todo.filter((edit) => this.cell(edit).locked);
    if (locked[0]) {
      const cells = locked.map((edit) => edit.cell).join("、");
      throw new HostError("protected", { sheet: locked[0].sheet, cells });
    }
    for (const edit of todo) this.put(edit.sheet, edit.cell, edit.after);
    for (const edit of todo) {
      this.tell({ kind: "edited", sheet: edit.sheet, range: edit.cell, own: true });
    }
    return { receipt: { at: "2022-01-01T00:00:00.000Z", edits: todo }, skipped: changed };
  }

  async select(sheet: string, cell: string): Promise<void> {
    await this.enter("select");
    this.grid(sheet);
    this.selected = { sheet, cell };
    if (sheet !== this.active) this.activate(sheet);
  }

  async selectedCell(): Promise<Selected | null> {
    await this.enter("selectedCell");
    return this.selected;
  }

  async listen(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    await this.enter("listen");
    this.listeners.add(listener);
    return async () => {
      await this.enter("unlisten");
      this.listeners.delete(listener);
    };
  }

  async mark(sheets: readonly string[], marks: readonly Mark[]): Promise<void> {
    await this.enter("mark");
    for (const sheet of sheets) {
      this.grid(sheet);
      const own = marks.filter((mark) => mark.sheet === sheet);
      this.marks.set(sheet, own);
    }
  }

  async inspect(): Promise<WorkbookFacts> {
    await this.enter("inspect");
    return this.facts;
  }

  async insertSheet(sheet: NewSheet): Promise<void> {
    await this.enter("insertSheet");
    const isTaken = [...this.sheets.keys()].some(
      (name) => name.toLowerCase() === sheet.name.toLowerCase(),
    );
    if (isTaken) throw structureRefusal("sheet-exists", { sheet: sheet.name });
    this.sheets.set(sheet.name, gridOf(sheet));
  }

  async removeSheet(name: string): Promise<void> {
    await this.enter("removeSheet");
    this.grid(name);
    const others = [...this.sheets.values()].filter(({ sheet }) => sheet !== name);
    const next = others.find(({ visibility }) => visibility === "visible");
    if (!next) throw structureRefusal("last-sheet", { sheet: name });
    this.sheets.delete(name);
    if (this.active === name) this.activate(next.sheet);
  }

  async insertRow(sheet: string, below: number): Promise<void> {
    await this.enter("insertRow");
    const grid = this.grid(sheet);
    if (grid.locked !== null) throw protectedRow(grid, below + 1);
    this.sheets.set(sheet, withRow(grid, below));
    const rows = (this.insertedRows.get(sheet) ?? []).map((row) => (row > below ? row + 1 : row));
    this.insertedRows.set(sheet, [...rows, below + 1]);
    this.tell({ kind: "edited", sheet, range: rowRange(grid, below + 1), own: true });
  }

  async removeRow(sheet: string, row: number): Promise<void> {
    await this.enter("removeRow");
    const grid = this.grid(sheet);
    const inserted = this.insertedRows.get(sheet) ?? [];
    const where = { sheet, row: String(row + 1) };
    if (!inserted.includes(row)) throw structureRefusal("row-not-inserted", where);
    if (grid.locked !== null) throw protectedRow(grid, row);
    const cells = contentOfRow(grid, row);
    if (cells.length > 0)
      throw structureRefusal("row-not-empty", { ...where, cells: cells.join("、") });
    this.sheets.set(sheet, withoutRow(grid, row));
    const others = inserted.filter((one) => one !== row);
    this.insertedRows.set(
      sheet,
      others.map((one) => (one > row ? one - 1 : one)),
    );
    this.tell({ kind: "edited", sheet, range: rowRange(grid, row), own: true });
  }

  /** A person types into a cell. */
  type(cell: string, value: CellValue, sheet = this.active): void {
    this.put(sheet, cell, { value, formula: null });
    this.tell({ kind: "edited", sheet, range: cell, own: false });
  }

  /** A person brings another sheet to the front. */
  activate(sheet: string): void {
    this.grid(sheet);
    this.active = sheet;
    this.tell({ kind: "activated", sheet });
  }

  /** Tells the listeners of a change without making one. */
  announce(change: SheetChange): void {
    this.tell(change);
  }

  /** What stands in a cell now. */
  value(cell: string, sheet = this.active): CellValue {
    return this.cell({ sheet, cell }).value;
  }

  /** Protects a sheet so that only the named cells may be edited. */
  protect(sheet: string, open: readonly string[] = []): void {
    const grid = this.grid(sheet);
    const locked = grid.values.map((line, y) =>
      line.map((_, x) => {
        const at = { row: y + grid.used.top, column: x + grid.used.left };
        return !open.includes(cellAt(grid, at.row, at.column).address);
      }),
    );
    this.sheets.set(sheet, { ...grid, locked });
  }

  /** Takes a sheet away, as a person may at any time. */
  remove(sheet: string): void {
    this.sheets.delete(sheet);
  }

  /** The next calls fail, one after the other. */
  failNext(...errors: HostError[]): void {
    this.failures.push(...errors);
  }

  /** Holds every call until the returned function is called. */
  hold(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  private async enter(call: string): Promise<void> {
    this.calls.push(call);
    await this.gate;
    const failure = this.failures.shift();
    if (failure) throw failure;
  }

  private grid(sheet: string): Grid {
    const grid = this.sheets.get(sheet);
    if (!grid) throw new HostError("sheet-missing", { sheet });
    return grid;
  }

  private cell({ sheet, cell }: { sheet: string; cell: string }) {
    const at = parseA1(cell);
    if (!at) throw new Error(`not a cell: ${cell}`);
    return cellAt(this.grid(sheet), at.row, at.column);
  }

  private content(at: { sheet: string; cell: string }): CellContent {
    const { value, formula } = this.cell(at);
    return { value, formula };
  }

  private put(sheet: string, cell: string, content: CellContent): void {
    const at = parseA1(cell);
    if (!at) throw new Error(`not a cell: ${cell}`);
    const grid = widened(this.grid(sheet), at.row, at.column);
    const set = <T>(table: readonly (readonly T[])[], value: T): T[][] => {
      const copy = table.map((line) => [...line]);
      copy[at.row - grid.used.top]![at.column - grid.used.left] = value;
      return copy;
    };
    const format = cellAt(grid, at.row, at.column).format;
    this.sheets.set(sheet, {
      ...grid,
      values: set(grid.values, content.value),
      texts: set(grid.texts, shown(content.value, format)),
      formulas: set(grid.formulas, content.formula),
    });
  }

  private tell(change: SheetChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

function same(a: CellContent, b: CellContent): boolean {
  const blank = (value: CellValue) => (value === "" ? null : value);
  return a.formula === b.formula && blank(a.value) === blank(b.value);
}

/** The few number formats that the drawn forms use. */
function shown(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (format.endsWith("%")) return `${(value * 100).toFixed(places)}%`;
  return format === "General" ? String(value) : value.toFixed(places);
}

/** The grid with its used range grown to hold the cell. */
function widened(grid: Grid, row: number, column: number): Grid {
  const { used } = grid;
  const empty = used.bottom < used.top || used.right < used.left;
  const wide: CellRange = empty
    ? { top: row, left: column, bottom: row, right: column }
    : {
        top: Math.min(used.top, row),
        left: Math.min(used.left, column),
        bottom: Math.max(used.bottom, row),
        right: Math.max(used.right, column),
      };
  const fill = <T>(pick: (cell: ReturnType<typeof cellAt>) => T): T[][] =>
    Array.from({ length: wide.bottom - wide.top + 1 }, (_, y) =>
      Array.from({ length: wide.right - wide.left + 1 }, (_, x) =>
        pick(cellAt(grid, wide.top + y, wide.left + x)),
      ),
    );
  return {
    ...grid,
    used: wide,
    values: fill((cell) => cell.value),
    texts: fill((cell) => cell.text),
    formulas: fill((cell) => cell.formula),
    formats: fill((cell) => cell.format),
    locked: grid.locked === null ? null : fill((cell) => cell.locked),
  };
}
