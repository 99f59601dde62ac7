import { assess } from "../../src/scoring";
import {
  book,
  cell,
  form,
  onlyRow,
  type FormSketch,
  type LineSketch,
  type RowSketch,
} from "./support";

const rateOf = (line: LineSketch, more: FormSketch = {}) => {
  const assessment = assess(form({ fund: [{ points: "10", ...line }], ...more }), {
    rulebook: book("ministry-common"),
  });
  return { assessment, row: onlyRow(assessment) };
};

describe("the execution rate (rule 2.7)", () => {
  it.each([
    [
      "the annual budget",
      { initial: "200", annual: "250", executed: "215.4576" },
      "8.62",
      "86.18%",
    ],
    ["thousands separators", { annual: "250,000.00", executed: "215,457.6" }, "8.62", "86.18%"],
    [
      "a part named beside the annual budget",
      { initial: "100", annual: "120（含追加20）", executed: "108" },
      "9",
      "90%",
    ],
    ["units in the cells", { annual: "4753.66万元", executed: "3824.26万元" }, "8.04", "80.45%"],
    ["mixed units", { annual: "4753.66万元", executed: "38242600元" }, "8.04", "80.45%"],
    ["all of it", { annual: "135.00", executed: "135.00" }, "10", "100%"],
    ["no annual column", { initial: "310.2", annual: null, executed: "154.74" }, "4.99", "49.88%"],
    ["nothing spent", { annual: "100", executed: "0" }, "0", "0%"],
    [
      "stored numbers",
      { annual: { text: "3.4", value: 3.36 }, executed: { text: "2", value: 1.68 } },
      "5",
      "50%",
    ],
  ] as const)("on %s", (_, line, score, text) => {
    const { assessment, row } = rateOf(line);
    expect(row).toMatchObject({ status: "computed", score, points: "10" });
    expect(assessment.executionRate?.text).toBe(text);
  });

  it("takes points as printed", () => {
    expect(rateOf({ annual: "100", executed: "79.27", points: "20" }).row.score).toBe("15.85");
  });

  it("is a share of 4 places beside its text", () => {
    const { assessment } = rateOf({ annual: "4753.66", executed: "3824.26" });
    expect(assessment.executionRate).toMatchObject({ rate: "0.8045", text: "80.45%" });
  });

  it("over 100 % scores full marks and is remarked", () => {
    const { assessment, row } = rateOf({ annual: "100", executed: "103.2" });
    expect(row).toMatchObject({ score: "10", status: "computed" });
    expect(assessment.executionRate?.text).toBe("103.2%");
    expect(assessment.remarks.some((remark) => remark.zh.includes("103.2%"))).toBe(true);
  });

  it.each([
    ["empty", ""],
    ["0", "0"],
    ["a dash", "—"],
    ["a placeholder", "××"],
  ])("says so where the annual budget is %s", (_, annual) => {
    const { row } = rateOf({ initial: "50", annual, executed: "40" });
    expect(row).toMatchObject({ status: "assumed", score: "8" });
    expect(row.assumption?.zh).toContain("年初预算数");
  });

  it.each([
    ["79.27", "7.93"],
    ["79.27%", "7.93"],
    [{ text: "79%", value: 0.7927, format: "0%" }, "7.93"],
  ] as const)("uses a rate printed without amounts: %j", (rate, score) => {
    const { row } = rateOf({ rate });
    expect(row).toMatchObject({ status: "assumed", score });
    expect(row.assumption?.zh).toContain("按表上填写的执行率");
  });
});

describe("the execution rate that no rule gives", () => {
  it.each([
    ["0 of 0", { initial: "0", annual: "0", executed: "0" }, "notApplicable", /都是 0/u],
    [
      "money without a budget",
      { initial: "0", annual: "0", executed: "207.45" },
      "manual",
      /预算数是 0/u,
    ],
    ["no amounts", {}, "manual", /未填写/u],
    [
      "an annual budget that is no certain amount",
      { initial: "100", annual: "约120", executed: "108" },
      "manual",
      /全年预算数“约120”/u,
    ],
    [
      "an annual budget that is a sum",
      { initial: "100", annual: "100+20", executed: "108" },
      "manual",
      /全年预算数“100\+20”/u,
    ],
    [
      "an executed amount that is no certain amount",
      { initial: "100", annual: "—", executed: "近90" },
      "manual",
      /全年执行数“近90”/u,
    ],
    ["no executed amount", { annual: "100" }, "manual", /未填写/u],
    ["a negative amount", { annual: "100", executed: "-5" }, "manual", /负数/u],
  ] as const)("%s", (_, line, status, reason) => {
    const { row, assessment } = rateOf(line);
    expect(row).toMatchObject({ status, score: null });
    expect(row.reason?.zh).toMatch(reason);
    expect(assessment.executionRate).toBeNull();
  });

  it("keeps its points in the full marks where an amount is not certain", () => {
    const fund = [{ initial: "100", annual: "约120", executed: "108", points: "10" }];
    const rows = [{ target: "5次", actual: "5次", points: "90" }];
    const assessment = assess(form({ fund, rows, totalPoints: "100" }));
    expect(assessment).toMatchObject({ total: null, provisional: "90", pointsMismatch: null });
  });

  it("E4: total all 0 while a 其中 line has the figures names that line", () => {
    const zero = { initial: "0", annual: "0", executed: "0", points: "10", rate: "0", score: "0" };
    const part = {
      name: "其中：本年财政拨款",
      initial: "90",
      annual: "89.974",
      executed: "89.974",
    };
    const row = onlyRow(assess(form({ fund: [zero, part] })));
    expect(row).toMatchObject({ status: "manual", score: null, standing: "0", counts: "0" });
    expect(row.reason?.zh).toContain("其中：本年财政拨款");
    expect(row.reason?.zh).toContain("B7");
  });

  it("E4: the whole form's points in the fund row are not scored", () => {
    const fund = [{ annual: "10", executed: "9", points: "100", score: "98" }];
    const rows = [{ target: "5次", actual: "5次", points: "90" }];
    const assessment = assess(form({ fund, rows, totalPoints: "100" }));
    expect(assessment.rows[0]).toMatchObject({ status: "unreadable", score: null });
    expect(assessment.rows[0]?.reason?.zh).toContain("100（F6）");
    expect(assessment.total).toBe("90");
  });

  it("is no row where the form does not score it, but the rate is known", () => {
    const fund = [{ annual: "194.9", executed: "194.9", points: null, score: null }];
    const assessment = assess(form({ fund, rows: [{ target: "1", actual: "1" }] }));
    expect(assessment.rows).toHaveLength(1);
    expect(assessment.executionRate?.text).toBe("100%");
  });
});

