import type { Interval } from "../printed/interval";
import type { Amount, Measure, StepDeduction } from "../row-rule";
import { pieceOf } from "./band-pieces";
import { clausesOf, isBeside, isException, isReadable } from "./clauses";
import { conditionOf, type Condition } from "./conditions";
import { withoutAbsolute } from "./absolute";
import type { RowRuleKind } from "./kind";
import { withoutListNumbers } from "./list-numbers";
import { definedName, measureName, oneName } from "./measure-name";
import { AMOUNT, amountOf, decimal, NUMBER } from "./numbers";
import { withoutBonus } from "./bonus";
import { stepOf, type Step } from "./step";
import { isCap, mostLost } from "./wordings";

const GIVES = "(?:[得计记给:]|(?<=以[上下内]))";
const FULL = new RegExp(`^(?<condition>.+?)${GIVES}(?<amount>${AMOUNT})$`, "u");
const NO_LOSS = /^(?<condition>.+?)不扣分$/u;
const NO_POINTS =
  /^(?<condition>.+?)(?:(?:该|本|此)(?:项|指标)+)?(?:不(?:得|计|记|给)分|(?:得|计|记)(?:0|零)分|扣(?:完|全部)分值)$/u;
const WHOLE = new RegExp(
  `^不(?:足|满|到)${NUMBER}.{1,7}的?(?:部分)?(?:,)?(?:按|以|视同|视为|均按)${NUMBER}.{1,7}(?:计算|计|扣分|算)?$`,
  "u",
);
const NOT_COUNTED = new RegExp(
  `^不(?:足|满|到)${NUMBER}.{1,7}的?(?:部分)?(?:不扣分|不计|不予计算|忽略不计)$`,
  "u",
);
const LINEAR = new RegExp(
  `^(?:不(?:足|满|到)${NUMBER}.{1,7}的?)?(?:部分)?(?:按|按照)比例(?:计算|计|扣分|扣减|相应扣分|折算)+$`,
  "u",
);

interface Draft {
  readonly steps: Step[];
  readonly full: { readonly condition: Condition; readonly amount: Amount | null }[];
  readonly nothing: Condition[];
  readonly lead: Condition[];
  /** 90%≤执行率<98%，每降1个百分点扣…: between what limits points are lost step by step. */
  readonly between: { readonly interval: Interval; readonly name: string | null }[];
  readonly most: string[];
  readonly partial: NonNullable<StepDeduction["partial"]>[];
}

/** ≤0计8分，每超过一个百分点扣0.8分，扣完为止; 90%以上得10分，每降5%扣1分. */
export const stepDeduction: RowRuleKind<StepDeduction> = { name: "step-deduction", read };

function read(original: string): StepDeduction | null {
  const lists = { steps: [], full: [], nothing: [], lead: [], most: [], partial: [] };
  const draft: Draft = { ...lists, between: [] };
  const numbered = withoutListNumbers(original);
  if (numbered === null) return null;
  const { text: printed, absolute } = withoutAbsolute(numbered);
  const { text, bonus } = withoutBonus(printed);
  const clauses = clausesOf(text);
  if (!clauses.every((clause) => take(draft, clause))) return null;
  const found = ruleOf(draft, definedName(clauses));
  const rule = found && bonus !== "" ? withBonus(found, draft, bonus) : found;
  return rule && absolute ? ofAbsolute(rule) : rule;
}

/** Points are added for more, and lost for less, from what the base is printed to be worth. */
function withBonus(rule: StepDeduction, { full }: Draft, bonus: string): StepDeduction | null {
  const starts = full.some(({ amount }) => amount !== null);
  return starts && rule.side === "below" && !rule.mostLost ? { ...rule, bonus } : null;
}

/** Only an upper limit is printed for how far something lies from nothing. */
function ofAbsolute(rule: StepDeduction): StepDeduction | null {
  const limited = rule.base.of === "number" && rule.side === "above";
  return limited ? { ...rule, absolute: true } : null;
}

/** Takes one clause; false where it is none of a step deduction's. */
function take(draft: Draft, clause: string): boolean {
  // whatever line was drawn before
  if (isCap(clause) || isException(clause) || /^(?:未达到?|达不到)的?$/u.test(clause)) return true;
  const most = mostLost(clause);
  if (most !== null) return draft.most.push(most) > 0;
  if (!isReadable(clause)) return isBeside(clause);
  const partial = partialOf(clause);
  if (partial) return draft.partial.push(partial) > 0;
  const step = stepOf(clause);
  if (step) return draft.steps.push(step) > 0;
  const nothing = conditionIn(NO_POINTS, clause);
  if (nothing) return draft.nothing.push(nothing) > 0;
  const noLoss = conditionIn(NO_LOSS, clause);
  if (noLoss) return draft.full.push({ condition: noLoss, amount: null }) > 0;
  const full = conditionIn(FULL, clause);
  if (full) {
    const amount = amountOf(FULL.exec(clause)?.groups?.["amount"] ?? "");
    return draft.full.push({ condition: full, amount }) > 0;
  }
  const lead = conditionOf(clause);
  if (lead) return draft.lead.push(lead) > 0;
  return takeBetween(draft, clause) || isBeside(clause);
}

