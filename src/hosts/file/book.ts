import { toA1, type CellRange, type CellRef } from "../../sheet/address";
import type { CellContent } from "../../sheet/edit";
import type { Grid } from "../../sheet/grid";
import { fileRefusal } from "../../sheet/file-refusals";
import { HostError } from "../../sheet/host-error";
import type { WorkbookFacts } from "../../sheet/facts";
import type { NewSheet } from "../../sheet/new-sheet";
import type { BookState, LoadedSheet, Snapshot, WrittenCell } from "./book-state";
import type { Archive } from "./container/archive";
import { Package } from "./container/package";
import { readFacts } from "./facts/facts";
import { calculatedOnLoad } from "./parts/calculate-on-load";
import { readSharedStrings } from "./parts/shared-strings";
import { tableHeadings } from "./parts/tables";
import { unchained } from "./parts/unchained";
import { readWorkbook, type SheetEntry, type Workbook } from "./parts/workbook";
import { missingResults, type Results } from "./missing-results";
import { readCellStyles, type CellStyle } from "./styles/cell-styles";
import { SheetChanges } from "./structure/sheet-changes";
import { contentIn, hasLostFormula, isSameContent } from "./worksheet/content";
import { isLocked, toGrid } from "./worksheet/grid";
import type { SheetModel } from "./worksheet/model";
import type { Patch } from "./worksheet/patch";
import { readSheet, type SheetContext } from "./worksheet/reader";
import { rewritten } from "./worksheet/rewritten";
import { decodePart } from "./xml/encoding";

/** Where Office keeps the list of a package’s digital signatures. */
const SIGNATURES = "_xmlsignatures/origin.sigs";

/** An opened workbook file: its sheets unpacked when first asked for, its changes kept in memory. */
export class Book {
  private readonly parts: Package;
  private structure: SheetChanges;
  private readonly strings: readonly string[];
  private listing: Workbook;
  private cellStyles: readonly CellStyle[];
  private sheets = new Map<string, LoadedSheet>();
  /** Cells that have been written, as `sheetId cell`. */
  private written = new Map<string, WrittenCell>();
  /** Results of formulas that the file holds none for, by sheet and address; null until asked for. */
  private computed: Results | null = null;
  private calculateOnLoad = false;

  /** Throws HostError. */
  constructor(archive: Archive) {
    this.parts = new Package(archive);
    this.structure = new SheetChanges(this.parts);
    this.listing = readWorkbook(this.parts);
    const { sharedStrings } = this.listing.parts;
    this.strings = sharedStrings ? readSharedStrings(this.xml(sharedStrings), sharedStrings) : [];
    this.cellStyles = this.readStyles();
  }

  get workbook(): Workbook {
    return this.listing;
  }

  get styles(): readonly CellStyle[] {
    return this.cellStyles;
  }

  /** Throws HostError where somebody has signed the file: no signature outlives a change. */
  refuseIfSigned(): void {
    if (this.parts.has(SIGNATURES)) throw fileRefusal("signed");
  }

  /** The text of a part. Throws HostError where it is missing or damaged. */
  xml(path: string): string {
    return this.parts.text(path);
  }

  /** What the file carries besides its cells. Throws HostError. */
  facts(fileName: string): WorkbookFacts {
    return readFacts(this.parts, this.workbook, fileName);
  }

  /** Adds a sheet behind the last one, or nothing. Throws HostError. */
  insertSheet(sheet: NewSheet): void {
    this.restructure(() => {
      this.structure.insert(this.workbook, this.styles, sheet);
    });
  }

  /** Takes a sheet out with all that only it uses, or nothing. Throws HostError. */
  removeSheet(sheet: string): void {
    const { sheetId } = this.entry(sheet);
    const others = this.workbook.sheets.filter(({ name }) => name !== sheet);
    const xmlOf = new Map(others.map(({ name }) => [name, this.model(name).xml]));
    this.restructure(() => {
      this.structure.remove(this.workbook, sheet, xmlOf);
    });
    this.sheets.delete(sheet);
    for (const [key, one] of this.written) {
      if (one.sheet.sheetId === sheetId) this.written.delete(key);
    }
    this.computed = null;
  }

  /** Throws HostError where the workbook has no such sheet. */
  entry(sheet: string): SheetEntry {
    const entry = this.workbook.sheets.find(({ name }) => name === sheet);
    if (!entry) throw new HostError("sheet-missing", { sheet });
    return entry;
  }

  model(sheet: string): SheetModel {
    return this.load(sheet).model;
  }

  grid(sheet: string): Grid {
    const loaded = this.load(sheet);
    loaded.grid ??= toGrid(loaded.model, {
      entry: loaded.entry,
      styles: this.styles,
      date1904: this.workbook.date1904,
      content: (row, column) => this.content(sheet, { row, column }),
    });
    return loaded.grid;
  }

  /** What stands in a cell; a formula whose result the file lacks has the computed one. */
  content(sheet: string, { row, column }: CellRef): CellContent {
    const { value, formula } = contentIn(this.model(sheet), { row, column });
    if (formula === null || value !== null) return { value, formula };
    this.computed ??= missingResults(this);
    return { value: this.computed.get(sheet)?.get(toA1({ row, column })) ?? null, formula };
  }

  isLocked(sheet: string, ref: CellRef): boolean {
    return isLocked(this.model(sheet), this.styles, ref);
  }

  snapshot(): Snapshot {
    return new Map([...this.sheets].map(([name, { model }]) => [name, model]));
  }

  restore(snapshot: Snapshot): void {
    for (const [name, model] of snapshot) this.put(this.load(name), model);
  }

