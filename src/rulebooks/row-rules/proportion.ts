import { CAPPED, POINTS, pointsNamed } from "../printed/points-named";
import type { Interval } from "../printed/interval";
import { plainText } from "../printed/text";
import type { Measure, Proportion } from "../row-rule";
import { pieceOf } from "./band-pieces";
import { clausesOf, isBeside, isReadable } from "./clauses";
import { conditionOf, type Condition } from "./conditions";
import type { RowRuleKind } from "./kind";
import { withoutListNumbers } from "./list-numbers";
import { isCompletion, measureName, oneName } from "./measure-name";
import { ALL, AMOUNT, amountOf, decimal, NUMBER } from "./numbers";
import { isCap } from "./wordings";

const NAME = String.raw`(?<name>(?!按)[^\d≥≤<>=每,*/%]{0,20}?(?:率|比例|满意度|完成度|程度|进度))(?:\(%\))?`;
/** 执行率, or its part of the limit of full marks: 执行率/90%. */
const RATE = `${NAME}(?:/(?<limit>${NUMBER})%)?`;
const SCORE = "(?:[^\\d=*]{0,12}?得分[=为:])?";
const FACTOR = `(?:${POINTS}|${NUMBER}分?)`;
/** 扣分=(1-完成率)×分值, 按(1-完成率)×分值扣分: what is left is the rate of the points. */
const LOSS = new RegExp(
  `(?:应?扣(?:减|除)?(?:分值?|分数)?[=:为]?|按照?(?=[^,;。]*扣))\\(?(?:\\((?:1|100%)-(?<one>${NAME.replace("?<name>", "")})\\)\\*(?<by>${FACTOR})|(?<times>${FACTOR})\\*\\((?:1|100%)-(?<other>${NAME.replace("?<name>", "")})\\))\\)?(?:的?(?:进行|计算|标准)*扣(?:分|减|除))?`,
  "u",
);
/** （得分=到位率×分值） behind what defines the rate. */
const FORMULA_IN_BRACKETS = /\(([^()]{0,12}得分=[^()]*\*[^()]*)\)/gu;
const GIVEN = "(?:得分|计分|记分|给分|赋分|分值|分数|扣分|扣减|分)";
/** 执行率×分值, 10×执行率, 按执行率乘以分值计算得分. */
const TIMES: readonly RegExp[] = [
  `^${SCORE}${RATE}[*]${FACTOR}(?:计算|计|得分)*$`,
  `^${SCORE}${FACTOR}[*]${RATE}$`,
  `^按照?${RATE}(?:[*]|乘以?)${FACTOR}(?:计算|计|给|得)*${GIVEN}?$`,
].map((one) => new RegExp(one, "u"));
/** 按实际执行率计算得分, 按比例. */
const BY = new RegExp(
  `^(?:按|按照|根据)(?:照)?${NAME}(?:(?:计算|折算|换算|计|给|得|记|相应)*${GIVEN})?$`,
  "u",
);
const OTHERWISE = /^(?:否则|反之|其余|其他|其它|未达标|未达到|未完成)的?(?:情况|部分)?(?:则)?,?/u;
const FORMULA_AT = /(?:按照?|根据|[^\d=*,%]{0,12}得分[=为])(?!.*(?:按照?|根据|得分[=为]))/u;
const FULL = new RegExp(`^(?<condition>.+?)(?:得|计|记|给|为|:)?(?<amount>${AMOUNT})$`, "u");
const NO_POINTS =
  /^(?<condition>.+?)(?:(?:该|本|此)(?:项|指标)+)?(?:不(?:得|计|记|给)分|(?:得|计|记|为|:)?(?<![\d.])(?:0|零)分?)$/u;
/** 超过100%的按100%计, 最高不超过分值: what holds of any score. */
const MOST =
  /^(?:最高|得分|满分)?(?:不超过|不高于|超过|至)?(?:该项|指标)?(?:满分|分值|100%|\d+(?:\.\d+)?分)(?:的?(?:均|一律)?(?:按|以)(?:满分|分值|100%|\d+(?:\.\d+)?分))?(?:计算|计|为止)*$/u;
