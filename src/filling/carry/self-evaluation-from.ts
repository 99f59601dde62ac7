import type { Form } from "../../forms/form";
import { isOfWholeDepartment } from "../../forms/whole-department";
import type { Said } from "../../language/said";
import type { LevelWeight } from "../../rulebooks/rulebook";
import type { SelfEvaluationContent } from "../content";
import { weightsForTarget } from "../weights/official-weights";
import { spreadBy } from "../weights/say";
import { spreadPoints, type SpreadOptions } from "../weights/spread-points";
import { fundFrom } from "./funds";
import { goalFrom, rowsOfTheYear } from "./goals";
import { headFrom } from "./head";
import { leftBehind } from "./left-behind";
import { namedRows } from "./named-rows";
import { notesFor } from "./notes-for";
import { placeRemarks } from "./places";
import { printedPoints } from "./printed-points";
import { remarksOf } from "./remarks";
import { carriedRows } from "./rows";
import { unreadColumns } from "./unread";

export interface CarryOptions extends SpreadOptions {
  /** Instead of the year that the target table prints. */
  readonly year?: number;
  /** Instead of the weights of the target table's place. */
  readonly weights?: readonly LevelWeight[];
}

/** A self-evaluation begun from a target table, and what a person should know of it. */
export interface Carried {
  readonly content: SelfEvaluationContent;
  /** The rules to print under it; null: those of the official 附件1-1. */
  readonly notes: readonly string[] | null;
  readonly remarks: readonly Said[];
}

/**
 * The 附件1-1 of a project whose targets a 绩效目标表 sets: head, initial budget in 万元, expected goal,
 * every indicator in order with its target made explicit, points spread. What was achieved, scores
 * and notes are the person's and left empty. Whatever was assumed or left out is a remark.
 */
export function selfEvaluationFrom(target: Form, options: CarryOptions = {}): Carried {
  const { head, remarks: ofHead } = headFrom(target, options.year ?? target.year);
  const { fund, remarks: ofFund } = fundFrom(target);
  const goal = goalFrom(target);
  const { indicators: ofTheYear, remarks: ofGoals } = rowsOfTheYear(target);
  const { rows: indicators, remarks: ofNames } = namedRows(ofTheYear);
  const rows = carriedRows(target, indicators);
  const weights = options.weights ?? weightsForTarget(target);
  const printed = printedPoints(rows, weights);
  const spread = spreadPoints(
    rows.map(({ content, applies }, at) => ({
      level1: content.level1,
      level2: content.level2,
      applies,
      points: printed.isWhole ? (printed.points[at] ?? "") : "",
    })),
    weights,
    options,
  );
  const [source] = weights;
  return {
    content: {
      head,
      fund,
      goal: { expected: goal.text, actual: "" },
      indicators: rows.map(({ content }, at) => ({ ...content, points: spread.points[at] ?? "" })),
    },
    notes: notesFor(target),
    remarks: [
      ...(isOfWholeDepartment(target) ? [FOR_DEPARTMENT] : []),
      ...ofHead,
      ...ofFund,
      ...goal.remarks,
      ...ofGoals,
      ...ofNames,
      ...leftBehind(target, indicators, options.year),
      ...placeRemarks(indicators),
      ...(rows.length === 0 ? [NO_ROWS] : remarksOf(rows.flatMap(({ notices }) => notices))),
      ...unreadColumns(target),
      ...(printed.remark ? [printed.remark] : []),
      ...(source && rows.length > 0 && !printed.isWhole
        ? [spreadBy(weights, source.citation.title)]
        : []),
      ...(rows.length === 0 || printed.isWhole ? [] : spread.remarks),
    ],
  };
}

const FOR_DEPARTMENT: Said = {
  zh: "这张目标表是部门整体的，这里按项目自评表（附件1-1）的表式和权重带入；部门整体自评另有表式和权重的，请核对后改用。",
  en: "This target table is a whole department's; it was carried in the form and weights of a project (附件1-1). Check whether the department has a form of its own.",
};

const NO_ROWS: Said = {
  zh: "目标表没有填任何指标，自评表的指标区空着，请填写。",
  en: "The target table has no indicators; the self-evaluation’s rows are left empty.",
};