function takeBetween(draft: Draft, clause: string): boolean {
  const piece = pieceOf(`${clause.replace(/的$/u, "")}得1分`);
  const { from, to } = piece?.interval ?? {};
  if (!piece || piece.deviation || !from || !to || from.number === to.number) return false;
  return draft.between.push({ interval: piece.interval, name: measureName(piece.name) }) > 0;
}

function conditionIn(pattern: RegExp, clause: string): Condition | null {
  const condition = pattern.exec(clause)?.groups?.["condition"];
  if (condition === undefined) return null;
  const words = condition.replace(/,$/u, "");
  return conditionOf(words) ?? upToWhole(words);
}

/** 90%（含）-100%之间: no more than the limit at its lower end, where the upper one is the whole. */
function upToWhole(words: string): Condition | null {
  const piece = pieceOf(`${words}得1分`);
  const { from, to } = piece?.interval ?? {};
  if (!piece || piece.deviation || !from || to?.number !== "100" || from.number === "100")
    return null;
  const [unit] = piece.units;
  const limit = { number: decimal(from.number), unit: unit ?? null };
  const name = measureName(piece.name);
  return { base: { of: "number", limit }, holds: "above", included: from.included, name };
}

function partialOf(clause: string): StepDeduction["partial"] {
  if (WHOLE.test(clause)) return "whole";
  if (NOT_COUNTED.test(clause)) return "none";
  return LINEAR.test(clause) ? "linear" : null;
}

function ruleOf(printed: Draft, defined: string): StepDeduction | null {
  const draft = withPromise(printed);
  const [step] = draft.steps;
  if (!step || !isOnce(draft)) return null;
  const full = draft.full[0];
  const line = lineOf(step, full?.condition, draft.lead);
  const base = line && inUnitOf(line.base, step.step);
  const nothing = line && base && lastOf(draft, { ...line, base }, step.step);
  const partial = new Set([...draft.partial, ...(step.partial ? [step.partial] : [])]);
  const conditions = conditionsOf(draft, step);
  const names = draft.between.map((one) => one.name);
  const name = nameOf(conditions, names, step, defined);
  if (!line || !base || nothing === undefined || partial.size > 1 || name === null) return null;
  return {
    kind: "step-deduction",
    base,
    side: line.side,
    step: step.step,
    deduct: step.deduct,
    full: full?.amount?.of === "points" ? full.amount.number : null,
    partial: [...partial][0] ?? null,
    nothingFrom: nothing,
    ...(name === "" ? {} : { name }),
    ...inPointsOf(line.base, conditions),
    ...(isOfBudget(conditions) && step.step.unit === "%" ? { ofBudget: true as const } : {}),
    ...mostLostOf(draft),
  };
}

/** The limit of no points; undefined where it does not fit the line, or what is printed between the two. */
function lastOf(
  { nothing, between }: Draft,
  line: Pick<StepDeduction, "base" | "side">,
  step: Measure,
): StepDeduction["nothingFrom"] | undefined {
  const last = nothingFrom(nothing[0], line.side, line.base, step);
  return between.every(({ interval }) => spans(interval, line, last)) ? last : undefined;
}

/** 培训不少于4期，少1期扣1分: what is wanted, and not what is lost beyond. */
function withPromise(draft: Draft): Draft {
  const [lead, other] = draft.lead;
  const side = draft.steps[0]?.side;
  if (!lead?.holds || other || !side || side === "both" || lead.holds === side) return draft;
  return draft.full.length > 0
    ? draft
    : { ...draft, lead: [], full: [{ condition: lead, amount: null }] };
}

/** Whether points are lost between the line and the limit of none, and nowhere else. */
function spans(
  { from, to }: Interval,
  line: Pick<StepDeduction, "base" | "side">,
  nothing: StepDeduction["nothingFrom"] | undefined,
): boolean {
  if (line.base.of !== "number" || !nothing || line.side === "both") return false;
  const [first, last] = line.side === "below" ? [to, from] : [from, to];
  return first?.number === line.base.limit.number && last?.number === nothing.number;
}