/** 完成100%得满分，未完成按比例得分 is the common ratio. */
const COMMON = /完成100%/u;

interface Draft {
  readonly full: { readonly condition: Condition; readonly points: string | null }[];
  readonly nothing: Condition[];
  /** Under what limit the formula holds (低于90%的按…), and between which (60%-100%之间). */
  readonly under: Condition[];
  readonly between: { readonly interval: Interval; readonly name: string | null }[];
  readonly formulas: Formula[];
}

interface Formula {
  readonly name: string;
  readonly limit: string | null;
  readonly times: boolean;
}

/** 得分=执行率×10分，低于60%不得分; ≥95%得满分，95%以下按比例得分. */
export const proportion: RowRuleKind<Proportion> = { name: "proportion", read };

function read(original: string): Proportion | null {
  const numbered = withoutListNumbers(original);
  if (numbered === null) return null;
  const plain = plainText(numbered).replace(CAPPED, "").replace(FORMULA_IN_BRACKETS, ",$1");
  const text = plain.replace(LOSS, (...found) => {
    const { one, by, times, other } = found.at(-1) as Readonly<Record<string, string>>;
    return `得分=${one ?? other ?? ""}*${by ?? times ?? ""}`;
  });
  const draft: Draft = { full: [], nothing: [], under: [], between: [], formulas: [] };
  const clauses = clausesOf(text);
  if (!clauses.every((clause) => take(draft, clause))) return null;
  const isCommon = clauses.some((clause) => COMMON.test(clause));
  const rule = ruleOf(draft, pointsOf(text, draft));
  // what the common ratio gives needs no rule of the row's own, in words that speak of it
  return rule && text === plain && isCommonRatio(rule, isCommon) ? null : rule;
}

function take(draft: Draft, original: string): boolean {
  if (isCap(original) || MOST.test(original)) return true;
  if (!isReadable(original)) return isBeside(original);
  const clause = original.replace(/^(?:且|但|其中|如果?|若)/u, "");
  if (takeFormula(draft, clause) || takeNothing(draft, clause) || takeFull(draft, clause))
    return true;
  return takeRange(draft, clause) || isBeside(clause);
}

/** 低于90%的按实际执行率计算得分: a formula, with the condition that may stand before it. */
function takeFormula(draft: Draft, clause: string): boolean {
  const at = Math.max(0, clause.search(FORMULA_AT));
  const before = clause.slice(0, at).replace(/,$/u, "");
  const words = clause.slice(at).replace(OTHERWISE, "");
  const times = TIMES.map((one) => one.exec(words)?.groups).find((found) => found);
  const groups = times ?? BY.exec(words)?.groups;
  if (!groups) return false;
  if (before !== "" && !OTHERWISE.test(before) && !takeRange(draft, before)) return false;
  const { name = "", limit } = groups;
  draft.formulas.push({
    name,
    limit: limit === undefined ? null : decimal(limit),
    times: times !== undefined,
  });
  return true;
}

/** 未达到目标值的, 60%≤完成率<100%: where the formula holds. */
function takeRange(draft: Draft, clause: string): boolean {
  const condition = conditionOf(clause);
  if (condition?.holds === "below") return draft.under.push(condition) > 0;
  const piece = pieceOf(`${clause}得1分`);
  if (!piece) return false;
  return draft.between.push({ interval: piece.interval, name: measureName(piece.name) }) > 0;
}

function takeNothing(draft: Draft, clause: string): boolean {
  const condition = NO_POINTS.exec(clause)?.groups?.["condition"];
  const found = condition === undefined ? null : conditionOf(condition.replace(/,$/u, ""));
  return found !== null && draft.nothing.push(found) > 0;
}

function takeFull(draft: Draft, clause: string): boolean {
  const { condition = "", amount = "" } = FULL.exec(clause)?.groups ?? {};
  const found = conditionOf(condition.replace(/,$/u, ""));
  const given = amountOf(amount);
  // 90%以上得60% is not the full marks
  if (!found || (given.of === "share" && given.number !== ALL.number)) return false;
  const points = given.of === "points" ? given.number : null;
  return draft.full.push({ condition: found, points }) > 0;
}

