import { said } from "../../language/said";
import { toA1 } from "../../sheet/address";
import type { Form, NotUnderstood } from "../form";
import type { Board } from "./board";
import { saysContinued, type Part } from "./continued";
import { EXACT, numberOf, rowPoints } from "./rows/form-points";
import { labelKey } from "./label";

/** The execution rate's part of the points, which a table pasted without its fund block lacks. */
const FUND_PART = 10;

/** What no form begins with: 效益 or 满意度, or a row that leaves its 一级 to one above. */
const LATER = /^$|效益|效果|满意/;

function beginsMidway({ indicators }: Form): boolean {
  const [first] = indicators;
  return first?.level1 !== undefined && LATER.test(labelKey(first.level1?.text ?? "不"));
}

/**
 * Whether nothing above the column names says whose form it is: no head at all, or a title with 续, or
 * one that is repeated over what no form begins with.
 */
function isHeadless(board: Board, { site, form }: Part): boolean {
  const [header] = site.headers;
  const named = Object.values(form.fields).some(({ row }) => row < header.top);
  if (form.fund !== null || form.goal.expected !== null || named) return false;
  if (form.title) return saysContinued(form.title.text) || beginsMidway(form);
  return header.top === board.top;
}

/**
 * What is to be said of a table without a head whose total is far more than its rows carry: the
 * rest of a form whose beginning is on another sheet. Such a total must not be computed from it.
 */
export function restOfForm(board: Board, part: Part): NotUnderstood | null {
  const { site, form } = part;
  if (!isHeadless(board, part)) return null;
  // in a draft, some rows have no points yet
  if (form.indicators.some(({ points }) => points?.text === "")) return null;
  const own = rowPoints(form);
  const whole = numberOf(form.total?.points);
  if (own === null || whole <= own + FUND_PART + EXACT) return null;
  const [header] = site.headers;
  return {
    cell: toA1({ row: header.top, column: header.left }),
    text: header.cells[0]?.text ?? "",
    isForm: true,
    why: said(
      "这里像是一张表的后半部分：上面没有项目名称和资金部分，各行分值合计 {own}，总分却是 {whole}，没有当作一张表读取。如果前一部分在别处（例如另一张工作表），请把这些行接到它的下面。",
      "This looks like the rest of a form: no project name or fund block stands above it, and its rows carry {own} points while the total says {whole}. It was not read as a form. If its first part is elsewhere, such as on another sheet, put these rows below it.",
      { own: Number(own.toFixed(2)), whole },
    ),
  };
}
