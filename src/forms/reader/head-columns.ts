import type { FieldName, Form, FormCell, Fund } from "../form";
import type { Board, Spot } from "./board";
import { lineOf } from "./fund-lines";
import type { Lexicon } from "./lexicon";
import { moneyUnitIn } from "./money-unit";
import type { Site } from "./sites";

/** What a form says in columns before its indicators instead of above them. */
export interface HeadColumns {
  readonly fields: Form["fields"];
  readonly goal: FormCell | null;
  readonly fund: Fund | null;
}

/** The names left of the indicator columns, in the row of column names (项目名称 | 预算数 | 一级指标). */
function namesBefore(board: Board, { headers: [header], left }: Site): readonly Spot[] {
  return board.spotsIn(header.top, left, header.left - 1);
}

function projectColumn(board: Board, site: Site, { fields }: Lexicon): number | null {
  const isProject = ({ text }: Spot) => fields.find(text)?.role === "projectName";
  return namesBefore(board, site).find(isProject)?.column ?? null;
}

/**
 * The site of each project where 项目名称 is a column beside the indicators, its cells merged over
 * the rows of one project; else the site as it is.
 */
export function projectsOf(board: Board, site: Site, lexicon: Lexicon): readonly Site[] {
  const column = projectColumn(board, site, lexicon);
  if (column === null || site.headers.length > 1) return [site];
  const starts: number[] = [];
  let name = "";
  for (let row = site.first; row <= site.bottom; row++) {
    const text = board.textAt(row, column);
    if (text === "" || text === name || board.areaOf(row, column).top < row) continue;
    // a note or total right across the table is no project
    if (board.spotsIn(row, site.headers[0].left, site.right).length < 3) continue;
    name = text;
    starts.push(row);
  }
  if (starts.length < 2) return [site];
  return starts.map((first, index) => ({
    ...site,
    first: index === 0 ? site.first : first,
    bottom: (starts[index + 1] ?? site.bottom + 1) - 1,
  }));
}

/** Reads 项目名称, 预算数 and 年度绩效目标 from columns before the indicators. */
export function readHeadColumns(board: Board, site: Site, lexicon: Lexicon): HeadColumns {
  const fields: { [name in FieldName]?: FormCell } = {};
  if (projectColumn(board, site, lexicon) === null) return { fields, goal: null, fund: null };
  let goal: FormCell | null = null;
  let fund: Fund | null = null;
  for (const name of namesBefore(board, site)) {
    const value = board.cellAt(site.first, name.column);
    const field = lexicon.fields.find(name.text)?.role;
    if (field) fields[field] ??= value;
    else if (lexicon.goal.find(name.text)?.role === "expected") goal ??= value;
    else if (lexicon.fundPairs.find(name.text)?.role === "total")
      fund ??= fundOf(board, site, name, value);
  }
  return { fields, goal, fund };
}

function fundOf(board: Board, site: Site, name: Spot, value: FormCell): Fund {
  const rows = { from: site.top, to: name.row };
  const unit = moneyUnitIn(board, rows, site, name.row);
  const label = board.cellAt(name.row, name.column);
  const line = lineOf(label, "total", new Map([["initialBudget", value]]));
  return { unit, lines: [line], ratePoints: null, purpose: null, payments: [] };
}
