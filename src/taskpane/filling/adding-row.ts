import type { RowContent } from "../../filling";
import type { Form } from "../../forms/form";
import { findForms } from "../../forms";
import type { Edit } from "../../sheet/edit";
import type { Grid } from "../../sheet/grid";
import type { NewIndicator } from "./draft-row";
import type { InsertedRow } from "./filled";
import { Filling } from "./filling";
import { loadFilling } from "./filling-program";

/** The part of a session that adds an indicator to the form in view. */
export abstract class AddingRow extends Filling {
  addIndicator({ level1, level2, ...content }: NewIndicator): Promise<void> {
    return this.run("fill", async () => {
      const { indicatorEdits, noBlock, placeForIndicator } = await loadFilling();
      const before = await this.sheetInView();
      if (before === null) return;
      const { form, grid } = before;
      const place = placeForIndicator(form, grid, level1, level2);
      if (place === null) return this.put({ remarks: [noBlock(level1, level2)] });
      if (place.kind === "empty-row") {
        return this.put({ edits: indicatorEdits(form, grid, place.row, content) });
      }
      const row = { sheet: form.sheet, row: place.row + 1 };
      await this.host.insertRow(form.sheet, place.row);
      this.history.rowMoved({ ...row, way: "in" });
      await this.put({ edits: await this.editsIn(row, content), row });
    });
  }

  /** What goes into a row that was just inserted; where that cannot be told it goes out again. */
  private async editsIn(row: InsertedRow, content: RowContent): Promise<readonly Edit[]> {
    try {
      const { indicatorEdits } = await loadFilling();
      const now = await this.sheetInView();
      return now ? indicatorEdits(now.form, now.grid, row.row, content) : [];
    } catch (error) {
      await this.removeRow(row);
      throw error;
    }
  }

  /** The form that is being worked on and the sheet it stands on, as they are now. */
  private async sheetInView(): Promise<{ readonly form: Form; readonly grid: Grid } | null> {
    const [grid] = await this.host.read("active");
    if (!grid) return null;
    const forms = findForms(grid).forms.filter(({ kind }) => kind !== "target-table");
    const form = forms[this.state.chosen ?? 0];
    return form ? { form, grid } : null;
  }
}
