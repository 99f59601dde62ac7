import { byText } from "../by-text";
import { COUNTED, CONTINUATIONS, MULTIPLIERS, SCALES, SPELLINGS } from "./unit-table";

/** A unit taken apart: `万亩` is 10,000 of the area unit 亩, which is 10000/15 m². */
export interface UnitParts {
  /** Kind of thing measured: `money`, `area`, `count:人`, `money/area`. */
  readonly dimension: string;
  /** Size in base units as a product of exact fractions. */
  readonly factors: readonly (readonly [numerator: string, denominator: string])[];
}

interface Known {
  readonly dimension: string;
  readonly factor: readonly [string, string];
}

const KNOWN: ReadonlyMap<string, Known> = new Map(
  SCALES.flatMap(({ dimension, units }) =>
    units.flatMap(([names, numerator, denominator = "1"]) =>
      names
        .split(" ")
        .map((name): [string, Known] => [name, { dimension, factor: [numerator, denominator] }]),
    ),
  ).concat(
    COUNTED.flatMap((names) =>
      names
        .split(" ")
        .map((name, _, all): [string, Known] => [
          name,
          { dimension: `count:${all[0] ?? name}`, factor: ["1", "1"] },
        ]),
    ),
  ),
);

const longestFirst = (a: string, b: string): number => b.length - a.length;
const MULTIPLIER_NAMES = Object.keys(MULTIPLIERS).sort(longestFirst);
const UNIT_NAMES = [...KNOWN.keys()].sort(longestFirst);
const UNITS_BY_FIRST = new Map<string, string[]>();
for (const name of UNIT_NAMES) {
  const first = name.charAt(0);
  UNITS_BY_FIRST.set(first, [...(UNITS_BY_FIRST.get(first) ?? []), name]);
}

/** A unit found in text. */
export interface UnitFound {
  /** The unit as it is kept: as printed, but 百分比 is %. */
  readonly unit: string;
  readonly end: number;
}

/** The unit that stands at `at`: 万元, %, 元/亩, 元/人·月. Null where none does. */
export function unitAt(text: string, at: number): UnitFound | null {
  const first = simpleUnitAt(text, at);
  if (first === null) return null;
  let { unit, end } = first;
  // a rate on a fixed base is complete
  while (!unit.startsWith("/")) {
    const next = joinedAt(text, end, unit.includes("/"));
    if (next === null) break;
    unit += `${next.joint === "·" || unit.includes("/") ? "·" : "/"}${next.unit}`;
    end = next.end;
  }
  const other = otherName(text, end, unit);
  return { unit: unit + other, end: end + other.length };
}

/** 5座（处）, 20家（次）: the other name that what is counted may go by; empty where none stands. */
function otherName(text: string, at: number, unit: string): string {
  const found = /^\((\p{Script=Han}{1,2})\)/u.exec(text.slice(at));
  const counted = (name: string): boolean =>
    /^count:[^/]*$/u.test(KNOWN.get(name)?.dimension ?? "");
  return found !== null && counted(unit) && counted(found[1] ?? "") ? found[0] : "";
}

/** 28.40/株: what a number without a unit of its own is paid for. */
export function pricedBy(text: string, at: number): UnitFound | null {
  if (!/^\/\p{Script=Han}/u.test(text.slice(at))) return null;
  const next = joinedAt(text, at, false);
  return next === null || /^[年月天]/u.test(next.unit) ? null : { ...next, unit: `/${next.unit}` };
}

interface Joined extends UnitFound {
  readonly joint: string;
}

/** 元/人·月·次: nothing is measured by more, and a cell full of /日 is no unit. */
const MOST_MEASURES = 4;

/** What follows a unit as its measure: /人, ·月, 每亩, /(人·月); 元/人年 and 元/人、月 where more was joined. */
function joinedAt(text: string, at: number, isJoined: boolean, measures = 1): Joined | null {
  if (measures > MOST_MEASURES) return null;
  const rest = text.slice(at);
  const group = /^\/\(([^()]{1,10})\)/u.exec(rest);
  if (group !== null) {
    const inside = thingAt(group[1] ?? "", 0);
    const isAll = inside?.end === group[1]?.length;
    return inside && isAll ? { joint: "/", unit: inside.unit, end: at + group[0].length } : null;
  }
  const plain = /^(?:\/每?|·|每)/u.exec(rest)?.[0];
  const loose = isJoined
    ? (/^[.、,*×]?(?=人|年|月|日|天|周|学期|学年|季度)/u.exec(rest)?.[0] ?? null)
    : null;
  const joint = plain ?? loose;
  const next = joint === null ? null : thingAt(text, at + joint.length, measures);
  if (joint === null || next === null) return null;
  // 300元/亩、天然林, 500元/人年底: only a unit by itself goes on
  if (plain === undefined && /^(?![以及内左不])[\p{L}\d]/u.test(text.slice(next.end))) return null;
  return { joint, ...next };
}

