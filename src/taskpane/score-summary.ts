import Big from "big.js";
import type { Assessment, RowAssessment } from "../scoring/assessment";
import type { Words } from "./words";

/** The rows of one level-1 indicator, or the execution rate, with their sums. */
export interface Section {
  /** 一级指标 as printed; null for the execution rate. Empty where the form prints none. */
  readonly level1: string | null;
  readonly rows: readonly RowAssessment[];
  /** Sum of the scores that count. */
  readonly score: string;
  /** Sum of the points; null where no row has points of its own. */
  readonly points: string | null;
  /** Rows that count and have no score yet. */
  readonly missing: number;
}

/** The assessment's rows in sections, in the order of the form. */
export function sectionsOf(assessment: Assessment): Section[] {
  const groups = new Map<string | null, RowAssessment[]>();
  for (const row of assessment.rows) {
    const key = row.of.kind === "rate" ? null : (row.of.indicator.level1?.text ?? "");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([level1, rows]) => ({
    level1,
    rows,
    score: sum(rows.map((row) => row.counts)) ?? "0",
    points: sum(rows.filter(applies).map((row) => row.points)),
    missing: rows.filter(isMissing).length,
  }));
}

/** What a section is called on the form. */
export function sectionName(section: Section, t: Words["t"]): string {
  if (section.level1 === null) return t("score.rate");
  return section.level1.replace(/\s+/g, "") || t("score.unnamed");
}

/** Whether no row has points, so that there is nothing to score: some places' forms print none. */
export function isUnscored({ fullMarks }: Assessment): boolean {
  return new Big(fullMarks).eq(0);
}

/** Rows whose score the total waits for. */
export function missingRows(assessment: Assessment): RowAssessment[] {
  return assessment.total === null ? assessment.rows.filter(isMissing) : [];
}

/** The score on a scale of 100, to one place, for the grade scale; null without full marks. */
export function percentOf(assessment: Assessment): string | null {
  const full = new Big(assessment.fullMarks);
  if (full.lte(0)) return null;
  const score = new Big(assessment.total ?? assessment.provisional);
  return score.times(100).div(full).round(1, Big.roundHalfUp).toString();
}

/** How much of its points a section has, 0 to 100, for the length of a bar. */
export function shareOf(section: Section): number {
  if (section.points === null || new Big(section.points).lte(0)) return 0;
  const share = new Big(section.score).times(100).div(section.points).toNumber();
  return Math.min(100, Math.max(0, share));
}

function applies(row: RowAssessment): boolean {
  return row.status !== "notApplicable";
}

function isMissing(row: RowAssessment): boolean {
  return applies(row) && row.counts === null;
}

function sum(numbers: readonly (string | null)[]): string | null {
  const there = numbers.filter((number) => number !== null);
  if (there.length === 0) return null;
  return there.reduce((total, number) => total.plus(number), new Big(0)).toString();
}
