import type { FieldName, Form, FormCell, Fund, FundColumn } from "../../form";
import type { Board, Spot } from "../board";
import { lineOf, type FundCells } from "../fund/fund-lines";
import type { Lexicon } from "../lexicon";
import { moneyUnitIn } from "../money-unit";
import type { Site } from "../sites";

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
      fund ??= fundOf(board, site, name, new Map([["initialBudget", value]]));
  }
  return { fields, goal, fund: spentFund(board, site, lexicon) ?? fund };
}

/** 预算数 | 执行数 | 执行率 before the indicators: the whole line, where it says what was spent. */
function spentFund(board: Board, site: Site, { fundColumns }: Lexicon): Fund | null {
  const cells = new Map<FundColumn, FormCell>();
  const names = new Map<FundColumn, Spot>();
  for (const name of namesBefore(board, site)) {
    const role = fundColumns.find(name.text)?.role;
    if (!role || role === "rule" || role === "ignored" || cells.has(role)) continue;
    cells.set(role, board.cellAt(site.first, name.column));
    names.set(role, name);
  }
  const budget = names.get("annualBudget") ?? names.get("initialBudget");
  return budget && cells.has("executed") ? fundOf(board, site, budget, cells) : null;
}

function fundOf(board: Board, site: Site, name: Spot, cells: FundCells): Fund {
  const rows = { from: site.top, to: name.row };
  const unit = moneyUnitIn(board, rows, site, name.row);
  const label = board.cellAt(name.row, name.column);
  const line = lineOf(label, "total", cells);
  return { unit, lines: [line], ratePoints: null, purpose: null, payments: [] };
}