  /** Puts changed XML in a sheet's place. Throws HostError where it does not read. */
  replace(sheet: string, patch: Patch): void {
    const loaded = this.load(sheet);
    const { entry, model } = loaded;
    if (patch.xml === model.xml) return;
    const moved = rewritten(model, patch, this.contextOf(entry));
    this.put(loaded, moved ?? this.read(entry, patch.xml));
  }

  /** Remembers that cells were written, for the parts that speak of them. */
  noteWritten(sheet: string, refs: readonly CellRef[]): void {
    const entry = this.entry(sheet);
    for (const ref of refs)
      this.written.set(`${entry.sheetId} ${toA1(ref)}`, { sheet: entry, ref });
  }

  /** The heading rows of the sheet's tables. */
  tableHeadings(sheet: string): readonly CellRange[] {
    const loaded = this.load(sheet);
    loaded.headings ??= tableHeadings(this.parts, loaded.entry.path);
    return loaded.headings;
  }

  /** The sheet as the file has it. */
  original(sheet: string): SheetModel {
    return this.load(sheet).original;
  }

  /** Once every written cell holds again what the file has, so do all other bytes of the file. */
  forgetUndoneWrites(): void {
    const isUndone = ({ sheet, ref }: WrittenCell) => {
      const { model, original } = this.load(sheet.name);
      return isSameContent(contentIn(model, ref), contentIn(original, ref));
    };
    if (![...this.written.values()].every(isUndone)) return;
    for (const loaded of this.sheets.values()) this.put(loaded, loaded.original);
    this.written.clear();
    this.calculateOnLoad = false;
  }

  /** Asks the application that opens the file next to calculate every formula. */
  requestCalculation(): void {
    this.calculateOnLoad = true;
  }

  get state(): BookState {
    const { listing, cellStyles, structure, calculateOnLoad } = this;
    const sheets = new Map([...this.sheets].map(([name, loaded]) => [name, { ...loaded }]));
    const written = new Map(this.written);
    const { state: parts } = this.parts;
    return { parts, listing, cellStyles, structure, sheets, written, calculateOnLoad };
  }

  /** Goes back to a state of before, which is used up by it. */
  returnTo(state: BookState): void {
    this.parts.restore(state.parts);
    this.listing = state.listing;
    this.cellStyles = state.cellStyles;
    this.structure = state.structure;
    this.sheets = new Map(state.sheets);
    this.written = new Map(state.written);
    this.calculateOnLoad = state.calculateOnLoad;
    this.computed = null;
  }

  /** Whether the parts alone hold all changes. */
  get isSettled(): boolean {
    const sheets = [...this.sheets.values()];
    return this.written.size === 0 && sheets.every(({ model, original }) => model === original);
  }

  /**
   * Lays all that has been written, and what `change` does, into the parts; from here on they are
   * what everything is compared with. Throws HostError; the book may then be half changed.
   */
  settle(change: (parts: Package) => void = () => undefined): void {
    this.parts.apply(this.pending());
    change(this.parts);
    this.structure = new SheetChanges(this.parts);
    this.listing = readWorkbook(this.parts);
    this.sheets.clear();
    this.written.clear();
    this.calculateOnLoad = false;
    this.computed = null;
  }

  /** The file as bytes. Throws HostError. */
  save(): Uint8Array {
    return this.parts.save(this.pending());
  }

  /** The parts that writing has changed. */
  private pending(): Map<string, Uint8Array | null> {
    const changes = new Map<string, Uint8Array | null>();
    for (const { entry, part, original, model } of this.sheets.values()) {
      if (model !== original) changes.set(entry.path, part.encode(model.xml));
    }
    if (changes.size === 0) return changes;
    const { path } = this.workbook;
    const asking = this.calculateOnLoad ? calculatedOnLoad(this.parts, path) : new Map();
    for (const [part, bytes] of asking) changes.set(part, bytes);
    const gone = [...this.written.values()]
      .filter(({ sheet, ref }) => hasLostFormula(this.load(sheet.name), ref))
      .map(({ sheet, ref }) => ({ sheetId: sheet.sheetId, cell: toA1(ref) }));
    for (const [part, bytes] of unchained(this.parts, this.workbook, gone)) {
      changes.set(part, bytes);
    }
    return changes;
  }

  /** Changes the package and reads anew what lists its sheets; all is as before where it fails. */
  private restructure(change: () => void): void {
    const { state } = this.parts;
    const { listing, cellStyles } = this;
    try {
      change();
      this.listing = readWorkbook(this.parts);
      this.cellStyles = this.readStyles();
    } catch (error) {
      this.parts.restore(state);
      this.listing = listing;
      this.cellStyles = cellStyles;
      throw error;
    }
  }

  private readStyles(): readonly CellStyle[] {
    const { styles } = this.workbook.parts;
    return styles ? readCellStyles(this.parts.read(styles), styles) : [];
  }

  private put(loaded: LoadedSheet, model: SheetModel): void {
    if (model === loaded.model) return;
    loaded.model = model;
    loaded.grid = null;
    // a result that the file lacked has been stored if its formula followed from the change
    this.computed = null;
  }

  private load(sheet: string): LoadedSheet {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const entry = this.entry(sheet);
    const part = decodePart(this.parts.read(entry.path), entry.path);
    const original = this.read(entry, part.text);
    const loaded = { entry, part, original, model: original, grid: null, headings: null };
    this.sheets.set(sheet, loaded);
    return loaded;
  }

  private read(entry: SheetEntry, xml: string): SheetModel {
    return readSheet(xml, this.contextOf(entry));
  }

  private contextOf({ name, path }: SheetEntry): SheetContext {
    const { date1904 } = this.workbook;
    return { name, part: path, strings: this.strings, date1904 };
  }
}
