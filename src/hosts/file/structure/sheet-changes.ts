import type { NewSheet } from "../../../sheet/new-sheet";
import type { Package, PackageState } from "../container/package";
import type { Workbook } from "../parts/workbook";
import type { CellStyle } from "../styles/cell-styles";
import { insertSheetPart } from "./insert-sheet";
import { removeSheetPart } from "./remove-sheet";

/** An insertion that can be taken back to the byte. */
interface Insertion {
  readonly sheet: string;
  readonly before: PackageState;
  readonly after: PackageState;
}

/**
 * Sheets put in and taken out. Taking out what was put in last also takes back its styles and
 * entries: the file is then as if nothing had happened.
 */
export class SheetChanges {
  private readonly insertions: Insertion[] = [];

  constructor(private readonly parts: Package) {}

  /** Throws HostError; the package may then be half changed. */
  insert(workbook: Workbook, styles: readonly CellStyle[], sheet: NewSheet): void {
    const before = this.parts.state;
    insertSheetPart(this.parts, workbook, styles, sheet);
    this.insertions.push({ sheet: sheet.name, before, after: this.parts.state });
  }

  /** `others` are the remaining sheets' XML by name. Throws HostError, as `insert` does. */
  remove(workbook: Workbook, sheet: string, others: ReadonlyMap<string, string>): void {
    const last = this.insertions.at(-1);
    const isUndo = last?.sheet === sheet && last.after === this.parts.state;
    removeSheetPart(this.parts, workbook, sheet, others);
    if (!isUndo) return;
    // refused above like any other; only the way back is shorter
    this.insertions.pop();
    this.parts.restore(last.before);
  }
}
