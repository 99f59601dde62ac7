import type { Form } from "../../forms/form";
import { headingPoints } from "../../checks/reading/headed";
import { defaultRulebook, readLevelWeights } from "../../rulebooks";
import { printedCitation } from "../../rulebooks/printed/cite";
import type { LevelWeight } from "../../rulebooks/rulebook";
import { rulebookOf } from "../../scoring";
import { plain } from "../../scoring/decimal";
import { levelOf, RATE } from "./level";

/** 附件1-1's own weights, 10/50/30/10, as the Ministry's method sets them for projects. */
export const OFFICIAL_WEIGHTS: readonly LevelWeight[] = defaultRulebook.levelWeights.filter(
  ({ forms }) => !forms || forms.includes("project"),
);

/**
 * The weights that hold for a form: what its headings print (产出指标（40分）), else what the notes
 * under its table print, else its rulebook's. Empty where nothing is prescribed.
 */
export function weightsOf(form: Form): readonly LevelWeight[] {
  const set = printedInNotes(form) ?? rulebookOf(form).rulebook.levelWeights;
  const headings = printedInHeadings(form);
  const levels = new Set(headings.map(({ level }) => levelOf(level)));
  return [...headings, ...set.filter(({ level }) => !levels.has(levelOf(level)))];
}

/** The weights for a 附件1-1 that is drawn for this target table: its fund row prints 10 points. */
export function weightsForTarget(target: Form): readonly LevelWeight[] {
  const { levelWeights } = rulebookOf(target).rulebook;
  const rate = pointsOfRate(levelWeights);
  return rate === pointsOfRate(OFFICIAL_WEIGHTS) ? levelWeights : OFFICIAL_WEIGHTS;
}

function pointsOfRate(weights: readonly LevelWeight[]): string | null {
  return weights.find(({ level }) => levelOf(level) === RATE)?.points ?? null;
}

function printedInNotes({ printedNotes }: Form): readonly LevelWeight[] | null {
  for (const { text, cell } of printedNotes) {
    const weights = readLevelWeights(text);
    const citation = printedCitation(text, [cell]);
    if (weights.length > 1)
      return weights.map(({ name, points }) => ({ level: name, points, citation }));
  }
  return null;
}

function printedInHeadings({ indicators }: Form): readonly LevelWeight[] {
  const headings = new Map<string, LevelWeight>();
  for (const { level1 } of indicators) {
    const points = level1 ? headingPoints(level1.text) : null;
    if (!level1 || !points) continue;
    const citation = printedCitation(level1.text, [level1.cell]);
    headings.set(level1.cell, { level: level1.text, points: plain(points), citation });
  }
  return [...headings.values()];
}
