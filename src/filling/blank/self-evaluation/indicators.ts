import type { IndicatorContent } from "../../content";
import type { Draft } from "../drawing/draft";
import { figure } from "../drawing/figure";
import { putLevels } from "../drawing/levels";
import { CENTERED, CENTERED_TEXT, LABEL, TEXT } from "../drawing/styles";
import { SPANS } from "./grid";

const SIDE_LABEL = "绩\n效\n指\n标";
const HEADING_ROW = 32;
const ROW = 20;
const TOTAL_POINTS = 100;

const COLUMNS = { level1: SPANS.level1[0], level2: SPANS.level2[0] };

/** The indicator table with its column names and the 总分 under it. */
export function drawIndicators(draft: Draft, indicators: readonly IndicatorContent[]): void {
  draft.put(SPANS.side, SIDE_LABEL, LABEL, indicators.length + 1);
  draft.put(SPANS.level1, "一级指标", LABEL);
  draft.put(SPANS.level2, "二级指标", LABEL);
  draft.put(SPANS.level3, "三级指标", LABEL);
  draft.put(SPANS.target, "年度\n指标值", LABEL);
  draft.put(SPANS.actual, "实际\n完成值", LABEL);
  draft.put(SPANS.points, "分值", LABEL);
  draft.put(SPANS.score, "得分", LABEL);
  draft.put(SPANS.note, "偏差原因分析及改进\n措施", LABEL);
  draft.next(HEADING_ROW);
  indicators.forEach((indicator, at) => {
    putLevels(draft, indicators, at, COLUMNS, LABEL);
    draft.put(SPANS.level3, indicator.level3, TEXT);
    draft.put(SPANS.target, indicator.target, CENTERED_TEXT);
    draft.put(SPANS.actual, indicator.actual, CENTERED_TEXT);
    draft.put(SPANS.points, figure(indicator.points), CENTERED);
    draft.put(SPANS.score, figure(indicator.score), CENTERED);
    draft.put(SPANS.note, indicator.note, TEXT);
    draft.next(ROW);
  });
  draft.put(SPANS.total, "总分", LABEL);
  draft.put(SPANS.points, { value: TOTAL_POINTS }, CENTERED);
  draft.put(SPANS.score, "", CENTERED);
  // a grade is written here, where the form has no cell for it
  draft.put(SPANS.note, "", CENTERED);
  draft.next(ROW);
}
