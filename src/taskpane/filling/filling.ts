import type { OwnUnit } from "../../filling";
import type { Form, FormKind } from "../../forms/form";
import type { Said } from "../../language/said";
import { reverse, type Edit, type Receipt } from "../../sheet/edit";
import type { Grid } from "../../sheet/grid";
import type { NewSheet } from "../../sheet/new-sheet";
import { Checking } from "../findings/checking";
import { current } from "../session-state";
import type { Filled, InsertedRow } from "./filled";
import { loadFilling } from "./filling-program";

/** The way back of the last filling: new sheets as they were put in, and what was written. */
interface WayBack {
  readonly sheets: readonly Grid[];
  readonly receipt: Receipt | null;
  /** The row that was inserted. */
  readonly row: InsertedRow | null;
}

/** The part of a session that adds sheets and fills forms. */
export abstract class Filling extends Checking {
  private wayBack: WayBack | null = null;

  /** What the person had kept of the own unit; null where nothing is. */
  protected abstract readonly ownUnit: () => OwnUnit | null;

  /** Adds an official blank form behind the last sheet and shows it. */
  insertBlank(kind: FormKind): Promise<void> {
    return this.run("fill", async () => {
      const { blankForm } = await loadFilling();
      const form = blankForm(kind);
      if (form === null) throw new Error(`There is no blank form of the kind ${kind}.`);
      const sheet = { ...form.draw(this.ownUnit()), name: await this.freeName(form.sheetName) };
      await this.put({ sheets: [sheet] });
    });
  }

  insertSample(): Promise<void> {
    return this.run("fill", async () => {
      const { drawSample, SAMPLE_SHEET, SAMPLE_TOLD } = await loadFilling();
      const sheet = drawSample(await this.freeName(SAMPLE_SHEET));
      await this.put({ sheets: [sheet], remarks: [SAMPLE_TOLD] });
    });
  }

  carryTargets(year: number | null = null): Promise<void> {
    return this.run("fill", async () => {
      const { carryInSteps, NO_TARGETS } = await loadFilling();
      const options = { ownUnit: this.ownUnit(), ...(year === null ? {} : { year }) };
      const carried = await this.stoppable(this.host.read("all"), (grids) =>
        carryInSteps(grids, options),
      );
      const { sheets, edits, remarks } = carried;
      const nothing = sheets.length === 0 && edits.length === 0 && remarks.length === 0;
      await this.put(nothing ? { remarks: [NO_TARGETS] } : carried);
    });
  }

  draftNextYear(wanted: number | null = null): Promise<void> {
    return this.run("fill", async () => {
      const { drawTargetTable, targetTableFrom } = await loadFilling();
      const form = await this.formInView();
      if (form === null) return;
      const { content, year, remarks } = targetTableFrom(
        form,
        wanted === null ? {} : { year: wanted },
      );
      const name = `${year === null ? "" : `${String(year)}年`}目标 ${content.projectName}`;
      const sheet = drawTargetTable(content, await this.freeName(name.trim()));
      await this.put({ sheets: [sheet], remarks });
    });
  }

  spreadPoints(replace: boolean): Promise<void> {
    return this.run("fill", async () => {
      const { leftSaid, spreadEdits } = await loadFilling();
      const form = await this.formInView();
      if (form === null) return;
      const { edits, left, remarks } = spreadEdits(form, { replace });
      await this.put({ edits, remarks: [...remarks, ...left.map(leftSaid)] });
    });
  }

  /** Takes the last filling back: sheets that nobody has touched since, and cells nobody changed. */
  undoFilling(): Promise<void> {
    return this.run("undo", async () => {
      const { wayBack } = this;
      const { filled } = this.state;
      if (wayBack === null || filled === null || filled.undone) return;
      const remarks = await this.takeOut(wayBack.sheets);
      const { row, receipt } = wayBack;
      if (row) remarks.push(...(await this.takeRowOut(row, receipt)));
      else if (receipt) remarks.push(...(await this.takeBack(receipt)));
      this.wayBack = null;
      this.outdate();
      this.see(await this.look());
      this.set({ filled: { ...filled, remarks, undone: true }, news: "filled" });
    });
  }

