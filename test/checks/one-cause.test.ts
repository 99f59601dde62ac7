import { CHECKS, review } from "../../src/checks";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";
import type { BaseName } from "../../src/checks/examples/bases";

const found = (base: BaseName, set: Readonly<Record<string, string>>) =>
  review(exampleWorkbook({ about: "", sheets: [{ base, set }] }), CHECKS);
const told = (base: BaseName, set: Readonly<Record<string, string>>) =>
  found(base, set).map(({ check, cell, outcome }) => `${check} ${cell} ${outcome}`);

/** A slip of the person who fills in a form, and the one finding of all checks that speaks of it. */
const SLIPS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ["达标却少给分，没有说明", { H16: "9", H23: "98.45" }, "score-below-rule H16 error"],
  [
    "达标却少给分，说明写“已完成”",
    { H16: "9", I16: "已完成", H23: "98.45" },
    "score-below-rule H16 error",
  ],
  ["指标值还是模板的话", { E16: "填写年度指标值" }, "target-missing E16 error"],
  ["完成值还是模板的话", { F16: "（填写实际完成值）" }, "actual-missing F16 error"],
  ["说明还是“xxx”", { I17: "xxx" }, "note-placeholder I17 error"],
  [
    "全年执行数没有填",
    { F8: "", F9: "", H8: "", H9: "", I8: "", H23: "89.6", I23: "良" },
    "executed-missing F8 error",
  ],
  [
    "全年预算数没有填，年初预算又少于执行数",
    { D8: "90", D9: "90", E8: "", E9: "" },
    "budget-missing E8 warning",
  ],
  ["总额和财政拨款多了同一个负号", { F8: "-98.50", F9: "-98.50" }, "negative-amount F8 warning"],
  ["财政拨款一行漏填", { D9: "", E9: "", F9: "", H9: "" }, "fund-sum D8 question"],
  ["指标没有名称", { D16: "" }, "name-missing D16 warning"],
  ["总分写成等级", { H23: "优", I23: "" }, "total-missing H23 error"],
];

describe("one cause, one finding", () => {
  it.each(SLIPS)("%s", (_, set, finding) => {
    expect(told("project", set)).toEqual([finding]);
  });
});

describe("the score that follows from a rate", () => {
  it.each([
    ["得分 9.9 是 9.85 保留一位小数：不说", "9.9", false],
    ["得分 9.85：不说", "9.85", false],
    ["得分 8.80 跟着错：说", "8.80", true],
    ["满分是进位进出来的：说", "10", true],
  ])("%s", (_, score, isSaid) => {
    const [one] = found("project", { H8: "88%", I8: score }).filter(
      ({ check }) => check === "rate-text",
    );
    expect(one?.message.zh.includes("得分相应为")).toBe(isSaid);
  });
});

it("names the rows that a head row without target is parted into", () => {
  const parted = { E16: "", F16: "", G16: "20", H16: "19.6", G17: "", H17: "" };
  const [one] = found("project", parted).filter(({ check }) => check === "target-missing");
  expect(one?.message.zh).toContain("下面的分项里（“受援人档案归档率”起 1 行）");
});

it("counts every row of an unfilled form, those without a target too", () => {
  const rows = [15, 16, 17, 18, 19, 20, 21, 22].map(String);
  const unfilled = Object.fromEntries(
    rows.flatMap((row) => [`F${row}`, `H${row}`]).map((cell) => [cell, ""]),
  );
  const [one] = found("project", { ...unfilled, E15: "", E16: "" }).filter(
    ({ check }) => check === "unfilled-form",
  );
  expect(one?.message.zh).toMatch(/^8 行指标的完成值和得分全部空着/);
});

it("tells of rates without a sign once, and mends them together", () => {
  const signs = found("project", { H8: "98.50", H9: "98.50" }).filter(
    ({ check }) => check === "rate-sign",
  );
  expect(signs.map(({ message }) => message.zh)).toEqual([
    "“年度资金总额”的执行率写的是 98.50，没有百分号（另有 1 行也是）。请写成 98.50%。",
  ]);
  expect(signs[0]?.fix?.edits.map(({ cell, after }) => [cell, after.value])).toEqual([
    ["H8", "98.50%"],
    ["H9", "98.50%"],
  ]);
});

it("calls a row without a name by its level", () => {
  const [first] = found("project", { D16: "指标1：", E16: "" }).filter(
    ({ check }) => check === "target-missing",
  );
  expect(first?.message.zh).toMatch(/^“质量指标”的年度指标值空着/u);
});

describe("what a sum holds", () => {
  const NO_RATE = { G8: "—", I8: "—", G23: "90" };
  it.each([
    ["total-sum", { H23: "99" }, "各行得分相加（含执行率得分）是 99.45"],
    ["total-sum", { ...NO_RATE, H23: "99" }, "各行得分相加是 89.6"],
    ["total-missing", { H23: "", I23: "" }, "各行得分相加（含执行率得分）是 99.45"],
    ["total-missing", { ...NO_RATE, H23: "", I23: "" }, "各行得分相加是 89.6"],
    ["points-sum", { G15: "20" }, "各行分值相加（含执行率）是 105"],
    ["points-sum", { ...NO_RATE, G15: "20" }, "各行分值相加是 95"],
    ["total-points", { G23: "90" }, "各行分值（含执行率）相加正好是 100"],
  ] as const)("%s of %j", (check, set, sentence) => {
    const [one] = found("project", set).filter((finding) => finding.check === check);
    expect(one?.message.zh).toContain(sentence);
  });
});
