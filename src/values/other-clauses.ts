import type { Measure } from "./units/measures";
import { measuresIn } from "./units/measures";
import { dimensionOf } from "./units/convert";
import { isChange } from "./movement";
import type { Quantity } from "./value";

/** A longer text is a report. */
const LONGEST = 60;
/** 其中线上6期: what the number ahead consists of; 节约0.2万元: what is left of it. */
const PARTS = /[,;。](?:其中|包括|分别(?:为|是)|(?:共|合计)?(?:节约|节省|结余)).*$/u;

/** 较上年提升3个百分点: how much that is more than before. */
const COMPARED =
  /^(?:较|比(?![例重])|同比|环比|上年|去年|超额|超出?(?:计划|目标)|[高低多少]于(?:计划|目标|预期|年初|上年))/u;

/** 每期60人, 人均2万元, 3期×60人: numbers that belong together. */
export const TOGETHER = /[每均各×*/]/u;

/**
 * The clause that tells what was asked for, where the others tell it as a rate or count other
 * things, or of what it consists: `6期` of `完成6期，完成率60%`, of `6期，其中线上2期` and of
 * `6期360人`. Null where more may be meant.
 */
export function ownClause(text: string, aim: Quantity): string | null {
  if (text.length > LONGEST) return null;
  const clauses = text
    .replace(PARTS, "")
    .split(/[,;。]/u)
    .filter((clause) => !COMPARED.test(clause) || isChange(aim.description))
    .flatMap(TOGETHER.test(text) ? (clause) => [clause] : piecesOf)
    .map((clause) => ({ clause, measures: measuresIn(clause) }))
    .filter(({ measures }) => measures.length > 0);
  const kind = dimensionOf(aim.unit);
  const isOwn = ([one, ...more]: readonly Measure[]): boolean =>
    more.length === 0 && kind !== null && dimensionOf(one?.unit ?? null) === kind;
  const own = clauses.filter(({ measures }) => isOwn(measures));
  const others = clauses.filter(({ measures }) => !isOwn(measures));
  const isOther = ({ measures }: (typeof clauses)[number]): boolean =>
    measures.every(({ unit }) => unit !== null && isApart(unit));
  const isApart = (unit: string): boolean =>
    TOGETHER.test(text) ? isRate(unit) !== (kind === "percent") : dimensionOf(unit) !== kind;
  return own.length === 1 && others.every(isOther) ? (own[0]?.clause ?? null) : null;
}

const isRate = (unit: string): boolean => dimensionOf(unit) === "percent";

/** 1200户4800人, 3条道路5.6公里: a piece for each number, with the words ahead of it. */
export function piecesOf(clause: string): string[] {
  const ends = measuresIn(clause).map(({ end }) => end);
  if (ends.length < 2) return [clause];
  return [0, ...ends.slice(0, -1)].map((from, at) =>
    clause.slice(from, at === ends.length - 1 ? undefined : ends[at]),
  );
}