/** Things that are counted only as the measure of something else: 元/生·学期. */
const ONLY_MEASURES =
  /^(?:学期|学年|半年|半天|床日|旬|季(?!度)|生(?![产态活物长育命])|d(?![A-Za-z]))/u;
const MEASURE_SPELLINGS: Readonly<Record<string, string>> = {
  个月: "月",
  学生: "生",
  季: "季度",
  d: "天",
  "人·次": "人次",
  "人/次": "人次",
  "人.次": "人次",
  "人(次)": "人次",
  "床·天": "床日",
  人月: "人·月",
  人天: "人·天",
  人日: "人·天",
};

/** The thing that something is measured by, and what follows it: 人, 人·月, 生·学期. */
export function thingAt(text: string, at: number, measures = 1): UnitFound | null {
  const own = ONLY_MEASURES.exec(text.slice(at))?.[0];
  const first = own === undefined ? simpleUnitAt(text, at) : { unit: own, end: at + own.length };
  if (first === null) return null;
  const unit = MEASURE_SPELLINGS[first.unit] ?? first.unit;
  const next = joinedAt(text, first.end, true, measures + 1);
  if (next === null) return { ...first, unit };
  const joined = `${unit}·${next.unit}`;
  // 元/亩·次 is 元/亩次
  const often = next.unit === "次" && KNOWN.has(`${unit}次`) ? `${unit}次` : joined;
  return { unit: MEASURE_SPELLINGS[joined] ?? often, end: next.end };
}

function simpleUnitAt(text: string, at: number): UnitFound | null {
  const plain = knownNameAt(text, at);
  const multiplier = MULTIPLIER_NAMES.find((name) => text.startsWith(name, at));
  if (multiplier === undefined) return plain;
  const afterIt = at + multiplier.length;
  const base = knownNameAt(text, afterIt);
  // 千克 is a name of its own; 千 before 克 would be the same, so the longer match decides
  if (plain !== null && plain.end >= (base?.end ?? afterIt)) return plain;
  if (base !== null) return { unit: multiplier + base.unit, end: base.end };
  return continues(multiplier, text.charAt(afterIt)) ? null : { unit: multiplier, end: afterIt };
}

function knownNameAt(text: string, at: number): UnitFound | null {
  const name = UNITS_BY_FIRST.get(text.charAt(at))?.find(
    (candidate) =>
      text.startsWith(candidate, at) && !continues(candidate, text.charAt(at + candidate.length)),
  );
  return name === undefined ? null : { unit: SPELLINGS[name] ?? name, end: at + name.length };
}

function continues(unit: string, next: string): boolean {
  if (next === "") return false;
  if (/[A-Za-z]$/u.test(unit)) return /[A-Za-z\d]/u.test(next);
  return (CONTINUATIONS[unit.charAt(unit.length - 1)] ?? "").includes(next);
}

/** The unit that is the whole text; null where that is no unit, or not one that is known here. */
export const wholeUnit = byText((text): string | null => {
  const found = unitAt(text, 0);
  return found?.end === text.length ? found.unit : null;
});

/** Whether the whole text is one unit that is known here. */
export function isUnit(text: string): boolean {
  return wholeUnit(text) !== null;
}

/** A unit taken apart. A unit that is not known counts things of its own kind. */
export const unitParts = byText((written): UnitParts => {
  const whole = KNOWN.get(written);
  const unit = whole === undefined ? written.replace(/(?<=.)\([^()]+\)$/u, "") : written;
  const known = whole ?? KNOWN.get(unit);
  if (known !== undefined) return { dimension: known.dimension, factors: [known.factor] };
  const [above, ...below] = unit.split(/[/·]/u);
  if (above !== undefined && below.length > 0) return compound(above, below);
  const multiplier = MULTIPLIER_NAMES.find((name) => unit.startsWith(name));
  if (multiplier === undefined) return { dimension: `count:${unit}`, factors: [["1", "1"]] };
  const factor = [MULTIPLIERS[multiplier] ?? "1", "1"] as const;
  if (unit === multiplier) return { dimension: "count", factors: [factor] };
  const base = unitParts(unit.slice(multiplier.length));
  return { dimension: base.dimension, factors: [factor, ...base.factors] };
});

function compound(above: string, below: readonly string[]): UnitParts {
  const over = unitParts(above);
  // the year is the period that is evaluated, so 2次/年 is 2次
  const under = below.filter((name) => !/^(?:年|年度)$/u.test(name)).map(unitParts);
  return {
    dimension: [over.dimension, ...under.map((part) => part.dimension).sort()].join("/"),
    factors: [...over.factors, ...under.flatMap((part) => part.factors.map(turned))],
  };
}

function turned([numerator, denominator]: readonly [string, string]): readonly [string, string] {
  return [denominator, numerator];
}
