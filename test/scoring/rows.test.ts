import { assess } from "../../src/scoring";
import { book, form, onlyRow, type RowSketch } from "./support";

const RULES = { rulebook: book("ministry-common") };
const row = (sketch: RowSketch) => onlyRow(assess(form({ rows: [sketch] }), RULES));
const QUALITATIVE = { target: "效果明显", points: "15" };

/** RULES 6: status × what stands in the score cell → what counts. */
describe("what will stand", () => {
  it.each([
    ["computed, empty", { target: "≥95%", actual: "90%" }, "computed", null, "9.47"],
    [
      "computed, the same",
      { target: "≥95%", actual: "90%", score: "9.47" },
      "computed",
      "9.47",
      "9.47",
    ],
    [
      "computed, different",
      { target: "≥95%", actual: "90%", score: "10" },
      "computed",
      "10",
      "9.47",
    ],
    ["assumed, empty", { ...QUALITATIVE, actual: "75%" }, "assumed", null, "11.25"],
    ["assumed, different", { ...QUALITATIVE, actual: "75%", score: "6" }, "assumed", "6", "6"],
    ["manual, empty", { ...QUALITATIVE, actual: "明显" }, "manual", null, null],
    ["manual, filled", { ...QUALITATIVE, actual: "明显", score: "14" }, "manual", "14", "14"],
    ["not applicable, filled", { target: "不涉及", score: "10" }, "notApplicable", "10", null],
    [
      "no points",
      { target: "≥95%", actual: "90%", points: "—", score: "5" },
      "notApplicable",
      "5",
      null,
    ],
    [
      "points unreadable",
      { target: "≥95%", actual: "90%", points: "十来分", score: "5" },
      "unreadable",
      "5",
      "5",
    ],
    [
      "locked",
      { target: "≥95%", actual: "90%", score: { text: "8", value: 8, locked: true } },
      "computed",
      "8",
      "8",
    ],
  ] as const)("%s", (_, sketch, status, standing, counts) => {
    expect(row(sketch)).toMatchObject({ status, standing, counts });
  });

  it.each([
    ["10 分", "10"],
    ["10.00", "10"],
    ["９.５", "9.5"],
    [{ text: "9.47", value: 9.473684210526315 }, "9.47"],
    [{ text: "9", value: 9.47 }, "9.47"],
    [{ text: "####", value: 8.5 }, "8.5"],
    [{ text: "9", value: 9.473684210526315 }, "9.47"],
    ["—", null],
    ["待定", null],
  ] as const)("reads %j in a score cell as %s", (score, standing) => {
    expect(row({ ...QUALITATIVE, actual: "明显", score }).standing).toBe(standing);
  });
});

describe("which rows need a note (rule 2.5)", () => {
  it.each([
    ["full marks", { target: "≥95%", actual: "96%" }, false],
    ["short of the points", { target: "≥95%", actual: "90%" }, true],
    ["full marks, strict bound not met", { target: ">60%", actual: "60%" }, true],
    ["a person took points off", { ...QUALITATIVE, actual: "明显", score: "12" }, true],
    [
      "partly achieved",
      { ...QUALITATIVE, actual: "部分达成预期指标并具有一定效果", score: "15" },
      true,
    ],
    ["does not apply", { target: "不涉及", score: "0" }, false],
  ] as const)("%s", (_, sketch, deviates) => {
    expect(row(sketch)).toMatchObject({ deviates, needsNote: deviates });
    expect(row({ ...sketch, note: "因设备到货延迟，已于次年一季度补齐" })).toMatchObject({
      deviates,
      needsNote: false,
    });
  });

  it.each(["0", "无", "暂无", "/", "—", "－－", " "])("a note of “%s” says nothing", (note) => {
    expect(row({ target: "≥95%", actual: "90%", note }).needsNote).toBe(true);
  });

  it("full marks after a deduction for over-fulfilment deviate", () => {
    const rows = [{ target: "6次", actual: "150次" }];
    const assessment = assess(form({ rows, department: "北京市某局" }));
    expect(onlyRow(assessment)).toMatchObject({ score: "7", deviates: true, needsNote: true });
  });
});

describe("a row's own rule (decision 9)", () => {
  const target = { target: "≥90%", actual: "80%" };

  it("that is the ratio is computed, and cited by its cell", () => {
    const rule = "完成值达到指标值,记满分;未达到指标值,按B/A或A/B*该指标分值记分。";
    expect(row({ ...target, rule })).toMatchObject({
      status: "computed",
      score: "8.89",
      citation: { cell: "I14" },
    });
  });

  it("that is a step deduction is computed by its steps, and cited by its cell", () => {
    expect(row({ ...target, rule: "90%以上得10分，每降5%扣1分，扣完为止。" })).toMatchObject({
      status: "computed",
      score: "8",
      met: false,
      citation: { cell: "I14" },
    });
  });

  it("that is not understood is never replaced by another rule", () => {
    const other = row({ ...target, rule: "未达指标值酌情扣分。", score: "8" });
    expect(other).toMatchObject({ status: "manual", score: null, counts: "8", met: false });
    expect(other.reason?.zh).toContain("I14");
  });

  it("that is a checklist asks for its answer, and says how to write it", () => {
    const rule = "①制度是否健全；②是否完整。每有一项不合格扣0.5分，扣完为止。";
    const open = row({ rule });
    expect(open).toMatchObject({ status: "manual", score: null });
    expect(open.reason?.zh).toContain("全部合格");
    expect(row({ rule, actual: "②不合格" })).toMatchObject({ status: "computed", score: "9.5" });
  });

  it("leaves a row with a dash for a target to its own rule, but not one that does not apply", () => {
    const rule = "高于市级平均差异率（28.3%）的，每高出10%（含），扣0.4分，扣完为止。";
    expect(row({ target: "——", rule })).toMatchObject({ status: "manual" });
    expect(row({ target: "——", rule }).reason!.zh).toContain("评分标准");
    expect(row({ target: "不涉及", rule })).toMatchObject({ status: "notApplicable" });
    expect(row({ target: "——" })).toMatchObject({ status: "notApplicable" });
  });
});