  /** Adds sheets and writes cells as one doing that can be taken back, and tells of it. */
  protected async put(what: {
    readonly sheets?: readonly NewSheet[];
    readonly edits?: readonly Edit[];
    readonly remarks?: readonly Said[];
    /** A row that was inserted for it. */
    readonly row?: InsertedRow | null;
    /** The tab that it is done on; 填报 where left out. */
    readonly on?: Filled["on"];
  }): Promise<void> {
    const { sheets = [], edits = [], remarks = [], row = null, on = "filling" } = what;
    const inserted: string[] = [];
    let receipt: Receipt | null = null;
    try {
      for (const sheet of sheets) {
        await this.host.insertSheet(sheet);
        inserted.push(sheet.name);
      }
      receipt = edits.length > 0 ? (await this.host.write(edits)).receipt : null;
      const grids = inserted.length > 0 ? await this.host.read("all") : [];
      this.wayBack = {
        sheets: grids.filter(({ sheet }) => inserted.includes(sheet)),
        receipt,
        row,
      };
    } catch (error) {
      // all or nothing: what was added before the failure goes out again
      for (const name of inserted) await this.host.removeSheet(name);
      if (receipt) await this.host.write(reverse(receipt), { onlyIfUnchanged: true });
      if (row) await this.removeRow(row);
      throw error;
    }
    this.outdate();
    // the way back is there before anything else is tried
    const at = new Date().toISOString();
    const filled: Filled = { at, inserted, edits, remarks, row, on, undone: false };
    this.set({ filled });
    const [first] = inserted;
    if (first !== undefined) await this.host.select(first, "A1");
    this.see(await this.look());
    this.set({ filled, news: "filled" });
  }

  /** The form that is being worked on, as it stands now; null where none is. */
  protected async formInView(): Promise<Form | null> {
    this.see(await this.look());
    return current(this.state)?.form ?? null;
  }

  /** A name for a new sheet that is like this one, and that no sheet of the workbook has. */
  private async freeName(wanted: string): Promise<string> {
    const { sheetNameFor } = await loadFilling();
    const taken = (await this.host.read("all")).map(({ sheet }) => sheet);
    return sheetNameFor(wanted, taken);
  }

  /** Puts the cells back, but for those that somebody changed since. */
  private async takeBack(receipt: Receipt): Promise<Said[]> {
    const { keptCells } = await loadFilling();
    const { skipped } = await this.host.write(reverse(receipt), { onlyIfUnchanged: true });
    return skipped.length > 0 ? [keptCells(skipped)] : [];
  }

  /** Takes an inserted row out as a whole; it stays where it is no longer as it was filled. */
  private async takeRowOut(row: InsertedRow, receipt: Receipt | null): Promise<Said[]> {
    const { isAsFilled, keptRow } = await loadFilling();
    const grid = (await this.host.read("all")).find(({ sheet }) => sheet === row.sheet);
    if (grid === undefined || !isAsFilled(grid, row.row, receipt)) return [keptRow(row)];
    if (receipt) await this.host.write(reverse(receipt), { onlyIfUnchanged: true });
    await this.removeRow(row);
    return [];
  }

  protected async removeRow({ sheet, row }: InsertedRow): Promise<void> {
    await this.host.removeRow(sheet, row);
    this.history.rowMoved({ sheet, row, way: "out" });
  }

  private async takeOut(sheets: readonly Grid[]): Promise<Said[]> {
    if (sheets.length === 0) return [];
    const { isSame, keptSheet } = await loadFilling();
    const now = new Map((await this.host.read("all")).map((grid) => [grid.sheet, grid]));
    const remarks: Said[] = [];
    for (const was of sheets) {
      const grid = now.get(was.sheet);
      if (grid === undefined) continue;
      if (isSame(grid, was)) await this.host.removeSheet(was.sheet);
      else remarks.push(keptSheet(was.sheet));
    }
    return remarks;
  }
}
