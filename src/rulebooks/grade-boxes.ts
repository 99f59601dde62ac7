import { GRADE_WORDS } from "./grade-words";
import type { Grade } from "./rulebook";

/** Boxes to be ticked, one a grade: ☑优 □良 □中 □差, 优√ 良 中 差, ■良. */
export interface GradeBoxes {
  /** One where the form is filled in as it should be; none or several tell no grade. */
  readonly ticked: readonly Grade[];
  /** The grades that have a box. */
  readonly offered: readonly Grade[];
}

const TICKED = "☑☒■√✓✔●";
const OPEN = "□☐○◯▢";
const SIGN = `[${TICKED}${OPEN}]`;
const LETTERS: Readonly<Record<Grade, string>> = {
  excellent: "A",
  good: "B",
  fair: "C",
  poor: "D",
};
const GRADES: ReadonlyMap<string, Grade> = new Map(
  (Object.keys(GRADE_WORDS) as Grade[]).flatMap((grade) =>
    [...GRADE_WORDS[grade], LETTERS[grade]].map((word) => [word, grade] as const),
  ),
);
const WORD = [...GRADES.keys()].sort((one, other) => other.length - one.length).join("|");

/** A word with the signs on both sides of it, blanks apart. */
const BOX = new RegExp(`(?<before>${SIGN})?(?<word>${WORD})[级等]?(?=(?<after>${SIGN})?)`, "gu");

/** The boxes that a cell holds; null where no grade has a sign beside it, or a sign stands between two. */
export function readGradeBoxes(text: string): GradeBoxes | null {
  const spaced = bare(text);
  const side = sideOf(boxesIn(spaced)) ?? sideOf(boxesIn(spaced.replace(/ /gu, "")));
  if (!side) return null;
  return {
    ticked: side.filter(({ sign }) => sign !== "" && TICKED.includes(sign)).map(gradeOf),
    offered: side.map(gradeOf),
  };
}

interface Box {
  readonly grade: Grade;
  readonly before: string;
  readonly after: string;
}

function boxesIn(list: string): Box[] {
  return [...list.matchAll(BOX)].flatMap(({ groups }) => {
    const grade = GRADES.get(groups?.["word"] ?? "");
    return grade
      ? [{ grade, before: groups?.["before"] ?? "", after: groups?.["after"] ?? "" }]
      : [];
  });
}

interface Signed {
  readonly grade: Grade;
  readonly sign: string;
}

/** Each grade with its own sign: all signs stand before their words, or all behind them. */
function sideOf(boxes: readonly Box[]): readonly Signed[] | null {
  const before = boxes.map(({ grade, before: sign }) => ({ grade, sign }));
  const after = boxes.map(({ grade, after: sign }) => ({ grade, sign }));
  const isSigned = ({ sign }: Signed) => sign !== "";
  const sides = [before, after].filter((side) => side.some(isSigned));
  if (sides.length < 2) return sides[0] ?? null;
  // 优□良☑中□差□: the side on which every word has its sign; 优√良中差 may mean either
  const whole = sides.filter((side) => side.every(isSigned));
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

const gradeOf = ({ grade }: { readonly grade: Grade }): Grade => grade;

/** Without label, its blanks single; (√)优, [ ]良 and 优（ ） as the signs that they are. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .replace(new RegExp(`[([【]\\s*(${SIGN}?)\\s*[)\\]】]`, "gu"), (_, sign: string) => sign || "□")
    .replace(/\s+/gu, " ")
    .replace(/^[^:]*:/u, "");
}
