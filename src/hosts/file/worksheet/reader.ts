import { parseRange, type CellRange } from "../../../sheet/address";
import { fileRefusal } from "../../../sheet/file-refusals";
import { HostError } from "../../../sheet/host-error";
import { LIMITS } from "../container/limits";
import { attribute, flag, isMain, scanXml, type EndTag, type StartTag } from "../xml/scan";
import { CellContents } from "./cell-contents";
import { CellReader } from "./cell-reader";
import { closed, opened } from "./place";
import { PlainRows } from "./plain-rows";
import { rangeOf, sizeOf } from "./range";
import { RowReader } from "./row-reader";
import type { ElementPlace, FormulaBlock, SheetModel, StoredCell, StoredColumns } from "./model";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly name: string;
  /** Path of the sheet's part. */
  readonly part: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Reads a worksheet part. Throws HostError where it is broken or beyond all measure. */
export function readSheet(xml: string, context: SheetContext): SheetModel {
  const reader = new SheetReader(xml, context);
  scanXml(xml, context.part, reader);
  return reader.model();
}

class SheetReader {
  private readonly path: string[] = [];
  private readonly rows = new RowReader();
  private readonly cells: CellReader;
  private readonly plain: PlainRows;
  private readonly columns: StoredColumns[] = [];
  private readonly merges: CellRange[] = [];
  private readonly openAreas: CellRange[] = [];
  private readonly formulas = { count: 0, withoutResult: 0 };
  private readonly blocks: FormulaBlock[] = [];
  private readonly masters = new Map<string, StoredCell>();
  private sheetData: ElementPlace | null = null;
  /** Whether the names of rows and cells have no prefix. */
  private hasPlainNames = false;
  private dimension: SheetModel["dimension"] = null;
  private isProtected = false;
  private showGridLines = true;
  private sizes: SheetModel["sizes"] = {
    columnWidth: null,
    baseColumnWidth: 8,
    rowHeight: null,
    hiddenRows: false,
  };
  private count = 0;

  constructor(
    private readonly xml: string,
    private readonly context: SheetContext,
  ) {
    const contents = new CellContents(context.strings, context.date1904);
    this.cells = new CellReader(contents, context.part);
    this.plain = new PlainRows(xml, contents);
  }

  open(tag: StartTag): void {
    // extensions repeat element names under namespaces of their own
    const local = isMain(tag) ? tag.local : "";
    const parent = this.path.at(-1);
    this.path.push(local);
    if (this.isNested(local)) throw fileRefusal("broken-file", { detail: this.context.part });
    if (parent === "sheetData" && local === "row") this.rows.begin(tag);
    else if (parent === "row" && local === "c") this.beginCell(tag);
    else if (this.path[3] === "c") this.cells.open(tag);
    else if (parent === "worksheet") this.openSection(local, tag);
    else this.openDetail(parent ?? "", local, tag);
  }

  close(tag: EndTag): void {
    const local = this.path.pop();
    const parent = this.path.at(-1);
    if (parent === "row" && local === "c") this.endCell(tag);
    else if (this.path[3] === "c") this.cells.close(tag);
    else if (parent === "sheetData" && local === "row") this.rows.end(tag);
    else if (parent === "worksheet" && local === "sheetData" && this.sheetData) {
      this.sheetData = closed(this.sheetData, tag);
    }
  }

  text(text: string): void {
    if (this.path[3] === "c") this.cells.text(text);
  }

  readonly shortcut = {
    from: "<row",
    read: (start: number): number => {
      if (!this.hasPlainNames || this.path.length !== 2 || this.path[1] !== "sheetData")
        return start;
      let at = start;
      for (;;) {
        const found = this.plain.read(at);
        if (!found || this.count + found.row.cells.size > LIMITS.cells) return at;
        this.count += found.row.cells.size;
        this.rows.add(found.row);
        for (const cell of found.row.cells.values()) this.noteFormula(cell);
        at = found.end;
      }
    },
  };

