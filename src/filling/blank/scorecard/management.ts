import type { Draft } from "../drawing/draft";
import { runLength } from "../drawing/levels";
import { SPANS } from "./grid";
import { putWording, STYLES } from "./parts";
import { AGAINST_LAST_YEAR, MANAGEMENT } from "./wording";

const YEAR_POINTS = 4;
const YEAR_COLUMNS_ROW = 22;

/** 三、预算管理情况: indicators that all departments share, the last two against the year before. */
export function drawManagement(draft: Draft): void {
  const rows = MANAGEMENT.length + 1 + AGAINST_LAST_YEAR.length;
  draft.put(SPANS.level1, "预算管理情况（20）", STYLES.label, rows);
  MANAGEMENT.forEach((row, at) => {
    const { level2, level3, points } = row;
    if (MANAGEMENT[at - 1]?.level2 !== level2) {
      draft.put(
        SPANS.level2,
        level2,
        STYLES.label,
        runLength(MANAGEMENT, at, (one) => one.level2),
      );
    }
    draft.put(SPANS.level3, level3, STYLES.text);
    draft.put(SPANS.target, "", STYLES.centeredText);
    draft.put(SPANS.actual, "", STYLES.centeredText);
    draft.put(SPANS.points, { value: points }, STYLES.centered);
    draft.put(SPANS.score, "", STYLES.centered);
    putWording(draft, row);
    draft.next();
  });
  drawAgainstLastYear(draft);
}

function drawAgainstLastYear(draft: Draft): void {
  draft.put(SPANS.name, "指标", STYLES.label);
  draft.put(SPANS.target, "上年", STYLES.label);
  draft.put(SPANS.actual, "本年", STYLES.label);
  draft.put(SPANS.points, "分值", STYLES.label);
  draft.put(SPANS.score, "得分", STYLES.label);
  draft.put(SPANS.meaning, "指标解释", STYLES.label);
  draft.put(SPANS.rule, "评分标准", STYLES.label);
  draft.next(YEAR_COLUMNS_ROW);
  for (const row of AGAINST_LAST_YEAR) {
    draft.put(SPANS.name, row.name, STYLES.label);
    draft.put(SPANS.target, row.before, STYLES.centeredText);
    draft.put(SPANS.actual, "", STYLES.centeredText);
    draft.put(SPANS.points, { value: YEAR_POINTS }, STYLES.centered);
    draft.put(SPANS.score, "", STYLES.centered);
    putWording(draft, row);
    draft.next();
  }
}
