import { assess } from "../../src/scoring";
import type { Form } from "../../src/forms/form";
import { book, form } from "./support";

const ROWS = ["10", "10", "80"].map((points) => ({ target: "5次", actual: "5次", points }));

/** The first two rows' scores stand in one merged cell. */
function merged(score: string): Form {
  const read = form({ rows: ROWS.map((row) => ({ ...row, score })) });
  const [first, second, ...others] = read.indicators;
  if (!first || !second) throw new Error("two rows");
  return { ...read, indicators: [first, { ...second, score: first.score }, ...others] };
}

const scored = (read: Form) => assess(read, { rulebook: book("ministry-common") });

describe("one score cell for rows with points of their own", () => {
  it("is left to the person, with the points of all of them", () => {
    const { rows, fullMarks, total } = scored(merged(""));
    expect(rows[0]).toMatchObject({ status: "manual", points: "20", score: null });
    expect(rows[0]?.reason?.zh).toContain("由 2 行合用，而各行各有分值（合计 20）");
    expect(rows[1]).toMatchObject({ status: "notApplicable", points: null });
    expect({ fullMarks, total }).toEqual({ fullMarks: "100", total: null });
  });

  it("keeps and counts what stands there", () => {
    const read = merged("17.5");
    const { rows, provisional } = scored(read);
    expect(rows[0]).toMatchObject({ status: "manual", counts: "17.5" });
    expect(Number(provisional)).toBeCloseTo(97.5);
  });

  it("says nothing of rows with a cell each", () => {
    const { rows } = scored(form({ rows: ROWS }));
    expect(rows.map(({ score }) => score)).toEqual(["10", "10", "80"]);
  });
});
