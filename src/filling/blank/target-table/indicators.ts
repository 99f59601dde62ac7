import type { TargetContent } from "../../content";
import type { Draft } from "../drawing/draft";
import { putLevels } from "../drawing/levels";
import { CENTERED_TEXT, LABEL, TEXT } from "../drawing/styles";

const HEADING_ROW = 26;
const ROW = 26;

/** The indicator table of a target table. */
export function drawIndicators(draft: Draft, indicators: readonly TargetContent[]): void {
  draft.put([0, 0], "一级指标", LABEL);
  draft.put([1, 1], "二级指标", LABEL);
  draft.put([2, 2], "三级指标", LABEL);
  draft.put([3, 4], "绩效指标描述", LABEL);
  draft.put([5, 5], "指标值", LABEL);
  draft.put([6, 6], "指标值确定依据", LABEL);
  draft.next(HEADING_ROW);
  indicators.forEach((indicator, at) => {
    putLevels(draft, indicators, at, { level1: 0, level2: 1 }, LABEL);
    draft.put([2, 2], indicator.level3, TEXT);
    draft.put([3, 4], indicator.description, TEXT);
    draft.put([5, 5], indicator.target, CENTERED_TEXT);
    draft.put([6, 6], indicator.basis, TEXT);
    draft.next(ROW);
  });
}