/** What is measured; null where that is not clear, as of a budget that is no money. */
function nameOf(
  conditions: readonly Condition[],
  between: readonly (string | null)[],
  step: Step,
  defined: string,
): string | null {
  if (isOfBudget(conditions) && !/元$|^%$/u.test(step.step.unit ?? "")) return null;
  const printed = oneName([...conditions.map((one) => one.name), ...between, step.named]);
  return printed === "" ? step.noun || defined : printed;
}

function isOfBudget(conditions: readonly Condition[]): boolean {
  return conditions.some((one) => one.ofBudget);
}

/** Whether the line itself is drawn in percentage points. */
function inPointsOf(
  base: StepDeduction["base"],
  conditions: readonly Condition[],
): Pick<StepDeduction, "inPoints"> {
  const lines = conditions.filter((one) => JSON.stringify(one.base) === JSON.stringify(base));
  return base.of === "number" && lines.some((one) => one.inPoints) ? { inPoints: true } : {};
}

/** Everything that draws a line, or names what it is drawn for. */
function conditionsOf({ full, nothing, lead }: Draft, step: Step): readonly Condition[] {
  const before = step.before ? [step.before] : [];
  return [...full.map(({ condition }) => condition), ...nothing, ...lead, ...before];
}

/**
 * Whether nothing is printed twice; beyond 不得分 everything is lost, so that a limit of what is lost
 * contradicts it.
 */
function isOnce({ steps, full, nothing, most }: Draft): boolean {
  // 90%以上得60%: not the full marks
  if (full.some(({ amount }) => amount?.of === "share" && amount.number !== "1")) return false;
  return steps.length === 1 && full.length < 2 && nothing.length + most.length < 2;
}

function mostLostOf({ most: [mostLost] }: Draft): Pick<StepDeduction, "mostLost"> {
  return mostLost === undefined ? {} : { mostLost };
}

/** Where deductions begin and on which side, where everything printed agrees on it. */
function lineOf(
  step: Step,
  full: Condition | undefined,
  lead: readonly Condition[],
): Pick<StepDeduction, "base" | "side"> | null {
  const loss = [...lead, ...(step.before ? [step.before] : [])];
  const side = sideOf(step, full, loss);
  const base = baseOf([...(full ? [full] : []), ...loss]);
  return side && base && !isRatio(base, step.step) ? { side, base } : null;
}

/** The side on which points are lost, where everything printed agrees on it. */
function sideOf(
  step: Step,
  full: Condition | undefined,
  loss: readonly Condition[],
): StepDeduction["side"] | null {
  // 100%计6分，每超过（降低）5%: a point that lies between its losses
  if (step.side === "both")
    return full?.base.of === "number" && !full.holds && loss.length === 0 ? "both" : null;
  const opposite: StepDeduction["side"] = full?.holds === "above" ? "below" : "above";
  const sides = [step.side, full?.holds ? opposite : null, ...loss.map((one) => one.holds)];
  const known = new Set(sides.filter((side) => side !== null));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}

/** The one line that all conditions draw; the target where none is drawn. */
function baseOf(conditions: readonly Condition[]): StepDeduction["base"] | null {
  const bases = new Map(conditions.map(({ base }) => [JSON.stringify(base), base]));
  if (bases.size > 1) return null;
  return [...bases.values()][0] ?? { of: "target" };
}

/** ≤0计8分，每超过一个百分点…: a bare limit is in the unit of its steps. */
function inUnitOf(base: StepDeduction["base"], step: Measure): StepDeduction["base"] {
  if (base.of !== "number" || base.limit.unit !== null) return base;
  return { of: "number", limit: { number: base.limit.number, unit: step.unit } };
}

/** 控制率≤1，每超过1个百分点…: 1 may be the whole, 100 %, or one percent. */
function isRatio(base: StepDeduction["base"], step: Measure): boolean {
  if (base.of !== "number" || base.limit.unit !== null || step.unit !== "%") return false;
  return Number(base.limit.number) > 0 && Number(base.limit.number) <= 2;
}

/** Undefined where the limit does not lie on the side of the losses. */
function nothingFrom(
  condition: Condition | undefined,
  side: StepDeduction["side"],
  base: StepDeduction["base"],
  step: Measure,
): StepDeduction["nothingFrom"] | undefined {
  if (!condition) return null;
  if (condition.base.of !== "number" || condition.holds !== side) return undefined;
  const { number, unit } = condition.base.limit;
  const { inPoints, included } = condition;
  const excess = inPoints ? ({ excess: true } as const) : {};
  const limit = { number, unit: unit ?? step.unit, included, ...excess };
  if (inPoints) return limit;
  if (base.of !== "number") return limit;
  const [last, line] = [Number(limit.number), Number(base.limit.number)];
  // 超过20%不得分 beyond 100 %: the limit is that of the excess
  const fits = side === "above" ? last !== line : last < line;
  return fits && limit.unit === base.limit.unit ? limit : undefined;
}
