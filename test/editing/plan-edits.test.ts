import { planEdits } from "../../src/editing";
import { assess } from "../../src/scoring";
import { book, form, type FormSketch, type RowSketch } from "../scoring/support";

const plan = (sketch: FormSketch) => {
  const read = form(sketch);
  return planEdits(read, assess(read, { rulebook: book("ministry-common") }));
};
const written = (sketch: FormSketch) =>
  Object.fromEntries(plan(sketch).edits.map(({ cell, after }) => [cell, after.value]));
const left = (sketch: FormSketch) =>
  Object.fromEntries(plan(sketch).left.map(({ cell, reason }) => [cell, reason]));
const why = (sketch: FormSketch, cell: string) =>
  plan(sketch).left.find((one) => one.cell === cell)?.why.zh ?? "";

const SHORT: RowSketch = { target: "≥95%", actual: "90%", points: "10" };
const FULL: RowSketch = { target: "5次", actual: "5次", points: "90" };

const NO_TOTAL = { totalPoints: null, totalScore: null, last: null };

describe("score cells (RULES 6)", () => {
  it.each([
    ["computed, empty: written", SHORT, { G14: 9.47 }, {}],
    ["computed, the same: left alone", { ...SHORT, score: "9.470" }, {}, {}],
    ["computed, different: written", { ...SHORT, score: "10" }, { G14: 9.47 }, {}],
    ["assumed, empty: written", { target: "效果明显", actual: "75%" }, { G14: 7.5 }, {}],
    ["assumed, the same: left alone", { target: "效果明显", actual: "75%", score: "7.50" }, {}, {}],
    [
      "computed, words stand: kept",
      { ...SHORT, score: "上级下达的任务" },
      {},
      { G14: "kept-score" },
    ],
    ["computed, an error value stands: written", { ...SHORT, score: "#REF!" }, { G14: 9.47 }, {}],
    ["computed, a stroke stands: written", { ...SHORT, score: "—" }, { G14: 9.47 }, {}],
    [
      "assumed, different: kept",
      { target: "效果明显", actual: "75%", score: "6" },
      {},
      { G14: "kept-score" },
    ],
    [
      "assumed, words stand: kept",
      { target: "效果明显", actual: "75%", score: "待复核" },
      {},
      { G14: "kept-score" },
    ],
    [
      "assumed, a stroke stands: written",
      { target: "效果明显", actual: "75%", score: "—" },
      { G14: 7.5 },
      {},
    ],
    ["manual, empty: left", { target: "效果明显", actual: "明显" }, {}, { G14: "manual" }],
    [
      "manual, filled: kept",
      { target: "效果明显", actual: "明显", score: "8" },
      {},
      { G14: "kept-score" },
    ],
    ["not applicable: left", { target: "不涉及" }, {}, { G14: "not-applicable" }],
    ["unreadable: left", { ...SHORT, points: "十来分" }, {}, { G14: "unreadable" }],
    ["without points: not spoken of", { ...SHORT, points: "—" }, {}, {}],
    ["no score column: nothing", { ...SHORT, score: null }, {}, {}],
  ] as const)("%s", (_, row, edits, kept) => {
    const sketch = { rows: [{ note: "原因：到货延迟；措施：已补齐", ...row }], ...NO_TOTAL };
    expect(written(sketch)).toEqual(edits);
    expect(left(sketch)).toEqual(kept);
  });

  it.each([
    ["总分：96", "96", "总分：9.47"],
    ["总分：", "", "总分：9.47"],
    ["96 分", "96 分", 9.47],
  ])("keeps a label that shares the cell with its value: %s", (value, text, after) => {
    const row = { ...SHORT, score: { text, value } };
    expect(written({ rows: [row], ...NO_TOTAL })).toEqual({ G14: after });
  });

  it("carries what stood there before, for undo", () => {
    const [edit] = plan({ rows: [{ ...SHORT, score: { text: "10.00", value: 10 } }] }).edits;
    expect(edit).toEqual({
      sheet: "自评表",
      cell: "G14",
      before: { value: 10, formula: null },
      after: { value: 9.47, formula: null },
    });
  });

  it("keeps a formula and compares it", () => {
    const formula = "=E14/D14*F14";
    const same = {
      rows: [{ ...SHORT, score: { text: "9.47", value: 9.473684210526315, formula } }],
    };
    const other = { rows: [{ ...SHORT, score: { text: "10", value: 10, formula } }] };
    expect(written(same)).toEqual({ G15: 9.47, H15: "优" });
    expect(why(same, "G14")).toContain("一致");
    expect(why(other, "G14")).toContain("按规则应为 9.47");
    expect(written(other).G14).toBeUndefined();
  });

  it.each([
    ["0", true],
    ["0_ ", true],
    ["0%", true],
    ["0.00%", true],
    ["0.0", true],
    ["yyyy/m/d", true],
    ["# ?/?", true],
    [";;;", true],
    ["0.00,", true],
    ["General", false],
    ["G/通用格式", false],
    ["@", false],
    ["0.00", false],
    ["0.00_ ", false],
    ["#,##0.00_);[Red]\\(#,##0.00\\)", false],
    ['0.00"分"', false],
    ['General"分"', false],
  ])("9.47 written where the format is “%s” is said to be shown otherwise: %s", (format, said) => {
    const sketch = { rows: [{ ...SHORT, score: { text: "", value: null, format } }] };
    expect(written(sketch).G14).toBe(9.47);
    expect(left(sketch).G14).toBe(said ? "shown-otherwise" : undefined);
    // and as long as it stands so
    const standing = { rows: [{ ...SHORT, score: { text: "947%", value: 9.47, format } }] };
    expect(written(standing).G14).toBeUndefined();
    expect(left(standing).G14).toBe(said ? "shown-otherwise" : undefined);
  });

  it("a whole score is shown by a format of whole numbers", () => {
    const sketch = { rows: [{ ...FULL, score: { text: "", value: null, format: "0" } }] };
    expect(written(sketch).G14).toBe(90);
    expect(left(sketch)).toEqual({});
  });

  it("keeps a locked cell, and says what it should hold", () => {
    const sketch = { rows: [{ ...SHORT, score: { text: "", value: null, locked: true } }] };
    expect(written(sketch).G14).toBeUndefined();
    expect(left(sketch)).toMatchObject({ G14: "locked", G15: "incomplete" });
    expect(why(sketch, "G14")).toContain("9.47");
  });

  it("offers the tier's range for an empty judgement", () => {
    const row = { target: "效果明显", actual: "达成预期指标", points: "15" };
    expect(why({ rows: [row] }, "G14")).toContain("12 – 15");
  });
});

