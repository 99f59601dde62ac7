import { operandOf } from "../../src/editing/formulas/operand";
import type { CellValue } from "../../src/sheet/grid";
import {
  cell,
  type CellSketch,
  type FormSketch,
  type LineSketch,
  type RowSketch,
} from "../scoring/support";
import { comesTo, live, num, row, rows } from "./live-form";

const REVERSE = { name: "投诉率" };

describe("the formula of a score", () => {
  it.each<[string, RowSketch, string, number]>([
    [
      "forward",
      row(95, 90),
      '=IF(OR(COUNT(D14,E14,F14)<3,MIN(D14,E14)<0,AND(D14=0,E14>0)),"",ROUND(ROUND(IF(D14=0,F14,MIN(F14,E14*F14/D14)),10),2))',
      9.47,
    ],
    [
      "reverse",
      row(20, 25, 10, REVERSE),
      '=IF(OR(COUNT(D14,E14,F14)<3,MIN(D14,E14)<0),"",ROUND(ROUND(IF(E14=0,F14,MIN(F14,D14*F14/E14)),10),2))',
      8,
    ],
    [
      "two percent cells, whose scale cancels out",
      row(0, 0, 10, { target: num(0.95, "0%"), actual: num(0.9, "0%") }),
      '=IF(OR(COUNT(D14,E14,F14)<3,MIN(D14,E14)<0,AND(D14=0,E14>0)),"",ROUND(ROUND(IF(D14=0,F14,MIN(F14,E14*F14/D14)),10),2))',
      9.47,
    ],
    [
      "a percent cell against a bare number of a rate",
      row(95, 0, 10, { name: "合格率", actual: num(0.9, "0%") }),
      '=IF(OR(COUNT(D14,E14,F14)<3,MIN(D14,E14)<0,AND(D14=0,E14>0)),"",ROUND(ROUND(IF(D14=0,F14,MIN(F14,E14*100*F14/D14)),10),2))',
      9.47,
    ],
  ])("%s", (_, one, formula, score) => {
    const { formulas, values } = live(rows(one));
    expect(formulas["G14"]).toBe(formula);
    expect(values["G14"]).toBe(score);
    expect(comesTo(rows(one))["G14"]).toBe(score);
  });

  it.each<[string, RowSketch, number]>([
    ["is capped at the points", row(95, 120), 10],
    ["a half goes up though its quotient is a binary number", row(100, 57.5, 15), 8.63],
    ["a half of inputs that binary cannot hold", row(0.7, 0.469, 1.5), 1.01],
    ["nothing out of nothing is full marks", row(0, 0), 10],
    ["reverse, nothing happened", row(20, 0, 10, REVERSE), 10],
    ["reverse, nothing was allowed", row(0, 3, 10, REVERSE), 0],
    ["points with decimals", row(3, 1, 2.7), 0.9],
  ])("%s", (_, one, score) => {
    expect(live(rows(one)).values["G14"]).toBe(score);
    expect(live(rows(one)).formulas["G14"]).toBeDefined();
    expect(comesTo(rows(one))["G14"]).toBe(score);
  });

  // (B−A)/A of 200 %, 300 % and 500 % are 30, 40 and 60 against 10
  it.each([
    [0, 0],
    [9.5, 9.5],
    [29.9, 10],
    [30, 9],
    [39.9, 9],
    [40, 8],
    [59.9, 8],
    [60, 7],
    [600, 7],
  ])("over-fulfilment as Beijing prints it (2.4): %d against 10 scores %d", (actual, score) => {
    const sketch = rows(row(10, actual));
    expect(comesTo(sketch, {}, "beijing-2021")["G14"]).toBe(score);
    expect(live(sketch, "beijing-2021").values["G14"]).toBe(score);
    expect(live(sketch, "beijing-2021").formulas["G14"]).toContain("0.9");
  });

  it.each<[string, Record<string, CellValue>, CellValue]>([
    ["follows the actual", { E14: 85.5 }, 9],
    ["follows the points", { F14: 20 }, 18.95],
    ["stays empty without an actual", { E14: null }, ""],
    ["stays empty where the target became a text", { D14: "≥95%" }, ""],
    ["stays empty where the actual became negative", { E14: -3 }, ""],
    ["stays empty where something was done and nothing promised", { D14: 0 }, ""],
    ["gives full marks where nothing was promised and nothing done", { D14: 0, E14: 0 }, 10],
  ])("%s", (_, typed, score) => {
    expect(comesTo(rows(row(95, 90)), typed)["G14"]).toBe(score);
  });
});

