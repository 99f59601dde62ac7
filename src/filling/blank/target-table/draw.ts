import { FORM_NAMES } from "../../../forms/form-names";
import type { NewSheet } from "../../../sheet/new-sheet";
import type { TargetTableContent } from "../../content";
import { Draft } from "../drawing/draft";
import { sheetOf } from "../drawing/sheet-of";
import { OUTSIDE, OUTSIDE_RIGHT, TITLE, YEAR } from "../drawing/styles";
import { COLUMN_WIDTHS } from "./grid";
import { drawIndicators } from "./indicators";
import { drawPlan } from "./plan";

const TITLE_ROW = 34;
const YEAR_ROW = 20;
const UNIT_ROW = 22;

/** 项目支出绩效目标表 as Hebei prints it, with this content: blank where it is empty. */
export function drawTargetTable(content: TargetTableContent, sheetName: string): NewSheet {
  const draft = new Draft(COLUMN_WIDTHS);
  draft.across(FORM_NAMES["target-table"], TITLE, TITLE_ROW);
  if (content.year) draft.across(`（${content.year}年度）`, YEAR, YEAR_ROW);
  draft.put([0, 0], "填报单位：", OUTSIDE);
  draft.put([1, 4], content.unit, OUTSIDE);
  draft.put([5, 6], "单位：万元", OUTSIDE_RIGHT);
  draft.next(UNIT_ROW);
  drawPlan(draft, content);
  drawIndicators(draft, content.indicators);
  return sheetOf(draft, sheetName, { landscape: false });
}
