import { findForms } from "../../forms";
import { assess } from "../../scoring";
import type { Grid } from "../../sheet/grid";
import { assessOptions } from "../evaluate";
import { AddingRow } from "../filling/adding-row";
import { loadChecks } from "../findings/checks-program";
import { loadFilling } from "../filling/filling-program";
import { loadReports } from "./report-program";
import type { ScoringSettings } from "../scoring-settings";
import type { Gathered } from "./gathered";

/** The part of a session that reads the whole workbook for reports and the summary. */
export abstract class Reporting extends AddingRow {
  /** Reads every visible sheet for its forms. Writes nothing. */
  gatherForms(): Promise<void> {
    return this.run("gather", async () => {
      const grids = await this.host.read("all");
      this.set({ gathered: gatheredFrom(grids, this.state.settings), news: "gathered" });
    });
  }

  /** Adds the summary of all projects, with what a check finds open in each, as a sheet. */
  insertSummary(): Promise<void> {
    return this.run("fill", async () => {
      const { drawSummary, summarise, summaryInputs, SUMMARY_TITLE } = await loadReports();
      const { CHECKS, inspectWorkbook } = await loadChecks();
      const { sheetNameFor } = await loadFilling();
      const grids = await this.host.read("all");
      const facts = await this.host.inspect();
      const options = assessOptions(this.state.settings);
      const inspection = inspectWorkbook(grids, facts, CHECKS, options);
      const summary = summarise(summaryInputs(inspection, null));
      const names = grids.map(({ sheet }) => sheet);
      const sheet = drawSummary(summary, sheetNameFor(SUMMARY_TITLE, names));
      await this.put({ sheets: [sheet], remarks: summary.remarks });
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

/** The forms of a workbook with their scores; a target table has none. */
export function gatheredFrom(grids: readonly Grid[], settings: ScoringSettings): Gathered {
  const options = assessOptions(settings);
  const forms = grids
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((grid) => findForms(grid).forms)
    .map((form) => ({
      form,
      assessment: form.kind === "target-table" ? null : assess(form, options),
      file: null,
    }));
  return { forms, outdated: false };
}