describe("points of the rate that only a heading prints (20分*执行率)", () => {
  const withHeading = (line: LineSketch) => {
    const sketch = form({ fund: [line], rows: [] });
    const ratePoints = cell("H5", "20");
    return { ...sketch, fund: sketch.fund && { ...sketch.fund, ratePoints } };
  };
  const amounts = { annual: "200", executed: "186" };

  it.each([
    ["no points column", { ...amounts, points: null }, "20", "18.6"],
    ["an empty points cell", { ...amounts, points: "" }, "20", "18.6"],
    ["a dash", { ...amounts, points: "—" }, "20", "18.6"],
    ["points of its own", { ...amounts, points: "10" }, "10", "9.3"],
    ["neither points nor score cell", { ...amounts, points: null, score: null }, "20", "18.6"],
    ["more spent than planned", { annual: "200", executed: "210", points: null }, "20", "20"],
  ] as const)("%s", (_, line, points, score) => {
    const [row] = assess(withHeading(line)).rows;
    expect(row).toMatchObject({ status: "computed", points, score });
  });

  it("are an input with their cell", () => {
    const [row] = assess(withHeading({ ...amounts, points: null })).rows;
    expect(row?.inputs.at(-1)).toMatchObject({ text: "20", cell: "H5" });
  });
});

describe("an explanation of a low rate (decision 6)", () => {
  const remarks = (executed: string, notes: readonly string[]) =>
    assess(form({ fund: [{ annual: "100", executed, points: "10" }], notes })).remarks.map(
      (one) => one.zh,
    );
  const printed = ["预算执行率未达到90%的需说明原因。"];

  it("is asked for under the limit that the form prints, by its cell", () => {
    const [remark] = remarks("89.99", printed).filter((one) => one.includes("说明原因"));
    expect(remark).toContain("89.99%");
    expect(remark).toContain("A30");
  });

  it.each([
    ["90", printed],
    ["95", printed],
    ["50", []],
  ])("is not asked for at %s %% with %j", (executed, notes) => {
    expect(remarks(executed, notes).filter((one) => one.includes("说明原因"))).toEqual([]);
  });
});

describe("an execution rate that is a row of the indicator table", () => {
  const unscored = { annual: "64.8", executed: "48.6", points: null, score: null };
  const rowOf = (row: RowSketch, line: LineSketch = unscored) =>
    assess(form({ fund: [line], rows: [{ points: "10", ...row }] }), {
      rulebook: book("ministry-common"),
    }).rows.at(-1);

  it.each(["预算执行率", "资金执行率", "项目预算执行率（%）", "执行率"])(
    "is scored by the fund block, which is said: %s",
    (name) => {
      const row = rowOf({ name, target: "—", actual: "75%", score: "9" });
      expect(row).toMatchObject({ status: "assumed", score: "7.5", counts: "9" });
      expect(row?.assumption?.zh).toContain("按资金栏的执行率 75% 计分");
    },
  );

  it.each([
    ["has a target of its own", { name: "预算执行率", target: "≥95%", actual: "95%" }, "computed"],
    ["prints a rule of its own", { name: "预算执行率", rule: "酌情打分" }, "manual"],
    ["only speaks of the rate", { name: "预算执行率达标情况" }, "manual"],
  ] as const)("goes its own way where it %s", (_, row, status) => {
    expect(rowOf(row)?.status).toBe(status);
  });

  it("is not taken where the fund block is scored itself, or gives no rate", () => {
    const row = { name: "预算执行率", target: "—", actual: "75%" };
    expect(rowOf(row, { ...unscored, points: "10" })?.status).toBe("manual");
    expect(rowOf(row, { ...unscored, executed: "" })?.status).toBe("manual");
  });
});
