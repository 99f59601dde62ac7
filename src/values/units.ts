import { byText } from "./by-text";
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
  for (;;) {
    const joint = /^(?:\/|·|每|\.)/u.exec(text.slice(end))?.[0];
    const next = joint === undefined ? null : simpleUnitAt(text, end + joint.length);
    // 元/人.天: a full stop joins only what is already joined
    const joins = joint !== "." || unit.includes("/");
    if (joint === undefined || next === null || !joins) return { unit, end };
    unit += `${joint === "·" || unit.includes("/") ? "·" : "/"}${next.unit === "个月" ? "月" : next.unit}`;
    end = next.end;
  }
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

/** Whether the whole text is one unit that is known here. */
export function isUnit(text: string): boolean {
  return text !== "" && unitAt(text, 0)?.end === text.length;
}

/** A unit taken apart. A unit that is not known counts things of its own kind. */
export const unitParts = byText((unit): UnitParts => {
  const known = KNOWN.get(unit);
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
