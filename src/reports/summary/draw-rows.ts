import type { Draft } from "../../filling/blank/drawing/draft";
import type { Figure } from "../../filling/blank/drawing/figure";
import { CENTERED, LABEL, TEXT } from "../../filling/blank/drawing/styles";
import { gradeWord } from "../../rulebooks";
import type { NewStyle } from "../../sheet/new-sheet";
import { COLUMNS, type ColumnId } from "./columns";
import type { OpenCounts, SummaryAmounts, SummaryInput } from "./input";
import type { Summary } from "./summary";

/** Whole cents are shown, and whatever an amount in yuan leaves behind them. */
const AMOUNT_FORMAT = "#,##0.00####";
const RATE_FORMAT = "0.00%";
/** A judgement may have more places than the two that rules round to. */
const SCORE_FORMAT = "0.00##";
/** Still a number, and nobody takes it for one that stands on the form. */
const TRIAL_FORMAT = '0.00"（试算）"';
const NOTHING = "—";
const NOT_SCORED = "未评分";

const AMOUNT: NewStyle = { ...CENTERED, horizontal: "right" };

/** One project, `number` counted from 1. */
export function drawProject(draft: Draft, project: SummaryInput, number: number): void {
  const put = inRow(draft);
  const { score, file } = project;
  put("number", { value: number });
  put("name", project.name, TEXT);
  put("unit", project.unit, TEXT);
  drawAmounts(draft, project.amounts, project.rate);
  put("score", score ? scoreFigure(score) : NOT_SCORED);
  put("grade", score?.grade ? gradeWord(score.grade) : NOTHING);
  drawOpen(draft, project.open);
  put("file", file?.split(/[\\/]/u).at(-1) ?? "", TEXT);
  draft.next();
}

/** All projects together. */
export function drawTotal(draft: Draft, { projects, total }: Summary): void {
  const put = inRow(draft);
  draft.put([0, 1], "合计", LABEL);
  put("unit", `${String(projects.length)} 个项目`);
  drawAmounts(draft, total, total.rate);
  put("score", NOTHING);
  put("grade", NOTHING);
  drawOpen(draft, total.open);
  put("file", "");
  draft.next();
}

function drawAmounts(
  draft: Draft,
  amounts: Omit<SummaryAmounts, "budget">,
  rate: string | null,
): void {
  const put = inRow(draft);
  for (const column of ["initialBudget", "annualBudget", "executed"] as const) {
    const amount = amounts[column];
    if (amount === null) put(column, NOTHING);
    else put(column, { value: Number(amount), format: AMOUNT_FORMAT }, AMOUNT);
  }
  put("rate", rate === null ? NOTHING : { value: Number(rate), format: RATE_FORMAT });
}

function drawOpen(draft: Draft, open: OpenCounts): void {
  const put = inRow(draft);
  for (const outcome of ["error", "warning", "question"] as const) {
    put(outcome, { value: open[outcome] });
  }
}

function scoreFigure({ number, from }: NonNullable<SummaryInput["score"]>): Figure {
  return { value: Number(number), format: from === "sheet" ? SCORE_FORMAT : TRIAL_FORMAT };
}

/** Puts text or a figure into a column of the row that is drawn. */
function inRow(draft: Draft) {
  return (id: ColumnId, content: string | Figure, style: NewStyle = CENTERED): void => {
    const column = COLUMNS.findIndex((one) => one.id === id);
    draft.put([column, column], content, style);
  };
}
