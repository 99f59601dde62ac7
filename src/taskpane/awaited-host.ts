import type { Edit } from "../sheet/edit";
import type { SheetCell, WorkbookFacts } from "../sheet/facts";
import type { Grid } from "../sheet/grid";
import type { Mark, SheetChange, WorkbookHost, WriteOptions, WriteResult } from "../sheet/host";
import type { NewSheet } from "../sheet/new-sheet";

/**
 * A workbook that is still on its way, so that the pane can be drawn and pressed meanwhile: every
 * call waits for the host, and throws what kept it from coming.
 */
export class AwaitedHost implements WorkbookHost {
  constructor(
    readonly kind: WorkbookHost["kind"],
    private readonly coming: Promise<WorkbookHost>,
  ) {}

  async read(scope: "active" | "all"): Promise<Grid[]> {
    return (await this.coming).read(scope);
  }

  async write(edits: readonly Edit[], options?: WriteOptions): Promise<WriteResult> {
    return (await this.coming).write(edits, options);
  }

  async select(sheet: string, cell: string): Promise<void> {
    return (await this.coming).select(sheet, cell);
  }

  async selectedCell(): Promise<SheetCell | null> {
    return (await this.coming).selectedCell();
  }

  async listen(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return (await this.coming).listen(listener);
  }

  async mark(sheets: readonly string[], marks: readonly Mark[]): Promise<void> {
    return (await this.coming).mark(sheets, marks);
  }

  async inspect(): Promise<WorkbookFacts> {
    return (await this.coming).inspect();
  }

  async insertSheet(sheet: NewSheet): Promise<void> {
    return (await this.coming).insertSheet(sheet);
  }

  async removeSheet(name: string): Promise<void> {
    return (await this.coming).removeSheet(name);
  }

  async insertRow(sheet: string, below: number): Promise<void> {
    return (await this.coming).insertRow(sheet, below);
  }

  async removeRow(sheet: string, row: number): Promise<void> {
    return (await this.coming).removeRow(sheet, row);
  }
}
