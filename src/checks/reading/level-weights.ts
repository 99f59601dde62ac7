import type { FormCell } from "../../forms/form";
import type { Citation, LevelWeight } from "../../rulebooks/rulebook";
import { readLevelWeights } from "../../rulebooks";
import { printedCitation } from "../../rulebooks/printed/cite";
import { Decimal } from "../../scoring/decimal";
import { once } from "../../values/once";
import type { FormView, RowView } from "../view";
import { cellsIn } from "./cells-in";
import { headed, headingName, headingPoints, rowsUnder } from "./headed";
import { levelOfLevel1, shortName } from "./levels";
import { rateOnTop, ratePoints, sumPoints } from "./points";

/** A level-1 indicator whose rows carry other points than a rule sets. */
export interface WeightGap {
  readonly level: string;
  readonly cell: FormCell;
  readonly should: Decimal;
  readonly sum: Decimal;
  readonly rows: readonly RowView[];
  readonly citation: Citation;
  /** Whether the form itself prints the weights. */
  readonly printed: boolean;
  /** Whether it prints them without leaving room (原则上, 可适当调整). */
  readonly binding: boolean;
}

interface Group {
  readonly level: string;
  readonly cell: FormCell;
  readonly rows: readonly RowView[];
  readonly sum: Decimal;
}

const ADJUSTABLE = /原则上|一般(?:为|按)|参考|可.{0,12}(?:调整|确定权重)|不限/u;

/** One word for one level, however it is printed: 服务对象满意度指标, 满意度 are 满意度. */
function levelOf(name: string): string | null {
  const level = levelOfLevel1(headingName(name));
  return level && level !== "process" ? shortName(level) : null;
}

/** The weights that hold for the form: those that it prints, else its rulebook's. */
function weightsOf({ form, assessment }: FormView): {
  readonly weights: readonly LevelWeight[];
  readonly printed: boolean;
  readonly binding: boolean;
} {
  for (const { text, cell } of form.printedNotes) {
    const weights = readLevelWeights(text);
    if (weights.length < 2) continue;
    const citation = printedCitation(text, [cell]);
    return {
      weights: weights.map(({ name, points }) => ({ level: name, points, citation })),
      printed: true,
      binding: !ADJUSTABLE.test(text),
    };
  }
  const evaluated = form.kind === "project-self-evaluation" ? "project" : "department";
  const weights = assessment.rulebook.levelWeights.filter(
    ({ forms }) => !forms || forms.includes(evaluated),
  );
  return { weights, printed: false, binding: false };
}

/** The level-1 groups of the table and the execution rate; null where one cannot be told. */
function groupsOf(view: FormView): Map<string, Group> | null {
  const groups = new Map<string, Group>();
  for (const rows of rowsUnder(view, "level1").values()) {
    const cell = rows[0]?.indicator.level1;
    const level = cell ? levelOf(cell.text) : null;
    const points = sumPoints(rows.map(({ indicator }) => indicator));
    if (!cell || !level || points.unreadable || points.without.length > 0) return null;
    const before = groups.get(level);
    groups.set(level, {
      level,
      cell: before?.cell ?? cell,
      rows: [...(before?.rows ?? []), ...rows],
      sum: (before?.sum ?? new Decimal(0)).plus(points.sum),
    });
  }
  const rate = ratePoints(view);
  if (rate)
    groups.set(shortName("rate"), {
      level: shortName("rate"),
      cell: rate.cell,
      rows: [],
      sum: rate.points,
    });
  return groups;
}

/**
 * Level-1 indicators whose rows carry other points than the form's note or its rulebook sets. A
 * rulebook's weights are compared only where the form has the very same levels and makes 100.
 */
export const weightGaps = once((view: FormView): readonly WeightGap[] => {
  const { weights, printed, binding } = weightsOf(view);
  const groups = groupsOf(view);
  if (!groups || weights.length === 0) return [];
  const known = weights.flatMap((weight) => {
    const level = levelOf(weight.level);
    const group = level === null ? undefined : groups.get(level);
    return group ? [{ weight, group }] : [];
  });
  const sum = [...groups.values()].reduce((all, one) => all.plus(one.sum), new Decimal(0));
  // a level that the weights do not know takes its points from the others: nothing can be told
  const unknown = [...groups.keys()].some(
    (level) => !weights.some((weight) => levelOf(weight.level) === level),
  );
  if (unknown) return [];
  const comparable = known.length === weights.length;
  if (!printed && (!comparable || !(sum.eq(100) || rateOnTop(view)))) return [];
  const gaps = known.flatMap(({ weight, group }) => {
    const should = new Decimal(weight.points);
    if (group.sum.eq(0) || group.sum.eq(should)) return [];
    return [{ ...group, should, citation: weight.citation, printed, binding }];
  });
  // asked last, as it looks at every cell, and few forms have gaps
  const isOwn = () => !printed && (areHeaded(view, gaps) || isUnderOne(view));
  return gaps.length > 0 && isOwn() ? [] : gaps;
});

/** Whether the form's own headings (产出指标(50分)) set just what the rows carry: they know better than a rulebook. */
function areHeaded(view: FormView, gaps: readonly Group[]): boolean {
  const headings = headed(view, "level1");
  return gaps.every(({ level, sum }) =>
    headings
      .filter(({ name }) => levelOf(name) === level)
      .reduce((all, { points }) => all.plus(points), new Decimal(0))
      .eq(sum),
  );
}

const ALL_LEVELS = /^(?:年度)?绩效指标$/u;

/** 绩效指标(90分) beside all rows, as 四川 prints: it divides the points, and leaves the levels free. */
function isUnderOne(view: FormView): boolean {
  return cellsIn(view).some(
    ({ text }) => ALL_LEVELS.test(headingName(text)) && headingPoints(text) !== null,
  );
}

/** The row that alone carries more points than its whole level should; null where none does. */
export function loneRow({ rows, should }: WeightGap): RowView | null {
  const over = rows.filter(({ points }) => points !== null && should.lt(points));
  return over.length === 1 ? (over[0] ?? null) : null;
}
