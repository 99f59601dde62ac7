import type { Form, Indicator } from "../../forms/form";
import type { IndicatorContent } from "../content";
import { explicitTarget } from "./explicit-target";
import type { Notice } from "./notice";
import { rowsPerPlace, type TargetRow } from "./places";
import { contextOf } from "./row-target";

/** An indicator of a target table, ready to stand in a self-evaluation. */
export interface CarriedRow {
  readonly content: IndicatorContent;
  /** False for a row that says 不涉及: it gets no points. */
  readonly applies: boolean;
  readonly notices: readonly Notice[];
  /** The row it comes from. */
  readonly from: Indicator;
}

/** The given rows of a target table in order, targets made explicit, without points. */
export function carriedRows(form: Form, indicators: readonly Indicator[]): CarriedRow[] {
  return indicators.flatMap((from) => rowsPerPlace(from).map((row) => carriedRow(row, from, form)));
}

function carriedRow(row: TargetRow, from: Indicator, form: Form): CarriedRow {
  const { text, applies, notices } = explicitTarget(row, contextOf(from, form));
  return {
    content: {
      ...levelsOf(row.name, from),
      target: text,
      actual: "",
      points: "",
      score: "",
      note: "",
    },
    applies,
    notices,
    from,
  };
}

/** The three levels; of a table with two, the last is the name, and 数量指标 before it the second. */
function levelsOf(
  name: string,
  { level1, level2 }: Indicator,
): Pick<IndicatorContent, "level1" | "level2" | "level3"> {
  const [first, second] = [level1?.text ?? "", level2?.text ?? ""];
  if (name !== "" || second === "")
    return { level1: first || levelOneOf(second), level2: second, level3: name };
  const upper = isLevelOne(first) ? "" : levelOneOf(first);
  return upper === ""
    ? { level1: first, level2: "", level3: second }
    : { level1: upper, level2: first, level3: second };
}

/** Where a table has no 一级指标 column, what the official forms put a 二级指标 under. */
const LEVEL1: readonly (readonly [RegExp, string])[] = [
  [/满意/u, "满意度指标"],
  [/效益|可持续/u, "效益指标"],
  [/数量|质量|时效|成本/u, "产出指标"],
];

/** 满意度指标 is the name of both levels. */
const LEVEL_ONE = /^(?:产出|效益|成果|(?:服务对象)?满意度)(?:指标)?$/u;

const isLevelOne = (name: string): boolean => LEVEL_ONE.test(name.replace(/\s+/gu, ""));

function levelOneOf(level2: string): string {
  return LEVEL1.find(([words]) => words.test(level2))?.[1] ?? "";
}
