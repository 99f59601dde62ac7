import { assess } from "../../src/scoring";
import { book, form, type FormSketch, type LineSketch } from "./support";

const LINE: LineSketch = { annual: "10", executed: "9", points: null, score: "9" };
const rows = (...points: readonly string[]) =>
  points.map((one) => ({ target: "10个", actual: "10个", points: one, score: one }));

const assessed = (line: LineSketch, more: FormSketch) =>
  assess(form({ fund: [{ ...LINE, ...line }], ...more }), { rulebook: book("ministry-common") });
const rateRow = (assessment: ReturnType<typeof assess>) =>
  assessment.rows.find(({ of }) => of.kind === "rate");

describe("the points of an execution rate whose block prints a score and no points", () => {
  it.each([
    ["what the rows leave of the printed total", rows("50", "40"), "100", "9", "10"],
    ["what they leave of 100, where no sum is printed", rows("50", "40"), null, "9", "10"],
    ["20 of 100", rows("40", "40"), "100", "18", "20"],
    ["10 of 110", rows("60", "40"), "110", "9", "10"],
  ])("are %s", (_, indicators, totalPoints, score, points) => {
    const assessment = assessed({ score: "" }, { rows: indicators, totalPoints });
    expect(rateRow(assessment)).toMatchObject({ status: "assumed", score, points });
    expect(rateRow(assessment)?.assumption?.zh).toContain("资金栏没有印分值");
  });

  it("make the full marks whole, and the grade one of them", () => {
    const assessment = assessed({}, { rows: rows("50", "40"), totalPoints: "100" });
    expect([assessment.fullMarks, assessment.pointsMismatch]).toEqual(["100", null]);
  });

  it("are the same where the cell of the points is blank beside a score", () => {
    const assessment = assessed({ points: "" }, { rows: rows("50", "40"), totalPoints: "100" });
    expect(rateRow(assessment)).toMatchObject({ score: "9", points: "10" });
  });

  it.each([
    ["leave nothing", rows("60", "40"), "100"],
    ["leave too much", rows("40", "20"), "100"],
    ["cannot be read", rows("50", "四十"), "100"],
  ])("are a person's where the rows %s", (_, indicators, totalPoints) => {
    const assessment = assessed({}, { rows: indicators, totalPoints });
    expect(rateRow(assessment)).toMatchObject({ status: "manual", points: null });
  });

  it("are none where neither points nor a score are filled in", () => {
    const assessment = assessed({ points: "", score: "" }, { rows: rows("50", "40") });
    expect(rateRow(assessment)).toMatchObject({ status: "notApplicable" });
  });
});

describe("points and score beside the one source, as the system of 重庆 prints them", () => {
  const total: LineSketch = { annual: "100", executed: "96.85", points: "", score: "" };
  const source: LineSketch = { ...total, role: "appropriation", points: "10", score: "9.68" };
  const of = (one: LineSketch) =>
    rateRow(
      assess(form({ fund: [total, one], rows: rows("50", "40") }), {
        rulebook: book("ministry-common"),
      }),
    );

  it("are the rate's where the amounts are the total's", () => {
    expect(of(source)).toMatchObject({ points: "10", score: "9.69", standing: "9.68" });
  });

  it("are not where they are of a part", () => {
    expect(of({ ...source, annual: "80" })?.standing).toBeNull();
  });
});

describe("points beside a part, where those of the total are struck out", () => {
  const total: LineSketch = {
    role: "total",
    annual: "100",
    executed: "95",
    points: "-",
    score: "-",
  };
  const part: LineSketch = { role: "part", annual: "80", executed: "78", points: "10" };
  const withRows = (one: LineSketch, ...points: readonly string[]) =>
    assessed(total, {
      fund: [{ ...part, ...one }, { ...part, points: "-", score: "-" }, total],
      rows: rows(...points),
      totalPoints: "100",
    });

  it("are the rate's, by the amounts of that part, and said", () => {
    const assessment = withRows({ score: "9.75" }, "50", "40");
    expect(rateRow(assessment)).toMatchObject({ status: "assumed", score: "9.75", points: "10" });
    expect(rateRow(assessment)?.assumption?.zh).toContain("按这一行的执行率计分");
    expect([assessment.fullMarks, assessment.pointsMismatch]).toEqual(["100", null]);
  });

  it("are not beside a source of money, where they stand in the wrong line", () => {
    const assessment = withRows({ role: "appropriation", score: "9.75" }, "50", "40");
    expect(rateRow(assessment)).toMatchObject({ points: null });
  });

  it("leave another score of a person where it stands", () => {
    expect(rateRow(withRows({ score: "9" }, "50", "40"))).toMatchObject({ counts: "9" });
  });

  it("are not where the rows have all the points already", () => {
    expect(rateRow(withRows({ score: "9.75" }, "60", "40"))).toMatchObject({ points: null });
  });
});
