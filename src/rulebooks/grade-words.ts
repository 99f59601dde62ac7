import type { Grade, GradeBand } from "./rulebook";

/** Words that forms print for each grade; the first is the one that is written. */
export const GRADE_WORDS: Readonly<Record<Grade, readonly [string, ...string[]]>> = {
  excellent: ["优", "优秀"],
  good: ["良", "良好"],
  fair: ["中", "中等", "一般", "合格"],
  poor: ["差", "较差", "不合格"],
};

/** What a form may say for a grade: its own word of a printed scale first, where its bands are given. */
export function gradeWords(
  grade: Grade,
  bands: readonly GradeBand[] = [],
): readonly [string, ...string[]] {
  const own = bands.find((one) => one.grade === grade)?.word;
  return own === undefined ? GRADE_WORDS[grade] : [own, ...GRADE_WORDS[grade]];
}

/** 优, 良, 中, 差, or the form's own word of a printed scale (A, 一等), where its bands are given. */
export function gradeWord(grade: Grade, bands: readonly GradeBand[] = []): string {
  return gradeWords(grade, bands)[0];
}
