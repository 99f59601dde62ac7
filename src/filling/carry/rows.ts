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
  const level2 = from.level2?.text ?? "";
  return {
    content: {
      level1: from.level1?.text || levelOneOf(level2),
      level2,
      level3: row.name,
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

/** Where a table has no 一级指标 column, what the official forms put a 二级指标 under. */
const LEVEL1: readonly (readonly [RegExp, string])[] = [
  [/满意/u, "满意度指标"],
  [/效益|可持续/u, "效益指标"],
  [/数量|质量|时效|成本/u, "产出指标"],
];

function levelOneOf(level2: string): string {
  return LEVEL1.find(([words]) => words.test(level2))?.[1] ?? "";
}
