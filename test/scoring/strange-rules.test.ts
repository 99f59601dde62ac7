import { assess } from "../../src/scoring";
import { form } from "./support";

const SHORT = { target: "≥12次", actual: "9次", points: "10" };
const FULL = { target: "≥12次", actual: "12次", points: "90" };
const OWN = { ...SHORT, rule: "每少1次扣1分，扣完为止" };

const statuses = (note: string, rows = [SHORT, FULL]) =>
  assess(form({ rows, notes: [note] })).rows.map(({ status, score }) => `${status} ${score ?? ""}`);

describe("a form that prints a rule for its rows which was not understood", () => {
  it.each([
    "说明：定量指标完成值达到目标值得满分；未达到目标值的，完成率每低5个百分点扣1分。",
    "注：定量指标完成值达到指标值90%以上的记满分，未达到的按比例记分。",
    "注：每降低1个百分点扣该指标分值的2%。",
  ])("leaves no lost points as computed: %s", (note) => {
    expect(statuses(note)).toEqual(["assumed 7.5", "computed 90"]);
  });

  it("says so in the row, and names the cell", () => {
    const { rows } = assess(form({ rows: [SHORT], notes: ["注：每降低1个百分点扣2分。"] }));
    expect(rows[0]?.assumption?.zh).toMatch(/表内打印的计分规则（[A-Z]+\d+）有读不懂的地方/u);
  });

  it.each([
    ["a rule that was understood", "注：未达到指标值的，按完成值与指标值的比例记分。"],
    ["a rule of something else", "注：得分保留两位小数。"],
    ["no rule", "填表人：张三"],
  ])("does not doubt scores because of %s", (_, note) => {
    expect(statuses(note)).toEqual(["computed 7.5", "computed 90"]);
  });

  it("does not doubt a row by its own rule", () => {
    const note = "注：未达到目标值的，完成率每低5个百分点扣1分。";
    expect(statuses(note, [OWN, FULL])[0]).toBe("computed 7");
  });
});
