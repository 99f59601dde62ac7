import type { FormCell, FundLine } from "../../form";
import type { Board } from "../board";
import type { FundHeader } from "./fund-header";
import { rowsBetween } from "../head/head";
import { labelKey } from "../label";
import type { Site } from "../sites";

/**
 * In brackets behind a heading: (20分), (满分10分), (20分*执行率), (执行率*20分), (20). A bare number
 * within a name counts lines: 资金来源:(1)政府预算资金.
 */
const POINTS = /\((?:[^()\d]*)(\d+(?:\.\d+)?)(?:(?:分[^()\d]*|\*?执行率)\)|\)$)/;
/** Only such a heading beside or above the block speaks of the execution rate. */
const ABOUT_FUNDS = /预算|资金|执行/;

function inHeading(cell: FormCell): FormCell | null {
  const points = POINTS.exec(labelKey(cell.text).replace(/[×xX＊·]/g, "*"))?.[1];
  return points === undefined ? null : { ...cell, text: points };
}

/** The block's own labels: left of its columns, then in a row of their own right above. */
function labelsOf(board: Board, site: Site, header: FundHeader, last: number): FormCell[] {
  const first = header.cells[0]?.left ?? site.left;
  const beside = rowsBetween(header.row, last).flatMap((row) =>
    board.spotsIn(row, site.left, first - 1),
  );
  const above = board.spotsIn(header.row - 1, site.left, site.right);
  return [...beside, ...(above.length === 1 ? above : [])].map(({ row, column }) =>
    board.cellAt(row, column),
  );
}

/** The points that a label beside amounts prints (预算执行率（10分）); null where none does. */
export function ratePointsIn(labels: readonly FormCell[]): FormCell | null {
  const about = labels.filter(({ text }) => text.length <= 40 && ABOUT_FUNDS.test(labelKey(text)));
  return about.map(inHeading).find((cell) => cell !== null) ?? null;
}

/**
 * The points of the execution rate as a heading prints them: 得分(20分*执行率) over the scores, or
 * 预算执行情况(20分) beside the block. Null where a points column has them or nothing prints them.
 */
export function ratePointsOf(
  board: Board,
  site: Site,
  header: FundHeader,
  last: number,
  lines: readonly FundLine[],
): FormCell | null {
  if (lines.some(({ points }) => points !== null && /\d/.test(points.text))) return null;
  const ofRole = (role: "score" | "points" | "rate") =>
    header.cells
      .filter((cell) => cell.role === role)
      .map((cell) => board.cellAt(cell.row, cell.left));
  const headings = [...ofRole("score"), ...ofRole("points"), ...ofRole("rate")];
  const printed = headings.map(inHeading).find((cell) => cell !== null);
  return printed ?? ratePointsIn(labelsOf(board, site, header, last));
}