describe("a value stands where no formula can tell the same", () => {
  const base = row(95, 90);
  const text = (value: string): CellSketch => ({ text: value, value });
  it.each<[string, RowSketch]>([
    ["the target is text with an operator", { ...base, target: "≥95" }],
    ["the actual is a number kept as text", { ...base, actual: text("90") }],
    ["the points are a number kept as text", { ...base, points: text("10") }],
    ["the points are a weight of 10 %", { ...base, points: num(0.1, "0%") }],
    ["the score cell takes everything for text", { ...base, score: { text: "", format: "@" } }],
    ["the score cell holds a label too", { ...base, score: { text: "", value: "得分：" } }],
    [
      "money whose unit the number format prints in 元 and in 万元",
      {
        ...base,
        target: { text: "95万元", value: 95, format: '0"万元"' },
        actual: { text: "900000元", value: 900000, format: '0"元"' },
      },
    ],
    ["a negative number met its bound", row(0, -2.5, 10, { name: "变动率（≤0）", target: "≤0" })],
    [
      "the actual is a formula that leads out of the form",
      { ...base, actual: { ...(num(90) as object), formula: "=Z1" } },
    ],
    [
      "the actual is a formula over the score",
      { ...base, actual: { ...(num(90) as object), formula: "=G14*9" } },
    ],
    ["the row has a ladder of its own", { ...base, rule: "90%以上得10分，每降5%扣1分" }],
  ])("%s", (_, one) => {
    const { formulas, values } = live(rows(one));
    expect(formulas["G14"]).toBeUndefined();
    expect(values["G14"]).toBeDefined();
  });

  it("where only exact decimals can tell which way a number goes", () => {
    // 0.865 is a half; a billionth less is none, and the inner rounding would make it one
    const ofOne = (actual: number) => live(rows(row(1_000_000_000, actual, 1)));
    expect(ofOne(865_000_000).formulas["G14"]).toBeDefined();
    expect(ofOne(865_000_000).values["G14"]).toBe(0.87);
    expect(ofOne(864_999_999.999).formulas["G14"]).toBeUndefined();
    expect(ofOne(864_999_999.999).values["G14"]).toBe(0.86);
  });

  it("where the actual lies beside the edge of a band by less than binary numbers can tell", () => {
    const beside = (actual: number) => live(rows(row(100_000_000_000, actual)), "beijing-2021");
    expect(beside(299_999_999_999).values["G14"]).toBe(10);
    expect(beside(299_999_999_999).formulas["G14"]).toBeUndefined();
    expect(beside(300_000_000_000).formulas["G14"]).toBeDefined();
  });

  it("where an assumption stands behind the score: a formula would repeat it without a word", () => {
    const { formulas, assessment } = live(rows(row(30, 40, 10, { name: "“三公”经费控制率" })));
    expect(assessment.rows[0]?.status).toBe("assumed");
    expect(formulas["G14"]).toBeUndefined();
  });
});

describe("a cell as an operand", () => {
  it.each([
    [num(95), "95", 1],
    [num(0.95, "0%"), "95", 100],
    [num(0.95), "95", undefined],
    [num(95), "950", undefined],
    [{ text: "95", value: "95" }, "95", undefined],
  ])("%j is %s with a scale of %s", (sketch, number, scale) => {
    expect(operandOf(cell("D14", sketch), number)?.scale).toBe(scale);
  });
});

