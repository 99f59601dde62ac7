import { said, type Said } from "../../language/said";
import { dimensionOf, fold } from "../../values";
import { isSpan } from "../../values/directions/durations";
import { rateWordOf } from "../../values/rate-words";
import type { Quantity } from "../../values/value";
import type { Outcome } from "../finding";

/** A target with what stands around it. */
export interface UnitInUse {
  readonly quantity: Quantity;
  /** The cell's text and the row's name, folded. */
  readonly text: string;
  readonly name: string;
}

/** A unit that does not go with its number or its name. */
export interface WrongUnit {
  readonly is: (use: UnitInUse) => boolean;
  readonly problem: Said;
  readonly expected: Said;
  readonly outcome: Outcome;
}

const COUNTS = /(?:人数|人次|人员数量?|户数|次数|件数|个数|台数|场次|场数|数量)(?:\([^()]*\))?$/u;

/** Bare numbers above this are no percentage. */
const NO_PERCENTAGE = 1000;

function isShareByName(name: string): boolean {
  return rateWordOf(name)?.certain === true && /率$/u.test(name.replace(/\([^()]*\)$/u, ""));
}

export const WRONG_UNITS: readonly WrongUnit[] = [
  {
    is: ({ text }) => /\d百分(?:比|数|率|之)/u.test(text),
    problem: said("把单位写成了“百分比”", "spells its unit 百分比"),
    expected: said("%", "%"),
    outcome: "warning",
  },
  {
    is: ({ quantity, name }) =>
      isShareByName(name) &&
      (/^count:/u.test(dimensionOf(quantity.unit) ?? "") ||
        (quantity.unitSource === "name" && Number(quantity.number) > NO_PERCENTAGE)),
    problem: said("名称是比率，填的却是数量", "is a rate by its name and a count by its number"),
    expected: said("百分比，或把名称改成“……数”", "a percentage, or a name that counts"),
    outcome: "warning",
  },
  {
    is: ({ quantity, name }) => isShareByName(name) && isSpan(quantity.unit),
    problem: said("名称是比率，填的却是时间", "is a rate by its name and a time by its number"),
    expected: said("百分比，或把名称改成“……时间”", "a percentage, or a name that tells the time"),
    outcome: "warning",
  },
  {
    is: ({ quantity, name }) => /人数|人次/u.test(name) && quantity.unit === "个",
    problem: said("数的是人，单位写成“个”", "counts people in 个"),
    expected: said("人或人次", "人 or 人次"),
    outcome: "warning",
  },
  {
    is: ({ quantity, name }) =>
      quantity.unit === "%" && quantity.unitSource === "number" && COUNTS.test(name),
    problem: said("名称是数量，填的却是百分比", "counts by its name and is a percentage"),
    expected: said("数量，或把名称改成“……率”", "a count, or a name that is a rate"),
    outcome: "question",
  },
];

/** What is wrong with the unit of a target; null where nothing is. */
export function wrongUnit(quantity: Quantity, text: string, name: string): WrongUnit | null {
  const use: UnitInUse = { quantity, text: fold(text), name: fold(name) };
  return WRONG_UNITS.find(({ is }) => is(use)) ?? null;
}
