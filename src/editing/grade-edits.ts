import { said } from "../language/said";
import type { Form, FormCell } from "../forms/form";
import { GRADE_WORDS, gradeWords, readGradeBoxes } from "../rulebooks";
import type { Grade, GradeBand } from "../rulebooks/rulebook";
import type { Assessment } from "../scoring";
import { leaves, NOTHING, writes, type Part } from "./draft-plan";
import { doubtOfTotal } from "./total-doubt";
import { lockedKept } from "./write-number";
import { once } from "../values/once";

const NAME = "等级";

/** `等级：`, `评价等级: 良`: a prefix that stays, and the word that may be replaced. */
const gradeCellOf = once((bands: readonly GradeBand[]): RegExp => {
  const all = (Object.keys(GRADE_WORDS) as Grade[]).flatMap((grade) => gradeWords(grade, bands));
  const before = "(.*(?:等级|等次|档次|评级|评价|评定|结论).*[:：]\\s*)";
  return new RegExp(`^${before}?(${all.join("|")})?$`, "u");
});

/** Writes the grade's word into the form's grade cell, else into the empty end of the total row. */
export function gradeEdits(form: Form, assessment: Assessment): Part {
  const { grade } = assessment;
  const cell = form.total && gradeCell(form.total);
  // a grade follows the total, and of a doubtful one there is none
  if (!grade || !cell || doubtOfTotal(form, assessment)) return NOTHING;
  const { grades } = assessment.rulebook;
  const [word, ...others] = gradeWords(grade, grades);
  const found = gradeCellOf(grades).exec(cell.text);
  const [, prefix = "", standing] = found ?? [];
  const same = standing !== undefined && [word, ...others].includes(standing);
  const boxes = readGradeBoxes(cell.text);
  if (boxes?.ticked.length === 1 && boxes.ticked[0] === grade) return NOTHING;
  if (cell.formula !== null) return leaves(cell, "formula", NAME, formulaKept(cell.text, word));
  if (same) return NOTHING;
  // which box is ticked is the person's own statement
  if (boxes) return leaves(cell, "no-cell", NAME, toBeTicked(cell.text, word));
  if (!found) return leaves(cell, "no-cell", NAME, occupied(cell.text, word));
  if (cell.locked) return leaves(cell, "locked", NAME, lockedKept(word));
  return writes(form.sheet, cell, prefix + word);
}

function gradeCell({ grade, last, score, points }: NonNullable<Form["total"]>): FormCell | null {
  if (grade) return grade;
  const taken = [score?.cell, points?.cell];
  return last && !taken.includes(last.cell) ? last : null;
}

function occupied(text: string, word: string) {
  return said(
    "总分行的最后一格写有“{text}”，等级“{word}”没有写入；请自行填到合适的位置。",
    "The end of the total row holds “{text}”, so the grade {word} was not written. Please place it.",
    { text, word },
  );
}

function toBeTicked(text: string, word: string) {
  return said(
    "等级栏是方框“{text}”，按得分为“{word}”，没有改动；请您自行勾选。",
    "The grade is a list of boxes, “{text}”; the score gives {word}. Please tick the box yourself.",
    { text, word },
  );
}

function formulaKept(text: string, word: string) {
  return said(
    "等级单元格是公式，保留；公式显示“{text}”，按得分为“{word}”。",
    "The grade cell holds a formula and is kept; it shows “{text}”, the score gives {word}.",
    { text, word },
  );
}
