import type { Finding, Waiver } from "../../checks";
import type { Receipt } from "../../sheet/edit";
import type { WorkbookHost } from "../../sheet/host";
import { assessOptions } from "../evaluate";
import { lookAt } from "../pipeline";
import { Rescoring } from "../rescoring";
import type { ScoringSettings } from "../scoring-settings";
import type { ActionName, News, Sight } from "../session-state";
import { loadChecks, type ChecksProgram } from "./checks-program";
import { canBeShown, findingAfter, placeAfter } from "./place";

/** The part of a session that checks the workbook and settles what was found. */
export abstract class Checking extends Rescoring {
  private program: ChecksProgram | null = null;

  protected abstract readonly host: WorkbookHost;
  /** The day that stands beside a reason, ISO 8601. */
  protected abstract readonly today: () => string;
  protected abstract run(action: ActionName, body: () => Promise<void>): Promise<void>;
  protected abstract see(sight: Sight): void;
  /** Keeps a batch for 撤销 and tells of it. */
  protected abstract wrote(sheet: string, receipt: Receipt): void;
  abstract select(cell: string, sheet: string): Promise<void>;

  inspect(): Promise<void> {
    return this.run("inspect", () => this.check("verdict"));
  }

  async goTo(finding: Finding): Promise<void> {
    const { checked } = this.state;
    if (checked === null) return;
    if (this.standAt(finding)) this.set({ news: "finding" });
    if (canBeShown(checked.inspection, finding)) await this.select(finding.cell, finding.sheet);
  }

  async nextFinding(): Promise<void> {
    if (this.state.checked === null) await this.inspect();
    const { checked } = this.state;
    if (checked === null) return;
    const { inspection, at } = checked;
    const from = at === null ? await this.host.selectedCell() : (inspection.open[at] ?? null);
    const next = findingAfter(inspection, from);
    if (next) await this.goTo(next);
  }

  applyFix(finding: Finding): Promise<void> {
    return this.run("fix", async () => {
      const { fix, sheet } = finding;
      if (fix === null) return;
      this.standAt(finding);
      const { receipt } = await this.host.write(fix.edits);
      this.wrote(sheet, receipt);
      await this.check("fixed");
      // what was written, and the way back, show with the sheet that it was written to
      const [first] = receipt.edits;
      if (first && sheet !== this.state.sheet) await this.host.select(sheet, first.cell);
    });
  }

  waive(finding: Finding, reason: string): Promise<void> {
    return this.run("waive", async () => {
      const { checked } = this.state;
      if (checked === null || reason.trim() === "") return;
      const { newWaiverSheet, waiverEdits } = await this.load();
      this.standAt(finding);
      const waiver = { finding, reason, date: this.today() };
      const table = checked.inspection.waivers;
      if (table === null) await this.host.insertSheet(newWaiverSheet(waiver));
      else await this.host.write(waiverEdits(table, waiver));
      await this.check("waived");
    });
  }

  resetWaiver({ row }: Waiver): Promise<void> {
    return this.run("waive", async () => {
      const table = this.state.checked?.inspection.waivers ?? null;
      if (table === null || row === null) return;
      const { resetEdits } = await this.load();
      await this.host.write(resetEdits(table, row));
      await this.check("reset");
    });
  }

  removeWaiverSheet(): Promise<void> {
    return this.run("waive", async () => {
      const { WAIVER_SHEET } = await this.load();
      await this.host.removeSheet(WAIVER_SHEET);
      await this.check("removed");
    });
  }

  /** Reads and judges the whole workbook, and with it the sheet in view. Throws HostError. */
  protected async check(news: News): Promise<void> {
    const { inspectWorkbook, CHECKS } = await this.load();
    const grids = await this.host.read("all");
    const facts = await this.host.inspect();
    const { settings, checked, sheet } = this.state;
    const inspection = inspectWorkbook(grids, facts, CHECKS, assessOptions(settings));
    const grid = grids.find((one) => one.sheet === sheet);
    if (grid) this.see(lookAt(grid, settings));
    const at = placeAfter(inspection, checked);
    const toldBefore = news === "verdict" ? this.state.outcome : (checked?.toldBefore ?? null);
    this.set({ checked: { inspection, outdated: false, at, toldBefore }, news });
  }

  /** Something was edited that findings may hang on. */
  protected outdate(): void {
    const { checked } = this.state;
    if (checked !== null && !checked.outdated)
      this.set({ checked: { ...checked, outdated: true } });
  }

  /** Other rules judge otherwise: the same snapshot is checked again, nothing is read. */
  protected override rescore(settings: ScoringSettings): void {
    const { checked } = this.state;
    if (checked !== null && this.program !== null) {
      const { grids, facts } = checked.inspection.view;
      const { inspectWorkbook, CHECKS } = this.program;
      const inspection = inspectWorkbook(grids, facts, CHECKS, assessOptions(settings));
      const at = placeAfter(inspection, checked);
      this.set({ checked: { ...checked, inspection, at }, news: "sheet" });
    }
    super.rescore(settings);
  }

  /** Whether the finding is one of those that are open. */
  private standAt(finding: Finding): boolean {
    const { checked } = this.state;
    const at = checked?.inspection.open.indexOf(finding) ?? -1;
    if (checked === null || at < 0) return false;
    this.set({ checked: { ...checked, at } });
    return true;
  }

  private async load(): Promise<ChecksProgram> {
    this.program ??= await loadChecks();
    return this.program;
  }
}
