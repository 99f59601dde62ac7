import type { Form } from "../form";
import type { Board } from "./board";
import { sameNames } from "./header/columns";
import { EXACT, FULL, fundPoints, rowPoints } from "./rows/form-points";
import { labelKey } from "./label";
import type { Site } from "./sites";

/** （续）, 续表, 接上页: what a page says that goes on with the table of the page before. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\((续表?[\d一二三四五六七八九十]*|(续|接|续接)[上前][页表])\)/, ""],
  [/^(续表|(续|接|续接)上[页表])[\d:]*/, ""],
  [/表[-—_]?续表?\d*$/, "表"],
];
const PAGE = /^\(?第?[\d一二三四五六七八九十]+页/;
const PAGE_ONLY = /^[-—(]*第?\d{1,3}页?([,，/]?共\d{1,3}页|\/\d{1,3}页?)?[-—)]*$/;

/** （接下页）, （续表）: that the table goes on, in a row of its own. */
const GOES_ON = /^\(?((转|接|续|续接)[上下前后][页表]|续表?)\)?$/;

/** Whether the text is nothing but the number of a page, or that the table goes on. */
export function isPageNumber(text: string): boolean {
  const key = labelKey(text);
  return (key.includes("页") && PAGE_ONLY.test(key)) || GOES_ON.test(key);
}

function unmarked(key: string): string {
  return MARKS.reduce((text, [mark, rest]) => text.replace(mark, rest), key);
}

/** Whether the text says that the table before goes on. */
export function saysContinued(text: string): boolean {
  const key = labelKey(text);
  return key !== unmarked(key);
}

/** A form with the place that it was read from. */
export interface Part {
  readonly site: Site;
  readonly form: Form;
}

function headKeys(board: Board, { site }: Part): readonly string[] {
  const keys: string[] = [];
  for (let row = site.top; row < site.headers[0].top; row++)
    for (const { text } of board.spotsIn(row, site.left, site.right)) keys.push(labelKey(text));
  return keys;
}

/** Whether everything above the part's column names stands above those of the form before, too. */
function repeatsHead(board: Board, part: Part, before: Part): boolean {
  const known = new Set(headKeys(board, before).map(unmarked));
  return headKeys(board, part).every(
    (key) => unmarked(key) === "" || PAGE.test(key) || known.has(unmarked(key)),
  );
}

/** Whether the form has its total; one that only its head prints says nothing of an end. */
function isEnded({ site, form: { total } }: Part): boolean {
  return total !== null && (total.score?.row ?? site.bottom) >= site.headers[0].top;
}

function hasNotesBelow({ site, form }: Part): boolean {
  return form.printedNotes.some(({ row }) => row > site.headers[0].bottom);
}

/** Whether neither reaches the full marks alone, nor do they exceed them together. */
function pointsGoOn(part: Form, before: Form): boolean {
  const [own, first] = [rowPoints(part), rowPoints(before)];
  const fields = Object.values(part.fields).some(({ row }) => row < (part.indicators[0]?.row ?? 0));
  // without points, only a head that names nothing at all tells that no form begins
  if (own === null && first === null) return !fields && part.fund === null;
  const [less, more] = [own ?? 0, (first ?? 0) + fundPoints(before.fund)];
  return Math.max(less, more) < FULL - EXACT && less + more <= FULL + EXACT;
}

/** Whether the part names another project or unit, also in a column; a blank name is none to share. */
function isOther({ fields: own }: Form, { fields: first }: Form): boolean {
  const names = ["projectName", "projectCode", "unit"] as const;
  const differs = names.some((name) => own[name] && own[name].text !== first[name]?.text);
  return differs || own.projectName?.text === "";
}

/**
 * Whether the part goes on with the form right above it, behind a page break that repeats the title
 * and perhaps more of the head: the form has no total yet, nothing above the part's column names is
 * new, and the points are full only together (or 续 says so). A new 项目名称 begins another form.
 */
export function goesOnWith(board: Board, part: Part, before: Part): boolean {
  if (part.form.kind !== before.form.kind || isEnded(before)) return false;
  if (isOther(part.form, before.form)) return false;
  if (!sameNames(before.site.headers[0], part.site.headers[0])) return false;
  if (!repeatsHead(board, part, before)) return false;
  const isMarked = headKeys(board, part).some(saysContinued);
  return isMarked || (!hasNotesBelow(before) && pointsGoOn(part.form, before.form));
}
