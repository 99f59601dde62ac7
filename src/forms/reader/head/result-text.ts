import { labelKey } from "../label";

const GRADE = "优秀?|良好?|中等?|较?差|不?合格";
/** 95, 95.5分, 95分（优）, 95/100, 九十五分. */
const SCORE = new RegExp(
  `^[-+约]?(\\d+(\\.\\d+)?|[零〇一二三四五六七八九十百点]+)(/\\d+)?[分%]?[,、;]?((等[级次]:?)?(${GRADE})|\\([^()]*\\))*$`,
);
/** 优, 良好, 中（75分）, 等级：优, A, 二级. */
const GRADE_TEXT = new RegExp(
  `^(.{0,4}等[级次]:)?("|“)?(${GRADE}|[A-Da-d][+-]?|[一二三四甲乙丙丁](级|等|档)?)(级|等|档)?("|”)?([,、;(].{0,12})?$`,
);
/** The boxes of a list to tick (优□ 良☑), or the list itself (优/良/中/差). */
const GRADE_LIST = /[□☐■☑☒√✓✔].*|^优秀?[/、|]良好?[/、|]/;
/** What stands where nothing was filled in: —, ××, ____分, or an error of a formula. */
const BLANK = /^[-—–/\\×xX*·•.…_○□☐无]*分?$|^(待[填定评]|未填|空白?)$|^#.+[!?]?$/;

/** Whether a cell with this text may be the total's own: a number, or nothing said yet. */
export function isScoreText(text: string): boolean {
  const key = labelKey(text);
  return SCORE.test(key) || BLANK.test(key);
}

/** Whether a cell with this text may be the grade's own: a grade, boxes to tick, or nothing yet. */
export function isGradeText(text: string): boolean {
  const key = labelKey(text);
  return GRADE_TEXT.test(key) || GRADE_LIST.test(key) || BLANK.test(key);
}
