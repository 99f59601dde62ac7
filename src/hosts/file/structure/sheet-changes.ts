import type { NewSheet } from "../../../sheet/new-sheet";
import type { Package, PackageState } from "../container/package";
import type { Workbook } from "../parts/workbook";
import type { CellStyle } from "../styles/cell-styles";
import { insertSheetPart } from "./insert-sheet";
import { removeSheetPart } from "./remove-sheet";

/**
 * Sheets put in and taken out. Once all that were put in are out again, so are their styles and
 * entries: the file is then as if nothing had happened, to the byte.
 */
export class SheetChanges {
  private readonly inserted = new Set<string>();
  /** The package before the first of them; null where one of the file's own sheets has gone since. */
  private before: PackageState | null = null;

  constructor(private readonly parts: Package) {}

  /** Throws HostError; the package may then be half changed. */
  insert(workbook: Workbook, styles: readonly CellStyle[], sheet: NewSheet): void {
    const { state } = this.parts;
    insertSheetPart(this.parts, workbook, styles, sheet);
    if (this.inserted.size === 0) this.before = state;
    this.inserted.add(sheet.name);
  }

  /** `others` are the remaining sheets' XML by name. Throws HostError, as `insert` does. */
  remove(workbook: Workbook, sheet: string, others: ReadonlyMap<string, string>): void {
    removeSheetPart(this.parts, workbook, sheet, others);
    if (!this.inserted.delete(sheet)) this.before = null;
    else if (this.inserted.size === 0 && this.before) this.parts.restore(this.before);
  }
}
