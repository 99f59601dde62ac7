import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import type { ReportForm } from "../../src/reports/report-kind";
import { assess } from "../../src/scoring";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import type { SheetSketch } from "../support/layouts";
import { onSheet, caseToSheet } from "../support/official-sheet";
import { drawScorecard, type ScorecardFill } from "../support/scorecard";

function formsOn(sketch: SheetSketch, file: string): ReportForm[] {
  return findForms(sketchToGrid(sketch)).forms.map((form) => scored(form, file));
}

/** A form with its scores, as the command line and the pane hand it on. */
export function scored(form: Form, file: string | null = null): ReportForm {
  return { form, assessment: form.kind === "target-table" ? null : assess(form), file };
}

/** A published form as it would be read from its workbook. */
export function published(name: string): ReportForm {
  const [form] = formsOn(caseToSheet(loadCase(name), "official"), `${name}.xlsx`);
  if (!form) throw new Error(`no form in ${name}`);
  return form;
}

/** Beijing's department scorecard, filled in by nobody real. */
export function scorecard(fill: ScorecardFill): ReportForm {
  const [form] = formsOn(onSheet(drawScorecard(fill), "official"), "评分表.xlsx");
  if (!form) throw new Error("no scorecard");
  return form;
}

/** Three output rows, two effect rows, then the rows that the table prints; amounts in 万元. */
export const FILLED: ScorecardFill = {
  fund: [
    ["1000", "950", ""],
    ["600", "600", ""],
    ["380", "340", ""],
    ["20", "10", ""],
  ],
  fundScore: "19",
  rows: [
    ["审结案件数", "≥1000件", "1039件", "10"],
    ["法定审限内结案率", "≥95%", "90%", "9.47"],
    ["全年审判计划完成时间", "2021年12月底前", "2021年12月15日", "10"],
    [null, "", "", ""],
    ["当事人满意度", "≥90%", "92%", "15"],
    ["司法公信力提升", "效果明显", "明显提升", "13"],
    [null, "", "", ""],
    [null, "", "", ""],
    [null, "", "②不合格", "0.5"],
    [null, "", "全部合格", "2"],
    [null, "", "①、③项不合格", "0"],
    [null, "", "除⑥外均合格", "3.2"],
    [null, "", "均符合要求", "4"],
    [null, "3.2%", "5.2%", "3.2"],
    [null, "——", "45.5%", "3.6"],
  ],
  totalScore: "92.97",
};
