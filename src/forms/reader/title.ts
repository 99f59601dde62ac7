import type { FormCell } from "../form";
import type { Board, Spot } from "./board";
import { isAttachment, isNoteHeading } from "./lexicon";
import type { Lexicon } from "./lexicon";
import { bareKey, labelKey } from "./label";
import { statesMoneyUnit } from "./money-unit";

const LONGEST_TITLE = 80;
/** A title repeated in every cell of a wide form still fits; a long list does not. */
const RICHEST_ROW = 60;

/** 公开14表, 表3: where the table stands in a volume. */
const TABLE_NUMBER =
  /^((公开|附|财决|预算|绩效)?\d{1,3}([-—]\d{1,2})?表|附?表\d{1,3}([-—]\d{1,2})?)$/;

/** A title is the first thing in its row, ends in 表 (year or attachment apart), and is no sentence. */
export function looksLikeTitle(spot: Spot, lexicon: Lexicon): boolean {
  if (spot.text.length > LONGEST_TITLE || !spot.text.includes("表")) return false;
  const key = labelKey(spot.text);
  if (/[。;,!?]/.test(key) || isNoteHeading(spot.text, lexicon) || TABLE_NUMBER.test(key))
    return false;
  // 项目名称：某某自评表 names a project; 附件1：某某自评表 is a title
  if (/^[^:]{2,12}:./.test(key) && !/^(附件|附表|表\d)/.test(key)) return false;
  return /表(\([^()]*\))*[-—_]?(20\d\d年度?|\d)?$/.test(key);
}

/** 附件1, 单位：万元 and the year may stand beside a title. */
function isCompany(text: string): boolean {
  const key = labelKey(text);
  return (
    isAttachment(text) ||
    TABLE_NUMBER.test(key) ||
    /^\(?(金额)?单位:?[^:]{1,4}\)?$/.test(key) ||
    /^\(?20\d\d年度?\)?$/.test(key)
  );
}

/** The title that a row consists of, if it does. */
export function titleIn(
  board: Board,
  row: number,
  left: number,
  right: number,
  lexicon: Lexicon,
): Spot | null {
  const spots = board.spotsIn(row, left, right);
  if (spots.length === 0 || spots.length > RICHEST_ROW) return null;
  const title = spots.find((spot) => looksLikeTitle(spot, lexicon));
  // a merged title may be repeated; anything else beside it makes it a row of a table
  return title && spots.every(({ text }) => text === title.text || isCompany(text)) ? title : null;
}

/** Whether a row consists of titles, of one form or of several beside each other. */
export function isTitleRow(
  board: Board,
  row: number,
  [left, right]: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const spots = board.spotsIn(row, left, right);
  if (spots.length === 0 || spots.length > RICHEST_ROW) return false;
  const titles = spots.filter((spot) => looksLikeTitle(spot, lexicon));
  return titles.length > 0 && spots.every((one) => titles.includes(one) || isCompany(one.text));
}

/**
 * Title above the row, not above `top`: the nearest that names a form, as the heading of a part
 * (绩效项目指标表) may stand between; else the nearest of all.
 */
export function titleAbove(
  board: Board,
  row: number,
  top: number,
  [left, right]: readonly [number, number],
  lexicon: Lexicon,
): Spot | null {
  let nearest: Spot | null = null;
  for (let at = row - 1; at >= top; at--) {
    const title = titleIn(board, at, left, right, lexicon);
    if (title && isKnown(title, lexicon)) return title;
    nearest ??= title;
  }
  return nearest ?? bareTitle(board, { top, until: row }, [left, right], lexicon);
}

function isKnown({ text }: Spot, { vocabulary }: Lexicon): boolean {
  const key = labelKey(text);
  return vocabulary.titles.some((pattern) => pattern.test(key));
}

/** 项目支出绩效自评, 部门整体支出绩效自评情况, 部门整体绩效目标: what a title without 表 ends in. */
const BARE_TITLE =
  /(绩效目标|自评|自我评价|绩效(评价|考评|考核)|指标|体系(框架)?|[得评打]分|标准)(情况|结果)?(\([^()]{1,8}\))?$/;

/** Whether a row is nothing but a title of a form that does not say 表. */
export function isBareTitle(spots: readonly Spot[], { vocabulary }: Lexicon): boolean {
  const [first, ...others] = spots;
  if (!first || others.some(({ text }) => text !== first.text && !isCompany(text))) return false;
  const key = labelKey(first.text);
  return (
    key.length <= LONGEST_TITLE &&
    !/[:。;,!?]/.test(key) &&
    BARE_TITLE.test(bareKey(key)) &&
    vocabulary.titles.some((pattern) => pattern.test(bareKey(key)))
  );
}

