import type { Grade, GradeBand } from "../rulebooks/rulebook";
import type { Words } from "./words";

/** What a grade is called: the form's own word where it prints a scale of its own (A, 一等). */
export function gradeName(grade: Grade, bands: readonly GradeBand[], t: Words["t"]): string {
  return bands.find((one) => one.grade === grade)?.word ?? t(`grade.${grade}`);
}
