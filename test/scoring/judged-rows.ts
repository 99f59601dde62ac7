import { assess } from "../../src/scoring";
import { form, onlyRow } from "./support";

type Row = readonly [
  rule: string,
  name: string,
  target: string,
  actual: string,
  points: string,
  expected: `${"computed" | "assumed"} ${string}` | "manual",
];

const found = ([rule, name, target, actual, points]: Row) =>
  onlyRow(assess(form({ rows: [{ rule, name, target, actual, points }] })));

/** Every row as an accountant would score it by the words of its own 评分标准. */
export function scored(rows: readonly Row[]): void {
  it.each(rows)("%s: %s %s, %s of %s points → %s", (...row) => {
    const { status, score } = found(row);
    expect(score === null ? status : `${status} ${score}`).toBe(row[5]);
  });
}
