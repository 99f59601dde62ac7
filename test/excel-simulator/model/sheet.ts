import { ApiError } from "../api-error";
import { boundingBox, intersection, type Area } from "./area";
import { blankCell, formulaOf, isUsed, type Cell, type Scalar } from "./cell";
import { newPageLayout, type PageLayout } from "./cell-look";
import { enter } from "./entry";
import { movedArea, movedRow, movedRows, type RowMove } from "./moved-rows";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  area: Area;
  priority: number;
  stopIfTrue: boolean;
  /** The condition of a custom format, with its equals sign. */
  formula: string;
  fill: string | null;
}

/** What a protected sheet still allows; all of it is forbidden unless said. */
export interface ProtectionOptions {
  readonly allowFormatCells?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowDeleteRows?: boolean;
}

/** One worksheet. Enforces protection and merges; tells nobody: events are the workbook's. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  protection: ProtectionOptions | null = null;
  hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points, by column and by row; those not named have Excel's own size. */
  readonly columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  readonly pageLayout: PageLayout = newPageLayout();
  merges: Area[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  deleted = false;
  #cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell as it stands; a blank one where nothing is, which does not come into being by it. */
  cell(row: number, column: number): Readonly<Cell> {
    return this.#cells.get(key(row, column)) ?? BLANK;
  }

  /** The cell to be changed, protection aside. */
  cellToChange(row: number, column: number): Cell {
    const at = key(row, column);
    const found = this.#cells.get(at) ?? blankCell();
    this.#cells.set(at, found);
    return found;
  }

  /** Every cell that exists, in no order. */
  *cells(): Generator<{ row: number; column: number; cell: Readonly<Cell> }> {
    for (const [at, cell] of this.#cells) {
      yield { row: Math.floor(at / WIDTH), column: at % WIDTH, cell };
    }
  }

  /** The smallest area that holds all used cells; null on a blank sheet. */
  used(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    const grow = (part: Area): void => {
      area = area ? boundingBox(area, part) : part;
    };
    for (const { row, column, cell } of this.cells()) {
      if (isUsed(cell, valuesOnly)) grow({ top: row, left: column, bottom: row, right: column });
    }
    if (!valuesOnly) this.merges.forEach(grow);
    return area;
  }

  /**
   * Enters a block of inputs. One locked cell among them, on a protected sheet, refuses the whole
   * block. In a merged area only the first cell takes its input.
   */
  enterBlock(area: Area, inputs: readonly (readonly unknown[])[]): void {
    this.refuseLocked(area);
    inputs.forEach((line, y) => {
      line.forEach((input, x) => {
        const row = area.top + y;
        const column = area.left + x;
        if (!this.isCovered(row, column)) enter(this.cellToChange(row, column), input);
      });
    });
  }

  refuseLocked(area: Area): void {
    if (!this.protection) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (this.cell(row, column).locked) throw new ApiError("AccessDenied");
      }
    }
  }

  refuseFormatting(): void {
    if (this.protection && !this.protection.allowFormatCells) throw new ApiError("AccessDenied");
  }

  refuseSizing(): void {
    if (this.protection && !this.protection.allowFormatRows) throw new ApiError("AccessDenied");
  }

  /**
   * Moves cells, merges, sizes and conditional formats with a row that comes or goes. A new row has
   * the plain look; conditional formats that end above it reach into it, as Excel's do.
   */
  moveRows(move: RowMove): void {
    this.#refuseMoving(move);
    const moved = new Map<number, Cell>();
    for (const [at, cell] of this.#cells) {
      const row = movedRow(move, Math.floor(at / WIDTH));
      if (row !== null) moved.set(key(row, at % WIDTH), cell);
    }
    this.#cells = moved;
    const isMerge = (area: Area): boolean => area.top < area.bottom || area.left < area.right;
    this.merges = this.merges.flatMap((area) => movedArea(move, area) ?? []).filter(isMerge);
    this.rowHeights = movedRows(move, this.rowHeights);
    const hidden = new Map([...this.hiddenRows].map((row) => [row, true]));
    this.hiddenRows = new Set(movedRows(move, hidden).keys());
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const area = movedArea(move, format.area);
      const reaches = move.kind === "insert" && format.area.bottom === move.row - 1;
      if (!area) return [];
      format.area = reaches ? { ...area, bottom: area.bottom + 1 } : area;
      return format;
    });
  }

  #refuseMoving({ kind, row }: RowMove): void {
    if (!this.protection) return;
    const { allowInsertRows, allowDeleteRows } = this.protection;
    if (!(kind === "insert" ? allowInsertRows : allowDeleteRows))
      throw new ApiError("AccessDenied");
    if (kind === "insert") return;
    // Excel deletes a row of a protected sheet only where each of its cells is open
    const used = this.used(false);
    if (used) this.refuseLocked({ ...used, top: row, bottom: row });
  }

  /** Whether the cell lies under a merged area without being its first. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (area) =>
        (row !== area.top || column !== area.left) &&
        intersection(area, { top: row, left: column, bottom: row, right: column }) !== null,
    );
  }

  merge(area: Area): void {
    if (this.protection) throw new ApiError("AccessDenied");
    this.merges = this.merges.filter((other) => !intersection(other, area));
    this.merges.push(area);
    for (const { row, column } of [...this.cells()]) {
      if (this.isCovered(row, column)) enter(this.cellToChange(row, column), "");
    }
  }

  unmerge(area: Area): void {
    if (this.protection) throw new ApiError("AccessDenied");
    this.merges = this.merges.filter((other) => !intersection(other, area));
  }

  /** Spells every formula anew, those of conditional formats too. */
  eachFormula(spell: (formula: string) => string): void {
    for (const cell of this.#cells.values()) {
      if (cell.formula !== null) cell.formula = spell(cell.formula);
    }
    for (const format of this.conditionalFormats) format.formula = spell(format.formula);
  }

  /** A block of what the cells come to, or of their formulas. */
  block<T>(area: Area, pick: (cell: Readonly<Cell>) => T): T[][] {
    const lines: T[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: T[] = [];
      for (let column = area.left; column <= area.right; column++) {
        line.push(pick(this.cell(row, column)));
      }
      lines.push(line);
    }
    return lines;
  }

  formulas(area: Area): Scalar[][] {
    return this.block(area, formulaOf);
  }
}

const WIDTH = 16_384;
const BLANK: Readonly<Cell> = Object.freeze(blankCell());
const key = (row: number, column: number): number => row * WIDTH + column;
