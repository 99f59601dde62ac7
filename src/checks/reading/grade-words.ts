import { GRADE_WORDS, readGradeBoxes } from "../../rulebooks";
import type { Grade } from "../../rulebooks/rulebook";

const ALL = Object.values(GRADE_WORDS)
  .flat()
  .sort((one, other) => other.length - one.length)
  .join("|");
const WORD = new RegExp(`^(?:.*[:：])?(${ALL})(?:级|等)?$`, "u");

/** The grade that a cell says, in a word or a ticked box; null where it says none, or several. */
export function readGrade(text: string): Grade | null {
  const boxes = readGradeBoxes(text);
  if (boxes) return boxes.ticked.length === 1 ? (boxes.ticked[0] ?? null) : null;
  const word = WORD.exec(text.normalize("NFKC").replace(/\s/gu, ""))?.[1];
  const found = Object.entries(GRADE_WORDS).find(([, words]) => words.some((one) => one === word));
  return (found?.[0] as Grade | undefined) ?? null;
}
