import type { FormCell, FundColumn, FundLine } from "../../form";
import { isNumber } from "../fund-amount";
import { nameKey } from "./fund-header";
import { GROUP, MEMBER } from "./fund-lines";
import { labelKey } from "../label";
import type { Lexicon } from "../lexicon";

const AMOUNTS: readonly FundColumn[] = ["initialBudget", "annualBudget", "executed"];

/** A line that names where money comes from or goes to is a part, however much it is. */
export const SOURCE =
  /^其中|财政|拨款|补助|专户|单位资金|自筹|配套|上级|中央|[省市县区州旗镇乡]|本级|地方|结转|结余|其他|其它|贷款|债券|捐|基金|非税|事业|经营|公共预算|(基本|项目|人员|公用)(支出|经费)|小计/;
const BEGINS_PARTS = /^其中/;

/** The amount of a cell, exact enough to be added; null where it holds none. */
function amountOf(cell: FormCell | null): number | null {
  if (!cell || !isNumber(cell.text)) return null;
  return Number(/[-+]?[\d.]+/.exec(labelKey(cell.text).replace(/,/g, ""))?.[0]);
}

function hasPoints({ points }: FundLine): boolean {
  return (amountOf(points) ?? 0) > 0;
}

/** Whether the lines print the same amounts, so that it does not matter which is taken. */
function areEqual(one: FundLine, other: FundLine): boolean {
  return AMOUNTS.every((column) => amountOf(one[column]) === amountOf(other[column]));
}

/** Whether the first line's amounts are what the others add up to, in every column that is filled. */
function isSum(first: FundLine, others: readonly FundLine[]): boolean {
  const filled = AMOUNTS.filter((column) => (amountOf(first[column]) ?? 0) > 0);
  const adds = (column: FundColumn) => {
    const parts = others.map((line) => amountOf(line[column]) ?? 0);
    const sum = parts.reduce((all, part) => all + part, 0);
    return Math.abs(sum - (amountOf(first[column]) ?? 0)) < 1e-6;
  };
  const isDivided =
    others.length > 1 || others.some(({ name }) => BEGINS_PARTS.test(labelKey(name)));
  return isDivided && filled.length > 0 && filled.every(adds);
}

/** The one line that can be the whole; undefined where two could be or none. */
function onlyTotal(totals: readonly FundLine[]): FundLine | undefined {
  const scored = totals.filter(hasPoints);
  const [first, ...others] = scored.length > 0 ? scored : totals;
  return first && others.every((line) => areEqual(line, first)) ? first : undefined;
}

function hasAmounts(line: FundLine): boolean {
  return AMOUNTS.some((column) => (amountOf(line[column]) ?? 0) > 0);
}

/**
 * Without a total's name: the first line, where it alone has points or is the sum of the others. One
 * that names a source of money (财政拨款) is the whole where the other sources gave nothing.
 */
function totalByPlace([first, ...others]: readonly FundLine[]): FundLine | undefined {
  if (!first || BEGINS_PARTS.test(labelKey(first.name))) return undefined;
  const alone = hasPoints(first) && !others.some(hasPoints);
  // the only line of all is scored as the whole, whatever it is called
  if (alone && others.length === 0) return first;
  if (first.role === "part" && !SOURCE.test(labelKey(first.name)))
    return alone || isSum(first, others) ? first : undefined;
  if (alone) return others.some(hasAmounts) ? undefined : first;
  return !others.some(hasPoints) && hasAmounts(first) && gaveNothing(first, others)
    ? first
    : undefined;
}

/** Whether all other sources say 0; what the first is made of is none of them. */
function gaveNothing(first: FundLine, others: readonly FundLine[]): boolean {
  const isMember = ({ name }: FundLine) =>
    GROUP.test(labelKey(first.name)) && MEMBER.test(labelKey(name));
  const sources = others.filter((line) => !isMember(line));
  const isZero = (line: FundLine) =>
    !hasAmounts(line) && AMOUNTS.some((column) => amountOf(line[column]) === 0);
  return sources.length > 0 && sources.every(isZero);
}

/**
 * The lines with one total: by its usual name (年度资金总额), else by a name that says as much in a
 * block without one (支出合计, 小计), else by what stands in it. In doubt there is none.
 */
export function withTotal(lines: readonly FundLine[], { fundRoles }: Lexicon): FundLine[] {
  const rankOf = ({ name }: FundLine) => fundRoles.find(nameKey(name))?.rank ?? 0;
  const named = lines.filter(({ role }) => role === "total");
  const best = Math.min(...named.map(rankOf));
  const totals = named.filter((line) => rankOf(line) === best);
  const only = totals.length > 0 ? onlyTotal(totals) : totalByPlace(lines);
  const chosen = new Set(best === 0 ? totals : [only]);
  return lines.map((line) => {
    if (chosen.has(line)) return { ...line, role: "total" };
    return line.role === "total" ? { ...line, role: "part" } : line;
  });
}
