import { OUTCOME_WORDS } from "../../checks/outcome-words";
import { Draft } from "../../filling/blank/drawing/draft";
import { sheetOf } from "../../filling/blank/drawing/sheet-of";
import { LABEL, OUTSIDE, OUTSIDE_RIGHT, TITLE, YEAR } from "../../filling/blank/drawing/styles";
import { GRADE_WORDS } from "../../rulebooks";
import type { NewSheet } from "../../sheet/new-sheet";
import { COLUMNS, LAST_COLUMN } from "./columns";
import { drawProject, drawTotal } from "./draw-rows";
import type { SummaryInput } from "./input";
import type { Summary } from "./summary";

export const SUMMARY_TITLE = "项目支出绩效自评情况汇总表";

const TITLE_ROW = 34;
const HEADER_ROW = 20;
const NOTE_ROW = 20;

/** The summary as an official table: A4 across, one row a project, a total row, grades and remarks. */
export function drawSummary(summary: Summary, sheetName: string): NewSheet {
  const draft = new Draft(COLUMNS.map(({ width }) => width));
  draft.across(SUMMARY_TITLE, TITLE, TITLE_ROW);
  if (summary.year !== null) draft.across(`（${String(summary.year)}年度）`, YEAR);
  drawLineAbove(draft, summary);
  const first = draft.row;
  drawHeader(draft);
  const titleRows = { first, last: draft.row - 1 };
  const counts = projectsByFile(summary);
  summary.projects.forEach((project, index) => {
    const source = sourceOf(project, counts.get(project.file) === 1);
    drawProject(draft, project, { number: index + 1, source });
  });
  drawTotal(draft, summary);
  drawNotes(draft, summary);
  return sheetOf(draft, sheetName, { landscape: true, titleRows });
}

/** How many projects each file has, counted once: a summary may be of ten thousand files. */
function projectsByFile({ projects }: Summary): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const { file } of projects) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

/** The file's name; with the sheet where several projects come from one file. */
function sourceOf({ file, sheet }: SummaryInput, isAlone: boolean): string {
  const name = file?.split(/[\\/]/u).at(-1) ?? "";
  return isAlone ? name : `${name}（${sheet}）`;
}

function drawLineAbove(draft: Draft, { department }: Summary): void {
  draft.put([0, 6], department === null ? "" : `主管部门：${department}`, OUTSIDE);
  draft.put([7, LAST_COLUMN], "金额单位：万元", OUTSIDE_RIGHT);
  draft.next(HEADER_ROW);
}

/** Two rows: the amounts and the open findings share a heading each. */
function drawHeader(draft: Draft): void {
  COLUMNS.forEach(({ name, group }, column) => {
    if (group === null) draft.put([column, column], name, LABEL, 2);
    else if (COLUMNS[column - 1]?.group !== group) {
      const width = COLUMNS.filter((other) => other.group === group).length;
      draft.put([column, column + width - 1], group, LABEL);
    }
  });
  draft.next(HEADER_ROW);
  COLUMNS.forEach(({ name, group }, column) => {
    if (group !== null) draft.put([column, column], name, LABEL);
  });
  draft.next(HEADER_ROW);
}

function drawNotes(draft: Draft, { grades, ungraded, ties, remarks }: Summary): void {
  const counts = [
    `${GRADE_WORDS.excellent[0]} ${String(grades.excellent)} 个`,
    `${GRADE_WORDS.good[0]} ${String(grades.good)} 个`,
    `${GRADE_WORDS.fair[0]} ${String(grades.fair)} 个`,
    `${GRADE_WORDS.poor[0]} ${String(grades.poor)} 个`,
    `未评 ${String(ungraded)} 个`,
  ];
  draft.across(`等级分布：${counts.join("，")}。`, OUTSIDE, NOTE_ROW);
  const words = Object.values(OUTCOME_WORDS).join("、");
  const notes = [
    `${words}为发送前检查中尚未处理的处数，已写明理由的不计。`,
    ...ties.map(({ sentence }) => sentence.zh),
    ...remarks.map(({ zh }) => zh),
  ];
  notes.forEach((note, index) => {
    draft.across(`${index === 0 ? "说明：" : ""}${String(index + 1)}. ${note}`, OUTSIDE, NOTE_ROW);
  });
}