describe("what stands already", () => {
  it("a formula is never replaced, a number that is right gives way to one", () => {
    const formula = "=E14/D14*F14";
    const own = { ...row(95, 90), score: { text: "9.47", value: 9.47, formula } };
    expect(live(rows(own)).formulas["G14"]).toBeUndefined();
    const right = { ...row(95, 90), score: num(9.47) };
    expect(live(rows(right)).formulas["G14"]).toContain("COUNT");
  });

  it("a locked cell stays", () => {
    const locked = { ...row(95, 90), score: { text: "9.47", value: 9.47, locked: true } };
    const { edits, left } = live(rows(locked));
    expect([...edits, ...left].map(({ cell }) => cell)).not.toContain("G14");
  });
});

describe("the execution rate", () => {
  const fund = (rate: CellSketch, more: LineSketch = {}): FormSketch => ({
    fund: [
      {
        annual: num(4753.66),
        executed: num(3824.26),
        points: num(10),
        rate,
        ...more,
      },
    ],
    rows: [row(95, 90, 90)],
    last: null,
  });
  it.each<[string, CellSketch, string, CellValue]>([
    ["a percent cell", num(0.5, "0.00%"), "ROUND(ROUND(E6/D6,10),4)", 0.8045],
    ["an empty cell", "", 'ROUND(ROUND(E6/D6*100,10),2)&"%"', "80.45%"],
    ["a bare percentage", num(50), "ROUND(ROUND(E6/D6*100,10),2)", 80.45],
  ])("%s", (_, rate, formula, value) => {
    const { formulas, values } = live(fund(rate));
    expect(formulas["G6"]).toBe(`=IF(OR(COUNT(E6,D6)<2,D6<=0,E6<0),"",${formula})`);
    expect(values["G6"]).toBe(value);
    expect(comesTo(fund(rate))["G6"]).toBe(value);
    expect(comesTo(fund(rate), { D6: 0 })["G6"]).toBe("");
  });

  it("and its score, over amounts that are sums of the lines below", () => {
    const sum = { ...(num(4753.66) as object), formula: "=SUM(D7:D8)" };
    const sketch = fund("", { annual: sum });
    const lines = [num(4000), num(753.66)].map((annual) => ({ annual, executed: num(0) }));
    const read: FormSketch = { ...sketch, fund: [...(sketch.fund ?? []), ...lines] };
    expect(live(read).formulas["H6"]).toBe(
      '=IF(OR(COUNT(E6,D6,F6)<3,D6<=0,E6<0),"",ROUND(ROUND(MIN(F6,E6*F6/D6),10),2))',
    );
    expect(live(read).values["H6"]).toBe(8.04);
    expect(comesTo(read)["H6"]).toBe(8.04);
    expect(comesTo(read, { D8: 0 })["H6"]).toBe(9.56);
  });

  it("is a value where only exact decimals can tell which way it goes", () => {
    const near = fund("", { annual: num(1_000_000_000), executed: num(804_449_999.999) });
    expect(live(near).values["G6"]).toBe("80.44%");
    expect(live(near).formulas["G6"]).toBeUndefined();
    const half = fund("", { annual: num(1_000_000_000), executed: num(804_450_000) });
    expect(live(half).values["G6"]).toBe("80.45%");
    expect(comesTo(half)["G6"]).toBe("80.45%");
  });

  it("is a value where the initial budget stands in for the annual one", () => {
    const { formulas, values } = live(fund("", { initial: num(4753.66), annual: num(0) }));
    expect(values).toMatchObject({ G6: "80.45%", H6: 8.04 });
    expect(formulas).not.toHaveProperty("G6");
    expect(formulas).not.toHaveProperty("H6");
  });
});