  model(): SheetModel {
    const { sheetData, dimension, columns, merges, formulas, blocks, masters, sizes, xml } = this;
    if (!sheetData) throw fileRefusal("broken-file", { detail: this.context.part });
    return {
      xml,
      sheetData,
      dimension,
      rows: this.rows.rows,
      columns,
      merges,
      openAreas: this.isProtected ? this.openAreas : null,
      formulas,
      blocks,
      wideBlocks: blocks.filter(({ range }) => sizeOf(range) > 1),
      masters,
      sizes,
      showGridLines: this.showGridLines,
    };
  }

  /** A cell in a cell, a row in a row: written back, the inner one would come to light as one of its own. */
  private isNested(local: string): boolean {
    const [, , row, cell] = this.path;
    if (local === "c") return cell === "c" && this.path.length > 4;
    return local === "row" && row === "row" && this.path.length > 3;
  }

  private beginCell(tag: StartTag): void {
    this.count += 1;
    if (this.count > LIMITS.cells) {
      throw new HostError("sheet-too-large", { sheet: this.context.name });
    }
    this.rows.beginCell(tag);
    this.cells.begin(tag);
  }

  private endCell(tag: EndTag): void {
    const { row, column } = this.rows.position();
    const cell = this.cells.end(tag, row, column);
    this.rows.put(cell);
    this.noteFormula(cell);
  }

  private noteFormula(cell: StoredCell): void {
    const { formula } = cell;
    if (!formula) return;
    this.formulas.count += 1;
    if (cell.value === null) this.formulas.withoutResult += 1;
    if (formula.sharedIndex !== null && formula.text !== null) {
      this.masters.set(formula.sharedIndex, cell);
    }
    if (formula.kind === "array" || formula.kind === "dataTable") {
      const range = formula.range ?? rangeOf(cell);
      this.blocks.push({ range, formula: formula.text ?? "=" });
    }
  }

  private openSection(local: string, tag: StartTag): void {
    if (local === "sheetData") {
      this.sheetData = opened(tag);
      this.hasPlainNames = tag.name === local;
    }
    if (local === "dimension") {
      const range = parseRange(attribute(tag, "ref") ?? "");
      this.dimension = range && { range, place: opened(tag) };
    }
    if (local === "sheetProtection") this.isProtected = flag(tag, "sheet") ?? false;
    if (local === "sheetFormatPr") {
      this.sizes = {
        columnWidth: size(tag, "defaultColWidth"),
        baseColumnWidth: size(tag, "baseColWidth") ?? 8,
        rowHeight: size(tag, "defaultRowHeight"),
        hiddenRows: flag(tag, "zeroHeight") ?? false,
      };
    }
  }

  private openDetail(parent: string, local: string, tag: StartTag): void {
    if (parent === "cols" && local === "col") this.columns.push(columnsOf(tag));
    if (parent === "mergeCells" && local === "mergeCell") {
      const range = parseRange(attribute(tag, "ref") ?? "");
      if (range) this.merges.push(range);
    }
    if (parent === "protectedRanges" && local === "protectedRange" && !hasPassword(tag)) {
      for (const area of (attribute(tag, "sqref") ?? "").split(/\s+/)) {
        const range = parseRange(area);
        if (range) this.openAreas.push(range);
      }
    }
    if (parent === "sheetViews" && local === "sheetView") {
      this.showGridLines = flag(tag, "showGridLines") ?? true;
    }
  }
}

function columnsOf(tag: StartTag): StoredColumns {
  const style = attribute(tag, "style");
  return {
    first: Number(attribute(tag, "min") ?? 1) - 1,
    last: Number(attribute(tag, "max") ?? 1) - 1,
    width: size(tag, "width"),
    hidden: flag(tag, "hidden") ?? false,
    style: style === undefined ? null : Number(style),
  };
}

/** A range that asks for a password, old hash or new, is not open to anybody. */
function hasPassword(tag: StartTag): boolean {
  return ["password", "hashValue", "securityDescriptor"].some(
    (name) => (attribute(tag, name) ?? "") !== "",
  );
}

function size(tag: StartTag, name: string): number | null {
  const value = Number(attribute(tag, name) ?? NaN);
  return Number.isFinite(value) ? value : null;
}
