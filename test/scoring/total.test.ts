import { assess } from "../../src/scoring";
import { book, form, type RowSketch } from "./support";

const RULES = { rulebook: book("ministry-common") };
const full = (points: string, score = ""): RowSketch => ({
  target: "5次",
  actual: "5次",
  points,
  score,
});

describe("the total", () => {
  it("is the sum of what will stand: computed by rule, judged by people", () => {
    const { total, provisional, fullMarks } = assess(
      form({
        fund: [{ annual: "100", executed: "86.18", points: "10" }],
        rows: [
          { target: "≥95%", actual: "90%", points: "50", score: "50" },
          { target: "效果明显", actual: "明显", points: "30", score: "28.5" },
          full("10"),
        ],
      }),
      RULES,
    );
    // 8.62 + 47.37 + 28.5 + 10
    expect({ total, provisional, fullMarks }).toEqual({
      total: "94.49",
      provisional: "94.49",
      fullMarks: "100",
    });
  });

  it("waits for every row that counts", () => {
    const { total, provisional, grade } = assess(
      form({ rows: [full("90"), { target: "效果明显", actual: "明显", points: "10" }] }),
      RULES,
    );
    expect({ total, provisional, grade }).toEqual({ total: null, provisional: "90", grade: null });
  });

  it("never lets rounding lift a score above its points", () => {
    // 4.988 printed as 5: scores without decimals, and points that have one
    const fund = [{ annual: "310.2", executed: "154.74", points: "10", score: "5" }];
    const { rows, total } = assess(form({ fund, rows: [full("12.5")] }), RULES);
    expect(rows.map(({ score }) => score)).toEqual(["5", "12.5"]);
    expect(rows[1]?.steps.at(-1)?.zh).toBe("得分不超过分值：12.5");
    expect(total).toBe("17.5");
  });

  it("takes no number for a score or for points that Excel could not hold", () => {
    const rows = [{ ...full("10"), score: "1".repeat(400) }, full("1".repeat(400))];
    const assessment = assess(form({ rows }), RULES);
    expect(assessment.rows.map(({ standing, status }) => [standing, status])).toEqual([
      [null, "computed"],
      [null, "unreadable"],
    ]);
  });

  it("waits for an execution rate whose points cannot be read", () => {
    const rate = { annual: "100", executed: "100", points: "十分" };
    const { total, provisional } = assess(form({ fund: [rate], rows: [full("90")] }), RULES);
    expect({ total, provisional }).toEqual({ total: null, provisional: "90" });
  });

  it("gives no grade by full marks that cannot all be read", () => {
    const rows = [full("90"), { ...full("1O"), score: "9" }];
    const { total, grade } = assess(form({ rows }), RULES);
    expect({ total, grade }).toEqual({ total: "99", grade: null });
  });

  it("is never more than the full marks, whatever scores people gave", () => {
    const judged = (score: string) => ({ target: "效果明显", actual: "明显", points: "50", score });
    const { total, provisional, grade, remarks } = assess(
      form({ rows: [judged("60"), judged("50")] }),
      RULES,
    );
    expect({ total, provisional, grade }).toEqual({ total: null, provisional: "110", grade: null });
    expect(remarks.map(({ zh }) => zh).join()).toContain("相加是 110 分，超过满分 100 分");
    expect(assess(form({ rows: [judged("50"), judged("50")] }), RULES).total).toBe("100");
  });

  it("does not wait for a row without points, nor for one that does not apply", () => {
    const { total, fullMarks, remarks } = assess(
      form({
        rows: [full("90"), { ...full("—"), score: "3" }, { target: "不涉及", points: "10" }],
      }),
      RULES,
    );
    expect({ total, fullMarks }).toEqual({ total: "90", fullMarks: "90" });
    expect(remarks.some((remark) => remark.zh.includes("共 10 分"))).toBe(true);
  });

  it("counts the score of a formula, which is never written", () => {
    const score = { text: "9", value: 9, formula: "=E14/D14*10" };
    const { total, rows } = assess(form({ rows: [{ ...full("10"), score }, full("90")] }), RULES);
    expect(rows[0]).toMatchObject({ score: "10", standing: "9", counts: "9", deviates: true });
    expect(total).toBe("99");
  });

  it("adds points that rows share once, split evenly or left to the person", () => {
    const sketch = form({ rows: [full("30", "12"), full("30", "15"), full("70")] });
    const [first, second, third] = sketch.indicators;
    if (!first || !second || !third) throw new Error("three rows");
    const shared = { pointsSharedBy: 2, points: first.points };
    const rows = [{ ...first, ...shared }, { ...second, ...shared }, third];
    const shares = { ...sketch, indicators: rows };
    const even = assess(shares, RULES);
    expect(even.rows.map((row) => row.status)).toEqual(["assumed", "assumed", "computed"]);
    expect(even.rows.map((row) => row.points)).toEqual(["15", "15", "70"]);
    expect(even).toMatchObject({ total: "97", fullMarks: "100" });
    const left = assess(shares, { ...RULES, choices: { "shared-points": "person" } });
    expect(left.rows.map((row) => row.status)).toEqual(["manual", "manual", "computed"]);
    expect(left.rows.map((row) => row.points)).toEqual([null, null, "70"]);
    expect(left).toMatchObject({ total: "97", fullMarks: "100" });
  });

  it("is rescaled to 100 only where the form says so", () => {
    const rows = [
      { target: "≥100件", actual: "80件", points: "80" },
      { target: "不涉及", points: "20" },
    ];
    const notes = ["不适用的指标不考核，用适用指标得分汇总后按百分制折算。"];
    expect(assess(form({ rows }), RULES)).toMatchObject({ total: "64", fullMarks: "80" });
    const rescaled = assess(form({ rows, notes }));
    expect(rescaled).toMatchObject({ total: "80", fullMarks: "100", grade: "good" });
    expect(rescaled.remarks.some((remark) => remark.zh.includes("64 ÷ 80 × 100 = 80"))).toBe(true);
  });
});

