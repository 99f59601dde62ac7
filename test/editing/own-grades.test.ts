import { planEdits } from "../../src/editing";
import { assess } from "../../src/scoring";
import { book, form, type RowSketch } from "../scoring/support";

const ROWS: readonly RowSketch[] = [
  { target: "≥95%", actual: "90%", points: "10", score: "9.47", note: "到货延迟，已补齐" },
  { target: "5次", actual: "5次", points: "90", score: "90" },
];
const common = book("ministry-common");
const letters = common.grades.map((band, at) => ({ ...band, word: "ABCD".charAt(at) }));

describe("a form that prints a scale in words of its own", () => {
  it.each([
    ["", "A"],
    ["B", "A"],
    ["等级：良", "等级：A"],
    ["A", undefined],
    ["优", undefined],
  ])("a grade cell of “%s” becomes %s", (grade, after) => {
    const read = form({ rows: [...ROWS], totalScore: "99.47", grade });
    const rulebook = { ...common, grades: letters };
    const { edits } = planEdits(read, assess(read, { rulebook }));
    expect(edits.find(({ cell }) => cell === "H16")?.after.value).toBe(after);
  });
});