/** A title without 表 only counts at the very top of a form that has no other; 附件1 may stand above it. */
function bareTitle(
  board: Board,
  { top, until }: { readonly top: number; readonly until: number },
  [left, right]: readonly [number, number],
  lexicon: Lexicon,
): Spot | null {
  for (let row = top; row < until; row++) {
    const spots = board.spotsIn(row, left, right);
    if (isBareTitle(spots, lexicon)) return spots[0] ?? null;
    if (spots.some(({ text }) => !isCompany(text))) return null;
  }
  return null;
}

const CHINESE_DIGITS = "〇一二三四五六七八九";

function yearIn(text: string, pattern: RegExp): number | null {
  const digits = labelKey(text)
    .replace(/[○零Ｏ]/g, "〇")
    .replace(
      /[〇一二三四五六七八九](?=[〇一二三四五六七八九]{3}|[〇一二三四五六七八九]*年)/g,
      (one) => String(CHINESE_DIGITS.indexOf(one)),
    );
  const found = pattern.exec(digits)?.[1];
  return found === undefined ? null : Number(found);
}

const YEAR_LABEL = /^(评价|自评|预算|绩效|所属|填报|项目)?年[度份]$/;
const YEAR_VALUE = /^((?:19|20)\d\d)年?度?$/;

/** 年度 | 2021, 评价年度：2022: a year with a label of its own. */
function labelledYear(spots: readonly Spot[]): number | null {
  for (const [index, { text }] of spots.entries()) {
    const [label = "", glued] = text.split(/[:：]/, 2);
    if (!YEAR_LABEL.test(labelKey(label))) continue;
    const year = yearIn(glued?.trim() || (spots[index + 1]?.text ?? ""), YEAR_VALUE);
    if (year !== null) return year;
  }
  return null;
}

/** Whether a text begins with a label of the head; 单位：万元 is none. */
function isField(text: string, { fields }: Lexicon): boolean {
  return fields.find(text.split(/[:：]/, 1)[0] ?? "") !== null && !statesMoneyUnit(text);
}

/** 2020年度 behind a name and a space. */
export const YEAR_BEHIND = /(?<=\S)\s+[(（]?((?:19|20)\d\d)\s*年度[)）]?\s*$/u;

/** The year that stands behind the name of a unit in its cell; one behind a project's is the project's. */
function yearBehind(text: string, { fields }: Lexicon): number | null {
  const [label = "", name] = text.split(/[:：]/, 2);
  if (!name || fields.find(label)?.role.startsWith("project") !== false) return null;
  const year = YEAR_BEHIND.exec(name)?.[1];
  return year === undefined ? null : Number(year);
}

/** 填报单位：某局 | 2024年度: a year of its own in the row of the first labels. */
function yearBeside(spots: readonly Spot[], lexicon: Lexicon): number | null {
  const isOpen = (one: Spot | undefined) =>
    one !== undefined && isField(one.text, lexicon) && !/[:：]\s*\S/.test(one.text);
  const own = spots.filter((_, at) => !isOpen(spots[at - 1]));
  const years = own.map(({ text }) => yearIn(text, /^\(?((?:19|20)\d\d)年度\)?$/));
  const behind = () => spots.map(({ text }) => yearBehind(text, lexicon));
  return years.find((year) => year !== null) ?? behind().find((year) => year !== null) ?? null;
}

/** The year that the title says, or the rows from it to the first header field (（2021年度）). */
export function yearOf(
  board: Board,
  title: FormCell | null,
  rows: { readonly from: number; readonly to: number },
  [left, right]: readonly [number, number],
  lexicon: Lexicon,
): number | null {
  const printed =
    title && (yearIn(title.text, /((?:19|20)\d\d)年度/) ?? yearIn(title.text, /((?:19|20)\d\d)年/));
  if (printed) return printed;
  for (let row = rows.from; row <= rows.to; row++) {
    const spots = board.spotsIn(row, left, right);
    const labelled = labelledYear(spots);
    if (labelled !== null) return labelled;
    // a year in a project's name is not the form's
    if (spots.some(({ text }) => isField(text, lexicon))) return yearBeside(spots, lexicon);
    for (const { text } of spots) {
      if (text.length > 40) continue;
      const year =
        yearIn(text, /((?:19|20)\d\d)年度/) ??
        yearIn(text, /^(?:\(|(?:预算|填报|自评)?年度:?)?((?:19|20)\d\d)年?度?\)?$/);
      if (year !== null) return year;
    }
  }
  return null;
}