describe("the grade", () => {
  it.each([
    ["100", "excellent"],
    ["90", "excellent"],
    ["89.99", "good"],
    ["80", "good"],
    ["79.99", "fair"],
    ["60", "fair"],
    ["59.99", "poor"],
    ["0", "poor"],
  ])("of %s is %s", (score, grade) => {
    const rows = [{ target: "效果明显", actual: "明显", points: "100", score }];
    const assessment = assess(form({ rows }), RULES);
    expect(assessment).toMatchObject({ total: score, grade });
    expect(assessment.gradeCitation?.quote).toContain("优");
  });

  it("is by share where full marks are not 100", () => {
    const rows = [{ target: "效果明显", actual: "明显", points: "90", score: "81" }];
    expect(assess(form({ rows }), RULES)).toMatchObject({ fullMarks: "90", grade: "excellent" });
  });

  it("follows the limits that the form prints", () => {
    const rows = [{ target: "效果明显", actual: "明显", points: "100", score: "86" }];
    const notes = ["85（含）-100 优、70（含）-85良、60（含）-70中、60以下差"];
    const assessment = assess(form({ rows, notes }));
    expect(assessment.grade).toBe("excellent");
    expect(assessment.gradeCitation?.cell).toBe("A30");
    expect(assess(form({ rows }), RULES).grade).toBe("good");
  });
});

describe("what the person should know", () => {
  const zh = (sketch: Parameters<typeof form>[0]) =>
    assess(form(sketch))
      .remarks.map((remark) => remark.zh)
      .join("\n");

  it("points that do not add up to what the total row says", () => {
    expect(zh({ rows: [full("70"), full("40")], totalPoints: "100" })).toContain("合计 110");
    expect(zh({ rows: [full("60"), full("40")], totalPoints: "100" })).toBe("");
  });

  it("a printed rule that was not understood, with its cell", () => {
    expect(zh({ rows: [full("100")], notes: ["未达指标值酌情扣分"] })).toContain(
      "（A30 “未达指标值酌情扣分”）",
    );
  });
});

describe("forms without points (decision 7)", () => {
  const rows = [
    { target: "98%", actual: "98%", points: null, score: "19.6" },
    { target: "≥10次", actual: "8次", points: null, score: "60" },
  ];

  it("keep their scores, and say whether the target is met", () => {
    const assessment = assess(form({ rows }), RULES);
    expect(assessment.rows).toMatchObject([
      { status: "manual", points: null, counts: "19.6", met: true, deviates: false },
      { status: "manual", points: null, counts: "60", met: false, deviates: true, needsNote: true },
    ]);
    expect(assessment).toMatchObject({ total: "79.6", fullMarks: "100", grade: "fair" });
  });
});

describe("a scale of grades that the form prints", () => {
  const graded = (note: string, actual: string) =>
    assess(form({ rows: [{ target: "100%", actual, points: "100" }], notes: [note] }));

  it.each([
    [
      "评价等级：得分≥95分为优秀，85≤得分<95为良好，70≤得分<85为一般，70分以下为较差。",
      "92%",
      "good",
    ],
    [
      "优（90分及以上）、良（80-90分，含80分）、中（60-80分，含60分）、差（60分以下）",
      "80%",
      "good",
    ],
    // five grades: 75 is 中等 here, and 65 合格
    [
      "90分（含）以上为优秀，80（含）-90分为良好，70（含）-80分为中等，60（含）-70分为合格，60分以下为不合格",
      "65%",
      null,
    ],
  ])("%s: %s → %s", (note, actual, grade) => {
    const { grade: given, remarks } = graded(note, actual);
    expect(given).toBe(grade);
    expect(remarks.some(({ zh }) => zh.includes("等级没有评定"))).toBe(grade === null);
  });
});
