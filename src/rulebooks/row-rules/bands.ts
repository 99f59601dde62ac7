import Big from "big.js";
import type { Bound } from "../printed/interval";
import type { Amount, BandScores, Limit } from "../row-rule";
import { pieceOf, restOf, type Piece } from "./band-pieces";
import { standardOf } from "./conditions";
import { clausesOf, isBeside, isException, isReadable } from "./clauses";
import type { RowRuleKind } from "./kind";
import { settleEnd } from "./band-ends";
import { definedName, isSame, measureName, oneName } from "./measure-name";
import { ladder, rank, remainder, startOf } from "./band-order";
import { withoutAbsolute } from "./absolute";
import { withoutListNumbers } from "./list-numbers";

type Band = BandScores["bands"][number];

const WHOSE = "(?:年度|年初|全年|实际|绩效|预期|计划|工作|目标|指标|任务|目标值|指标值|的)*";
const OF_TARGET = "(?:年度|年初|预期|绩效|的)*(?:指标值|目标值|目标|指标|计划|任务)";
/** Names that mean the completion rate B÷A itself, and not an indicator's own rate. */
const RATE = new RegExp(
  `^${WHOSE}(?:(?:完成|达到|达成)(?:率|比例|程度|度|进度)(?:${OF_TARGET})?|(?:完成)?(?:值|数量?|量)?(?:在|为|是|占|达到?)${OF_TARGET})的?$`,
  "u",
);
/** 完成, 任务完成, 达到目标值的: a verb, of which a percentage is a part of something. */
const VERB = new RegExp(`^${WHOSE}(?:完成|达到|达成)(?:情况)?(?:${OF_TARGET})?的?$`, "u");
/** A bare verb, which does not say of what: of the target, or of all that the indicator counts. */
const BARE_VERB = /^(?:年度|全年|实际|工作)*(?:完成|达到|达成)(?:情况)?的?$/u;
/** A verb alone, which names nothing. */
const NAMELESS = /^(?:达到|达|控制在|在|)$/u;

/** 达到95%（含）以上得满分，90%（含）-95%得3分，90%以下不得分. */
export const bandScores: RowRuleKind<BandScores> = { name: "bands", read };

function read(original: string): BandScores | null {
  const numbered = withoutListNumbers(original);
  if (numbered === null) return null;
  const { text, absolute } = withoutAbsolute(numbered);
  const clauses = clausesOf(bracketed(text));
  const pieces = piecesIn(clauses);
  const rule = pieces && bandsOf(pieces, absolute);
  return rule && withDefined(rule, definedName(clauses));
}

/** 增长率=…。≥10%得10分: what the bands do not name was defined before them. */
function withDefined(rule: BandScores, name: string): BandScores | null {
  if (rule.measure !== "actual" || rule.name !== undefined || name === "") return rule;
  const measure = plainMeasure([name], rule.unit);
  return measure === "completion" ? { ...rule, measure } : measure && { ...rule, name };
}

/** All the bands that the clauses print; null where a clause is none and may not stand beside them. */
function piecesIn(clauses: readonly string[]): readonly Piece[] | null {
  const pieces: Piece[] = [];
  const rest: Amount[] = [];
  // half an interval, as in 90%以上，不到95%得3分
  let half = "";
  for (const clause of clauses) {
    // the rule that follows prints the standard again
    if (half === "" && (standardOf(clause) || isException(clause))) continue;
    const whole = `${half}${clause}`;
    const piece = isReadable(whole) ? pieceOf(whole) : null;
    const otherwise = isReadable(whole) ? restOf(whole) : null;
    const begins = half === "" && !piece && !otherwise && !isBeside(clause);
    if (piece) pieces.push(piece);
    else if (otherwise) rest.push(otherwise);
    else if (half !== "") return null;
    half = begins ? `${clause},` : "";
  }
  if (half !== "") return null;
  if (rest.length > 1 || pieces.length + rest.length < 2) return null;
  return rest[0] ? [...pieces, ...remainder(pieces, rest[0])] : pieces;
}

/** A list mark before a band (①95%以上得5分) counts nothing. */
function bracketed(original: string): string {
  return original.replace(/[①-⑳⑴-⒇]|[\s]+(?=[A-EＡ-Ｅ][.、．])/gu, "\n");
}

function bandsOf(pieces: readonly Piece[], absolute: boolean): BandScores | null {
  const names = pieces.map((piece) => piece.name).filter((name) => !isNameless(name));
  const units = new Set(pieces.flatMap((piece) => piece.units));
  if (!names.every((one) => names.every((other) => isSame(one, other)))) return null;
  if (units.size > 1 || isMixed(pieces)) return null;
  const deviation = pieces.some((piece) => piece.deviation);
  const unit = [...units][0] ?? null;
  const plain = plainMeasure(names, unit);
  // ± and 绝对值 measure two distances: from the target, and from nothing
  if (plain === null || (absolute && (deviation || plain !== "actual"))) return null;
  const bands = chained(pieces, unit, deviation || absolute);
  const measure = absolute ? "absolute" : deviation ? "deviation" : plain;
  const name = measure === "actual" || measure === "absolute" ? nameOf(names) : "";
  if (!bands || name === null) return null;
  const named = name === "" ? {} : { name };
  const whole =
    endsAtWhole(pieces) && bands.some(({ to }) => !to) ? { upToWhole: true as const } : {};
  return { kind: "bands", measure, ...named, unit, ...whole, bands };
}

