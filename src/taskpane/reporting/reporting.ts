import { findForms } from "../../forms";
import { assess } from "../../scoring";
import type { Grid } from "../../sheet/grid";
import { assessOptions } from "../evaluate";
import { AddingRow } from "../filling/adding-row";
import { loadFilling } from "../filling/filling-program";
import { loadReports } from "./report-program";
import type { Progress } from "../breath";
import type { ReportForm } from "../../reports/report-kind";
import type { ScoringSettings } from "../scoring-settings";
import type { Gathered } from "./gathered";

/** The part of a session that reads the whole workbook for reports and the summary. */
export abstract class Reporting extends AddingRow {
  /** Reads every visible sheet for its forms. Writes nothing. */
  gatherForms(): Promise<void> {
    return this.run("gather", async () => {
      const { settings } = this.state;
      const gathered = await this.stoppable(this.lookAround(), (grids) =>
        gatherInSteps(grids, settings),
      );
      this.set({ gathered, news: "gathered" });
    });
  }

  /** Adds the summary of all projects, with what a check finds open in each, as a sheet. */
  insertSummary(): Promise<void> {
    return this.run("fill", async () => {
      const { drawSummary, summarise, summaryInputs, SUMMARY_TITLE } = await loadReports();
      const { sheetNameFor } = await loadFilling();
      const options = assessOptions(this.state.settings);
      const inspection = await this.stoppable(this.readAll(), ({ program, grids, facts }) =>
        program.inspectInSteps(grids, facts, program.CHECKS, options),
      );
      const summary = summarise(summaryInputs(inspection, null));
      const names = inspection.view.grids.map(({ sheet }) => sheet);
      const sheet = drawSummary(summary, sheetNameFor(SUMMARY_TITLE, names));
      const { gathered } = this.state;
      await this.put({ sheets: [sheet], remarks: summary.remarks, on: "reporting" });
      // a summary is no form: what the reports are made of stands as it was read
      this.set({ gathered });
    });
  }

  protected override outdate(): void {
    super.outdate();
    const { gathered } = this.state;
    if (gathered !== null && !gathered.outdated) {
      this.set({ gathered: { ...gathered, outdated: true } });
    }
  }
}

/** The forms of a workbook with their scores, a sheet at a step; a target table has none. */
function* gatherInSteps(
  grids: readonly Grid[],
  settings: ScoringSettings,
): Generator<Progress, Gathered> {
  const options = assessOptions(settings);
  const visible = grids.filter(({ visibility }) => visibility === "visible");
  const forms: ReportForm[] = [];
  for (const [done, grid] of visible.entries()) {
    yield { done, total: visible.length };
    for (const form of findForms(grid).forms) {
      const assessment = form.kind === "target-table" ? null : assess(form, options);
      forms.push({ form, assessment, file: null });
    }
  }
  return { forms, outdated: false };
}
