import { FORM_NAMES } from "../../../forms/form-names";
import type { NewSheet } from "../../../sheet/new-sheet";
import { Draft } from "../drawing/draft";
import { sheetOf } from "../drawing/sheet-of";
import { TITLE } from "../drawing/styles";
import { COLUMN_WIDTHS, SPANS } from "./grid";
import { drawManagement } from "./management";
import { drawColumns, drawSection, putWording, STYLES } from "./parts";
import { EFFECT, FUNDS, OUTPUT, type Wording } from "./wording";

const TITLE_ROW = 34;
const FUND_ROW = 30;
const TOTAL_ROW = 22;
/** The year is written in before the title. */
const NO_YEAR = "　　　　　年";
const FUND_LINES = ["资金总体", "基本支出", "项目支出", "其他"];
const FUND_POINTS = 20;
const TEMPLATE_ROWS = ["指标1", "指标2", "指标3", "指标…"];
const TOTAL_POINTS = 100;

const INDICATOR_COLUMNS = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "完成值",
  "分值",
  "得分",
  "指标解释",
  "评分标准",
];

/** 部门整体绩效评价指标体系评分表, blank: three sections with column names of their own. */
export function drawScorecard(sheetName: string): NewSheet {
  const draft = new Draft(COLUMN_WIDTHS);
  draft.across(NO_YEAR + FORM_NAMES["department-scorecard"], TITLE, TITLE_ROW);
  drawFunds(draft);
  drawSection(draft, "二、整体绩效目标实现情况（60分）");
  drawColumns(draft, INDICATOR_COLUMNS);
  draft.put(SPANS.level1, "整体绩效目标实现情况（60）", STYLES.label, 2 * TEMPLATE_ROWS.length);
  drawShared(draft, "产出（30）", 30, OUTPUT);
  drawShared(draft, "效果（30）", 30, EFFECT);
  // the sections fill one page and a half: the last begins the second
  const pageBreaks = [draft.row];
  drawSection(draft, "三、预算管理情况（20分）");
  drawColumns(draft, INDICATOR_COLUMNS);
  drawManagement(draft);
  draft.put(SPANS.total, "合计", STYLES.label);
  draft.put(SPANS.points, { value: TOTAL_POINTS }, STYLES.centered);
  for (const span of [SPANS.score, SPANS.meaning, SPANS.rule]) {
    draft.put(span, "", STYLES.centered);
  }
  draft.next(TOTAL_ROW);
  const titleRows = { first: 0, last: 0 };
  return sheetOf(draft, sheetName, { landscape: true, titleRows, pageBreaks });
}

/** 一、当年预算执行情况: four lines of money that share the points of the first. */
function drawFunds(draft: Draft): void {
  const rows = FUND_LINES.length;
  drawSection(draft, "一、当年预算执行情况（20分）");
  const [level1 = "", level2 = "", , , , ...rest] = INDICATOR_COLUMNS;
  const columns = [level1, level2, "预算数\n（万元）", "执行数\n（万元）", "预算\n执行率", ...rest];
  drawColumns(draft, columns);
  draft.put(SPANS.level1, "当年预算执行情况（20）", STYLES.label, rows);
  draft.put(SPANS.points, { value: FUND_POINTS }, STYLES.centered, rows);
  draft.put(SPANS.score, "", STYLES.centered, rows);
  putWording(draft, FUNDS, rows);
  FUND_LINES.forEach((name, line) => {
    draft.put(SPANS.level2, name, STYLES.label);
    draft.put(SPANS.level3, { value: null, format: "0.00" }, STYLES.amount);
    draft.put(SPANS.target, { value: null, format: "0.00" }, STYLES.amount);
    if (line === 0) draft.put(SPANS.actual, { value: null, format: "0.00%" }, STYLES.amount);
    if (line === 1) draft.put(SPANS.actual, "——", STYLES.centered, rows - 1);
    draft.next(FUND_ROW);
  });
}

/** 产出 or 效果: indicators of the department's own, which share the points. */
function drawShared(draft: Draft, level2: string, points: number, wording: Wording): void {
  const rows = TEMPLATE_ROWS.length;
  draft.put(SPANS.level2, level2, STYLES.label, rows);
  draft.put(SPANS.points, { value: points }, STYLES.centered, rows);
  putWording(draft, wording, rows);
  for (const name of TEMPLATE_ROWS) {
    draft.put(SPANS.level3, name, STYLES.text);
    draft.put(SPANS.target, "", STYLES.centeredText);
    draft.put(SPANS.actual, "", STYLES.centeredText);
    draft.put(SPANS.score, "", STYLES.centered);
    draft.next();
  }
}
