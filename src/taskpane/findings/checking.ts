import type { Finding, Waiver } from "../../checks";
import type { WorkbookFacts } from "../../sheet/facts";
import type { Grid } from "../../sheet/grid";
import { Answering } from "../answering/answering";
import { lastOf } from "../breath";
import { assessOptions } from "../evaluate";
import { lookAt, sheetsWithMarks } from "../pipeline";
import type { ScoringSettings } from "../scoring-settings";
import type { News } from "../session-state";
import { loadChecks, type ChecksProgram } from "./checks-program";
import { canBeShown, findingAfter, placeAfter } from "./place";

/** A workbook as it is checked, and what checks it. */
interface Snapshot {
  readonly program: ChecksProgram;
  readonly grids: readonly Grid[];
  readonly facts: WorkbookFacts;
}

/** The part of a session that checks the workbook and settles what was found. */
export abstract class Checking extends Answering {
  private program: ChecksProgram | null = null;

  /** The day that stands beside a reason, ISO 8601. */
  protected abstract readonly today: () => string;
  abstract select(cell: string, sheet: string): Promise<void>;

  inspect(): Promise<void> {
    return this.run("inspect", async () => {
      await this.check("verdict");
      // a file that is sent carries no colours of ours
      await this.clearMarks(sheetsWithMarks(this.state));
    });
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
    const { settings } = this.state;
    const steps = ({ program, grids, facts }: Snapshot) =>
      program.inspectInSteps(grids, facts, program.CHECKS, assessOptions(settings));
    // a check that follows from something written is no longer to be stopped
    const inspection = await (news === "verdict"
      ? this.stoppable(this.readAll(), steps)
      : this.readAll().then((read) => lastOf(steps(read))));
    const { checked, sheet } = this.state;
    const { grids } = inspection.view;
    const grid = grids.find((one) => one.sheet === sheet);
    if (grid) this.see(lookAt(grid, settings));
    const at = placeAfter(inspection, checked);
    const toldBefore = news === "verdict" ? this.state.outcome : (checked?.toldBefore ?? null);
    const when = new Date();
    this.set({ checked: { inspection, when, outdated: false, at, toldBefore }, news });
  }

  protected async readAll(): Promise<Snapshot> {
    const program = await this.load();
    const grids = await this.host.read("all");
    return { program, grids, facts: await this.host.inspect() };
  }

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