describe("inputs", () => {
  it("carry the cells that went into the score", () => {
    const { inputs } = row({ target: "≥95%", actual: "90%" });
    expect(inputs.map(({ label, text, cell }) => [label.zh, text, cell])).toEqual([
      ["指标值", "≥95%", "D14"],
      ["完成值", "90%", "E14"],
      ["分值", "10", "F14"],
    ]);
  });

  it("of a split target are its parts, read together", () => {
    const sketch = form({ rows: [{ target: "≥95%", actual: "90" }] });
    const [indicator] = sketch.indicators;
    if (!indicator?.target) throw new Error("one row");
    const part = (text: string) => ({ ...indicator.target!, text, value: text });
    const targetParts = { nature: part("≥"), number: part("95"), unit: part("%") };
    const assessment = assess({ ...sketch, indicators: [{ ...indicator, targetParts }] }, RULES);
    expect(onlyRow(assessment)).toMatchObject({ status: "computed", score: "9.47" });
  });
});

describe("decimal places (decision 8)", () => {
  const places = (...printed: string[]) => {
    // 86.18 % of 10, 5.9636 of 6, full marks
    const rows = [
      { target: "≥100件", actual: "86.18件", points: "10", score: printed[0] ?? "" },
      { target: "≥1100件", actual: "1093件", points: "6", score: printed[1] ?? "" },
      { target: "5次", actual: "5次", points: "10", score: printed[2] ?? "" },
    ];
    return assess(form({ rows }), RULES);
  };

  it.each([
    [["8.62", "5.96", "10"], 2],
    [["8.6", "6.0", "10"], 1],
    [["9", "6", "10"], 0],
    [["8", "5", "10"], 2],
    [["8.61", "5.96", "10"], 2],
    [["9", "5.96", "10"], 2],
    [["", "", ""], 2],
    [["9", "", ""], 0],
    [["", "6", "10"], 0],
    [["8.6", "6", "10"], 1],
    [["", "", "10"], 2],
  ])("%j: %i", (printed, expected) => {
    expect(places(...printed).decimals.places).toBe(expected);
  });

  it.each([
    ["9", "9", "9", 0],
    ["9", "9", "9.25", 2],
    ["9", "10", "9", 2],
    ["8.97", "9", "9", 2],
  ])("%s for 8.97, %s for 8.67, and %s where full marks are due: %i", (one, two, due, expected) => {
    const rows = [
      { target: "≥100件", actual: "89.7件", points: "10", score: one },
      { target: "≥150件", actual: "130件", points: "10", score: two },
      { target: "5次", actual: "5次", points: "10", score: due },
    ];
    expect(assess(form({ rows }), RULES).decimals.places).toBe(expected);
  });

  it("are what the scores are rounded to, half-up", () => {
    expect(places("9", "", "").rows.map((one) => one.score)).toEqual(["9", "6", "10"]);
  });

  it("are changed by the person", () => {
    const rows = [{ target: "≥100件", actual: "86.25件", points: "10" }];
    const scores = ([0, 1, 2] as const).map(
      (decimals) => onlyRow(assess(form({ rows }), { ...RULES, decimals })).score,
    );
    expect(scores).toEqual(["9", "8.6", "8.63"]);
  });
});

it("does not ask for a target and an actual for which the table has no columns", () => {
  const read = form({ rows: [{ points: "10", score: "9" }] });
  const bare = read.indicators.map((one) => ({ ...one, target: null, actual: null }));
  const { reason } = onlyRow(assess({ ...read, indicators: bare }, RULES));
  expect(reason?.zh).toBe("本表没有指标值和完成值栏，得分由您确定。");
  expect(row({ points: "10", score: "9" }).reason?.zh).toContain("指标值和完成值都未填写");
});

it.each(["预算完成率×10分", "完成率×分值", "根据部门实际情况设置指标，并合理分配分值。"])(
  "points to the row's own rule %s there, also where that is the usual ratio or none",
  (rule) => {
    const read = form({ rows: [{ points: "10", score: "9", rule }] });
    const bare = read.indicators.map((one) => ({ ...one, target: null, actual: null }));
    const { reason } = onlyRow(assess({ ...read, indicators: bare }, RULES));
    expect(reason?.zh).toContain(`本行有自己的评分标准（I14），请按它填写得分：${rule}`);
    // 完成情况 alone, without a column of targets, tells no ratio either
    const half = form({ rows: [{ actual: "98%", points: "10", score: "9", rule }] });
    const without = half.indicators.map((one) => ({ ...one, target: null }));
    const { reason: own } = onlyRow(assess({ ...half, indicators: without }, RULES));
    expect(own?.zh).toContain("本行有自己的评分标准（I14）");
  },
);

it("does not say that a target is missing where a row has one for each of several years", () => {
  const read = form({ rows: [{ target: "≥50公里", actual: "65公里", points: "10", score: "9" }] });
  const several = read.indicators.map(({ target, ...one }) => ({
    ...one,
    target: null,
    furtherTargets: target ? [{ name: target, target }] : [],
  }));
  const { reason } = onlyRow(assess({ ...read, indicators: several }, RULES));
  expect(reason?.zh).toContain("看不出本表以哪一列为准");
});