describe("notes", () => {
  it("marks only note cells that are really empty, and lists those that say nothing", () => {
    const rows = [
      SHORT,
      { ...SHORT, note: "无" },
      { ...SHORT, note: "设备到货延迟，已补齐" },
      FULL,
    ];
    const { marks } = plan({ rows });
    expect(marks).toEqual(["H14"]);
    expect(left({ rows })).toEqual({ H14: "note-missing", H15: "note-missing" });
  });

  it("does not speak of a note cell that the form does not have", () => {
    expect(left({ rows: [{ ...SHORT, note: null }] })).toEqual({});
  });
});

describe("the execution rate", () => {
  const LINE = { annual: "4753.66", executed: "3824.26", points: "10", score: "8.04" };
  it.each([
    ["an empty cell gets text", "", "80.45%"],
    ["a wrong text is replaced", "100%", "80.45%"],
    ["one hundredth off is wrong", "80.46%", "80.45%"],
    ["a share in a percent cell", { text: "100.00%", value: 1, format: "0.00%" }, 0.8045],
    ["an empty percent cell", { text: "", value: null, format: "0.00%" }, 0.8045],
    ["a share in a plain number cell", { text: "1", value: 1, format: "General" }, 0.8045],
    ["bare percents stay bare percents", { text: "79.27", value: 79.27, format: "General" }, 80.45],
  ] as const)("%s", (_, rate, after) => {
    expect(written({ fund: [{ ...LINE, rate }] }).G6).toBe(after);
  });

  it.each([
    "80.45%",
    "80.5%",
    "80.4%",
    "80%",
    "80.450%",
    { text: "80%", value: 0.8045, format: "0%" },
    { text: "80.45%", value: 0.804487910031091, format: "0.00%" },
  ] as const)("%j says the same at its own precision and is left alone", (rate) => {
    expect(written({ fund: [{ ...LINE, rate }] }).G6).toBeUndefined();
  });

  it("keeps a formula", () => {
    const rate = { text: "100%", value: 1, format: "0%", formula: "=E6/C6" };
    const sketch = { fund: [{ ...LINE, rate }] };
    expect(written(sketch).G6).toBeUndefined();
    expect(left(sketch).G6).toBe("formula");
    expect(why(sketch, "G6")).toContain("80.45%");
  });

  it("never touches the lines below the total", () => {
    const part = {
      annual: "4753.66",
      executed: "3824.26",
      points: "10",
      rate: "100%",
      score: "10",
    };
    expect(Object.keys(written({ fund: [{ ...LINE, rate: "80.45%" }, part] }))).toEqual([
      "G14",
      "H14",
    ]);
  });
});

