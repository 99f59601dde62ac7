import type { Grade } from "./rulebook";

/** Words that forms print for each grade; the first is the one that is written. */
export const GRADE_WORDS: Readonly<Record<Grade, readonly [string, ...string[]]>> = {
  excellent: ["优", "优秀"],
  good: ["良", "良好"],
  fair: ["中", "中等", "一般", "合格"],
  poor: ["差", "较差", "不合格"],
};

/** 优, 良, 中, 差. */
export function gradeWord(grade: Grade): string {
  return GRADE_WORDS[grade][0];
}
