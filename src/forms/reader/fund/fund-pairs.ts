import { toA1 } from "../../../sheet/address";
import type { Fund, FormCell, FundRole } from "../../form";
import type { Board } from "../board";
import { isHeadLabel } from "../head-label";
import { NAMED, SUM } from "../../words/fund-pairs";
import { isAmount, wholeOf } from "../fund-amount";
import { readBelow } from "./fund-below";
import { readGlued } from "./fund-glued";
import { lineOf } from "./fund-lines";
import { readFundPlan } from "./fund-plan";
import { SOURCE } from "./fund-total";
import { isYearLabel, readYears, yearOfLine } from "./fund-years";
import { readLabelled, type Labelled } from "../labelled";
import type { Lexicon } from "../lexicon";
import { moneyUnitIn } from "../money-unit";
import type { Site } from "../sites";

/** 1、一般公共预算 is a name, whatever stands behind it. */
const LIST_MARK = /^[(（]?\d{1,2}[)）、．.](?!\d)/;

/**
 * Of amounts by year, that of the form's own is the whole, before any other that may be of the whole
 * term; where the form says no year, the only one is.
 */
function ofYears(found: readonly Labelled<"year">[], year: number | null): Labelled<FundRole>[] {
  return found.map(({ label, value }) => {
    const own = yearOfLine(label.text);
    const isWhole = own === year || (year === null && found.length === 1);
    return { label, value, role: isWhole ? "total" : "part", rank: own === year ? SUM : 1 };
  });
}

/** A text with a figure may say an amount; beside a label that other texts have, only an amount does. */
function mayBeAmount(text: string, rank: number): boolean {
  return isAmount(text) || (rank < NAMED && /\d/.test(text.replace(LIST_MARK, "")));
}

/** Whether another source gave something, so that 年度本级预算金额 is not the whole. */
function hasOthers(pairs: readonly Labelled<FundRole>[], own: FormCell): boolean {
  return pairs.some(
    ({ role, value }) => role !== "total" && value !== own && /[1-9]/.test(value.text),
  );
}

/**
 * Amounts that stand beside their labels instead of in a fund table (预算数 20.00, 其中：财政资金
 * 20.00): each is a line with an initial budget only. A text without a figure is no amount. Null
 * where the form has none.
 */
export function readPairs(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
  year: number | null,
): Fund | null {
  const isLabel = (text: string) =>
    lexicon.fundPairs.find(text) !== null || isYearLabel(text) || isHeadLabel(text, lexicon);
  const years = readYears(board, site, rows, lexicon);
  const beside = readLabelled(board, rows, [site.left, site.right], lexicon.fundPairs, isLabel)
    .filter(({ value, rank }) => mayBeAmount(wholeOf(value).text, rank))
    // a label over the years has no amount of its own
    .filter(({ value }) => years.length === 0 || value.text !== "");
  const isWhole = ({ role, value }: Labelled<FundRole>) => role === "total" && value.text !== "";
  const under = beside.some(isWhole) ? [] : readBelow(board, site, rows, lexicon);
  const labels = new Set(under.map(({ label }) => toA1(label)));
  const named = [...beside.filter(({ label }) => !labels.has(toA1(label))), ...under];
  const ours = [...named, ...ofYears(years, year)];
  const known = new Set(ours.flatMap(({ value, label }) => [value.cell, toA1(label)]));
  const hasTotal = ours.some(isWhole);
  const glued = readGlued(board, site, rows, lexicon).filter(
    ({ role, label }) => !known.has(toA1(label)) && !(hasTotal && role === "total"),
  );
  const pairs: Labelled<FundRole>[] = [...ours, ...glued];
  const { purpose, payments } = readFundPlan(board, site, rows, lexicon);
  // 自有资金： left blank, without any other line
  const isFund = pairs.some(({ role, value }) => role !== "part" || value.text !== "");
  if (!isFund && !purpose && payments.length === 0) return null;
  const best = Math.min(...pairs.map(({ role, rank }) => (role === "total" ? rank : Infinity)));
  const lines = pairs
    .sort((one, other) => one.label.row - other.label.row || one.label.column - other.label.column)
    .map(({ label, value, ...pair }) => {
      const isPart =
        pair.rank > best ||
        (pair.rank === NAMED && SOURCE.test(label.text) && hasOthers(pairs, value));
      const role = pair.role === "total" && isPart ? "part" : pair.role;
      const name = { ...board.cellAt(label.row, label.column), text: label.text };
      return lineOf(name, role, new Map([["initialBudget", value]]));
    });
  const from = rows[0] ?? site.top;
  const unit = moneyUnitIn(board, { from, to: rows.at(-1) ?? from }, site, from);
  return { unit, lines, ratePoints: null, purpose, payments };
}
