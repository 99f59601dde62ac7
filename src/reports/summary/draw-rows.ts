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
const UNNAMED = "（未写名称）";

const AMOUNT: NewStyle = { ...CENTERED, horizontal: "right", indent: 1 };
const TOTAL: NewStyle = { bold: true };

/** One project, `number` counted from 1; `source` says which file (and sheet) it is from. */
export function drawProject(
  draft: Draft,
  project: SummaryInput,
  { number, source }: { readonly number: number; readonly source: string },
): void {
  const put = inRow(draft);
  const { score } = project;
  put("number", { value: number });
  put("name", project.name || UNNAMED, TEXT);
  put("unit", project.unit, TEXT);
  putAmounts(put, project.amounts, project.rate);
  put("score", score ? scoreFigure(score) : NOT_SCORED);
  put("grade", score?.grade ? gradeWord(score.grade) : NOTHING);
  putOpen(put, project.open);
  put("file", source, TEXT);
  draft.next();
}

/** All projects together. */
export function drawTotal(draft: Draft, { projects, total }: Summary): void {
  const put = inRow(draft, TOTAL);
  draft.put([0, 1], "合计", { ...LABEL, ...TOTAL });
  put("unit", `${String(projects.length)} 个项目`);
  putAmounts(put, total, total.rate);
  put("score", NOTHING);
  put("grade", NOTHING);
  putOpen(put, total.open);
  put("file", "");
  draft.next();
}

/** Puts text or a figure into a column of the row that is drawn. */
type Put = (id: ColumnId, content: string | Figure, style?: NewStyle) => void;

function inRow(draft: Draft, more: NewStyle = {}): Put {
  return (id, content, style = CENTERED) => {
    const column = COLUMNS.findIndex((one) => one.id === id);
    draft.put([column, column], content, { ...style, ...more });
  };
}

function putAmounts(put: Put, amounts: Omit<SummaryAmounts, "budget">, rate: string | null): void {
  for (const column of ["initialBudget", "annualBudget", "executed"] as const) {
    const amount = amounts[column];
    if (amount === null) put(column, NOTHING);
    else put(column, { value: Number(amount), format: AMOUNT_FORMAT }, AMOUNT);
  }
  put("rate", rate === null ? NOTHING : { value: Number(rate), format: RATE_FORMAT });
}

function putOpen(put: Put, open: OpenCounts): void {
  for (const outcome of ["error", "warning", "question"] as const) {
    put(outcome, { value: open[outcome] });
  }
}

function scoreFigure({ number, from }: NonNullable<SummaryInput["score"]>): Figure {
  return { value: Number(number), format: from === "sheet" ? SCORE_FORMAT : TRIAL_FORMAT };
}