describe("total and grade", () => {
  const rows = [SHORT, FULL].map((row) => ({ ...row, note: "到货延迟，已补齐" }));
  const scored = rows.map((row, index) => ({ ...row, score: index === 0 ? "9.47" : "90" }));

  it("are written once every row has a score", () => {
    expect(written({ rows })).toEqual({ G14: 9.47, G15: 90, G16: 99.47, H16: "优" });
  });

  it("wait, and say what is missing", () => {
    const open = [...rows, { target: "效果明显", actual: "明显", points: "10" }];
    expect(written({ rows: open })).toEqual({ G14: 9.47, G15: 90 });
    expect(left({ rows: open })).toEqual({ G16: "manual", G17: "incomplete" });
    expect(why({ rows: open }, "G17")).toMatch(/1 行.*G16.*99\.47/u);
  });

  it.each([
    ["99.47", "优", {}],
    ["99.470 分", "优秀", {}],
    ["100", "良", { G16: 99.47, H16: "优" }],
    ["", "", { G16: 99.47, H16: "优" }],
  ])("a total of “%s” and a grade of “%s”", (totalScore, grade, edits) => {
    expect(written({ rows: scored, totalScore, grade })).toEqual(edits);
  });

  it.each([
    ["等级：", "等级：优"],
    ["等级：良", "等级：优"],
    ["评价等级: 差", "评价等级: 优"],
  ])("a grade cell of “%s” keeps its words", (grade, after) => {
    expect(written({ rows: scored, totalScore: "99.47", grade }).H16).toBe(after);
  });

  it.each([
    ["☑优 □良 □中 □差", {}],
    ["优（√） 良（ ） 中（ ） 差（ ）", {}],
    ["□优 ☑良 □中 □差", { H16: "no-cell" }],
    ["□优 □良 □中 □差", { H16: "no-cell" }],
    ["☑优 ☑良 □中 □差", { H16: "no-cell" }],
  ])("boxes of a grade, “%s”, are the person's to tick", (grade, leaves) => {
    const sketch = { rows: scored, totalScore: "99.47", grade };
    expect(written(sketch)).toEqual({});
    expect(left(sketch)).toEqual(leaves);
    if ("H16" in leaves) expect(why(sketch, "H16")).toMatch(/“优”.*勾选/u);
  });

  it("a cell with other text is left, and said", () => {
    const sketch = { rows: scored, totalScore: "99.47", last: "自评人：" };
    const occupied = { rows: scored, totalScore: "99.47", last: "经办人签字" };
    expect(written(occupied)).toEqual({});
    expect(left(occupied)).toEqual({ H16: "no-cell" });
    expect(why(occupied, "H16")).toContain("优");
    expect(written(sketch)).toEqual({});
  });

  it.each([
    ["the scores are written now: it will follow", rows, "重新计算，按规则应为 99.47"],
    ["the scores stand: it is wrong", scored, "公式得 0，按规则应为 99.47"],
  ])("a total formula that has come to 0, and %s", (_, given, words) => {
    const totalScore = { text: "0", value: 0, formula: "=SUM(G14:G15)" };
    expect(why({ rows: given, totalScore }, "G16")).toContain(words);
  });

  it("a formula of the rate's score follows the rate that is written", () => {
    const line = { annual: "100", executed: "80", points: "10", rate: "" };
    const score = { text: "0", value: 0, formula: "=G6*F6" };
    expect(why({ fund: [{ ...line, score }] }, "H6")).toContain("重新计算，按规则应为 8");
    const standing = { ...line, rate: "80%", score };
    expect(why({ fund: [standing] }, "H6")).toContain("公式得 0，按规则应为 8");
  });

  it("a formula in the total is kept and compared", () => {
    const totalScore = { text: "100", value: 100, formula: "=SUM(G14:G15)" };
    const sketch = { rows: scored, totalScore };
    expect(written(sketch)).toEqual({ H16: "优" });
    expect(why(sketch, "G16")).toContain("99.47");
  });

  it("a form without a total cell says the total", () => {
    expect(why({ rows: scored, totalScore: null, last: null }, "F16")).toContain("99.47");
  });
});