/** The one number of points that is named, null for none; undefined for several. */
function pointsOf(text: string, { full }: Draft): string | null | undefined {
  const named = [...pointsNamed(text), ...full.flatMap(({ points }) => points ?? [])];
  const [points = null, other] = new Set(named);
  return other === undefined ? points : undefined;
}

function ruleOf(draft: Draft, points: string | null | undefined): Proportion | null {
  const { full, nothing, under, between, formulas } = draft;
  const [formula] = formulas;
  if (formulas.length > 1 || full.length > 1 || nothing.length > 1) return null;
  const limit = limitOf(full[0]?.condition, under);
  const nothingUnder = nothing[0] ? underOf(nothing[0]) : null;
  const name = nameOf(formula, draft);
  const below = formula ? wayOf(formula, limit ?? null) : "none";
  if (limit === undefined || nothingUnder === undefined || points === undefined) return null;
  if (name === null || below === null) return null;
  if (!between.every(({ interval }) => spans(interval, nothingUnder, limit))) return null;
  const named = name === "" ? {} : { name };
  const rule = { kind: "proportion", ...named, below, full: limit, nothingUnder, points } as const;
  return isWhole(rule) ? rule : null;
}

/** Full marks alone say nothing of where there are none. */
function isWhole({ below, full, nothingUnder }: Proportion): boolean {
  return below !== "none" || (full !== null && nothingUnder === null);
}

function isCommonRatio(
  { name, below, full, nothingUnder }: Proportion,
  isCommon: boolean,
): boolean {
  const plain = name === undefined && nothingUnder === null && /^(?:rate|open)$/u.test(below);
  return plain && (isCommon || full === null || full === "target");
}

/** The name of the rate, "" for the degree of completion; null where the rule speaks of several. */
function nameOf(formula: Formula | undefined, draft: Draft): string | null {
  const { full, nothing, under, between } = draft;
  const conditions = [...full.map(({ condition }) => condition), ...nothing, ...under, ...between];
  const names = [measureName(formula?.name ?? ""), ...conditions.map(({ name }) => name)];
  // 完成比例 and 完成率 are one
  return oneName(names.map((name) => (name !== null && isCompletion(name) ? "" : name)));
}

/** Whether the formula's range lies between the limit of nothing and that of full marks. */
function spans(
  { from, to }: Interval,
  under: Proportion["nothingUnder"],
  full: Proportion["full"],
): boolean {
  const most = full === "target" || full === null ? "100" : full.number;
  return from?.number === under?.number && (to === null || to.number === most);
}

function wayOf({ limit, times }: Formula, full: Proportion["full"]): Proportion["below"] | null {
  if (limit === null) return times ? "rate" : "open";
  return full !== null && full !== "target" && full.number === limit ? "of-limit" : null;
}

/** Where all the points are given, where every condition agrees on it; undefined where they do not. */
function limitOf(
  full: Condition | undefined,
  under: readonly Condition[],
): Proportion["full"] | undefined {
  if (!full) return under.length === 0 ? null : undefined;
  const { base, holds, included, ofBudget } = full;
  if (under.some((one) => JSON.stringify(one.base) !== JSON.stringify(base))) return undefined;
  if (base.of === "target") return holds === "above" && !ofBudget ? "target" : undefined;
  if (base.of !== "number" || included === false) return undefined;
  // 100%得满分 is a limit, and 一项得2分 none
  const whole = base.limit.unit === "%" && base.limit.number === "100";
  if (base.limit.number === "1" && base.limit.unit !== "%" && full.name === "") return undefined;
  return holds === "above" || (holds === null && whole) ? base.limit : undefined;
}

function underOf({ base, holds, included }: Condition): Proportion["nothingUnder"] | undefined {
  if (base.of !== "number" || holds !== "below") return undefined;
  const limit: Measure = base.limit;
  return limit.unit === "%" ? { ...limit, included } : undefined;
}