/** Whether no band is printed beyond 100 %. */
function endsAtWhole(pieces: readonly Piece[]): boolean {
  return pieces.every(({ interval: { to } }) => to !== null) && pieces.some(isAtWhole);
}

function isAtWhole({ interval: { to } }: Piece): boolean {
  return to !== null && Big(to.number).eq(100);
}

/** 得10分 beside 得60%: which is better depends on the row's points. */
function isMixed(pieces: readonly Piece[]): boolean {
  const parts = pieces.some(({ score }) => score.of === "share" && score.number !== "1");
  return parts && pieces.some(({ score }) => score.of === "points" && !Big(score.number).eq(0));
}

/** A verb that leads to a number, or 比率: neither says what is measured, as 完成 does. */
function isNameless(name: string): boolean {
  return NAMELESS.test(name) || (measureName(name) === "" && !VERB.test(name));
}

/** What bands without a sign are laid against; null for a rate that is counted in things. */
function plainMeasure(
  names: readonly string[],
  unit: string | null,
): "actual" | "completion" | "achieved" | null {
  if (names.length === 0) return "actual";
  if (names.some((name) => RATE.test(name)) && names.every((name) => RATE.test(name)))
    return unit === null || unit === "%" ? "completion" : null;
  // 完成4场 counts what was done
  if (!names.every((name) => VERB.test(name)) || unit !== "%") return "actual";
  return names.every((name) => BARE_VERB.test(name)) ? "achieved" : "completion";
}

/** What the bands name beside verbs; null where it is no name, or where only some name the rate. */
function nameOf(names: readonly string[]): string | null {
  const name = oneName(names.map((one) => (VERB.test(one) ? "" : measureName(one))));
  return name !== null && RATE.test(name) ? null : name;
}

/** The bands from the best to the worst; null where they leave a gap or overlap. */
function chained(
  pieces: readonly Piece[],
  unit: string | null,
  unsigned: boolean,
): readonly Band[] | null {
  const sorted = [...pieces].sort((one, other) => startOf(one).cmp(startOf(other)));
  const rising = ladder(sorted);
  const top = rising.at(-1);
  const bottom = rising[0];
  if (!top || !bottom) return null;
  const better = rank(top.score).gt(rank(bottom.score)) ? "above" : "below";
  const ends = rising.slice(1).map((piece, index) => {
    const lower = rising[index]?.interval.to ?? null;
    return settleEnd(lower, piece.interval.from, { unit, better });
  });
  if (ends.includes(null)) return null;
  const first = firstEnd(bottom, better, unsigned);
  const last = lastEnd(top, better, unit);
  if (first === undefined || last === undefined) return null;
  const bands = rising.map((piece, index): Band => ({
    from: index === 0 ? first : (ends[index - 1]?.from ?? null),
    to: index === rising.length - 1 ? last : (ends[index]?.to ?? null),
    score: piece.score,
  }));
  if (!bands.every(isOpen)) return null;
  // 90%-100%得5分，否则不得分 has its best between two of the worst
  const ordered = better === "above" ? bands.reverse() : bands;
  return ordered.sort((one, other) => rank(other.score).cmp(rank(one.score)));
}

/**
 * Where the lowest band begins: nowhere, at the 0 that is the least there is, or where the print of
 * worse ones ends (≥90%得10分，80%-90%得8分); undefined where better ones are not printed.
 */
function firstEnd(
  { interval: { from, to }, score }: Piece,
  better: "above" | "below",
  unsigned: boolean,
): Limit | null | undefined {
  if (!from) return null;
  if (!Big(from.number).eq(0)) return better === "above" ? lastPrinted(from) : undefined;
  if (from.included === false) return undefined;
  // =0得3分: what is less than nothing is another matter
  if (to?.number === from.number && rank(score).gt(0) && !unsigned) return lastPrinted(from);
  return unsigned || better === "above" ? null : { number: from.number, included: true };
}

/** Where the highest band ends: nowhere, at 100 %, beyond which it goes on, or as the lowest begins. */
function lastEnd(
  { interval: { from, to } }: Piece,
  better: "above" | "below",
  unit: string | null,
): Limit | null | undefined {
  if (!to || isWhole(to, unit)) return null;
  // 5个得10分，4个得8分: what is more than the best point is a person's
  return better === "below" || from?.number === to.number ? lastPrinted(to) : undefined;
}

/** The end of the worst band that is printed, beyond which a person judges; a dash holds its number. */
function lastPrinted({ number, included }: Bound): Limit {
  return { number, included: included ?? true };
}

function isWhole(to: Bound, unit: string | null): boolean {
  return (
    to.included !== false &&
    Big(to.number).eq(100) &&
    (unit === null || unit === "%" || unit === "分")
  );
}

/** Whether a band holds any value at all. */
function isOpen({ from, to }: Band): boolean {
  if (!from || !to) return true;
  const width = Big(to.number).cmp(from.number);
  return width > 0 || (width === 0 && from.included && to.included);
}
