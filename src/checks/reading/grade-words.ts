import { GRADE_WORDS, readGradeBoxes } from "../../rulebooks";
import type { Grade, GradeBand } from "../../rulebooks/rulebook";

const ALL = Object.values(GRADE_WORDS)
  .flat()
  .sort((one, other) => other.length - one.length)
  .join("|");
const WORD = new RegExp(`^(?:.*[:：])?(${ALL})(?:级|等)?$`, "u");

/** 等级：A级: what may stand around a word of the form's own scale. */
const AROUND = /^.*[:：]|(?:等级|[级类档])$/gu;

/**
 * The grade that a cell says, in a word or a ticked box, also in a word of the form's own scale (A,
 * 一等) where its bands are given; null where it says none, or several.
 */
export function readGrade(text: string, bands: readonly GradeBand[] = []): Grade | null {
  const boxes = readGradeBoxes(text);
  if (boxes) return boxes.ticked.length === 1 ? (boxes.ticked[0] ?? null) : null;
  const bare = text.normalize("NFKC").replace(/\s/gu, "");
  const own = bands.find(({ word }) => word === bare.replace(AROUND, ""));
  if (own) return own.grade;
  const word = WORD.exec(bare)?.[1];
  const found = Object.entries(GRADE_WORDS).find(([, words]) => words.some((one) => one === word));
  return (found?.[0] as Grade | undefined) ?? null;
}
