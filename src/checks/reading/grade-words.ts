import { GRADE_WORDS } from "../../rulebooks";
import type { Grade } from "../../rulebooks/rulebook";

const ALL = Object.values(GRADE_WORDS)
  .flat()
  .sort((one, other) => other.length - one.length)
  .join("|");
const WORD = new RegExp(`^(?:.*[:：])?(${ALL})(?:级|等)?$`, "u");
/** ☑优 □良 □中 □差: the word behind the one mark that is ticked. */
const TICKED = new RegExp(`[☑■√✓✔●](${ALL})`, "gu");

/** The grade that a cell says, in a word or a ticked box; null where it says none, or several. */
export function readGrade(text: string): Grade | null {
  const bare = text.normalize("NFKC").replace(/\s/gu, "");
  const ticked = [...bare.matchAll(TICKED)];
  const word = ticked.length === 1 ? ticked[0]?.[1] : WORD.exec(bare)?.[1];
  const found = Object.entries(GRADE_WORDS).find(([, words]) => words.some((one) => one === word));
  return (found?.[0] as Grade | undefined) ?? null;
}
