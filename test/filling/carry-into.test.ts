import { carryInto } from "../../src/filling/carry/carry-into";
import { matchProject } from "../../src/filling/carry/match-project";
import { selfEvaluationFrom } from "../../src/filling/carry/self-evaluation-from";
import { drawSelfEvaluation } from "../../src/filling/blank/self-evaluation/draw";
import { blankForm } from "../../src/filling/blank/blank-forms";
import { findForms, type Form } from "../../src/forms";
import type { FormCell } from "../../src/forms/form";
import type { Grid } from "../../src/sheet/grid";
import { HEADER, only, row } from "../forms/small-form";
import { gridOf } from "../support/grid";
import { gridOf as newSheetGrid } from "../support/new-sheet-grid";

const target = only([
  ["2022年项目支出绩效目标表"],
  row("项目名称|农村公路养护||单位名称|某县公路段|单位：万元"),
  row("预算数|135.5|其中：财政资金|100|其他资金|35.5"),
  row("绩效目标|养护公路50公里，群众满意"),
  row("一级指标|二级指标|三级指标|指标值"),
  row("产出指标|数量指标|养护里程|≥50公里"),
  row("产出指标|数量指标|桥梁|≥3座"),
  row("产出指标|质量指标|合格率|95"),
  row("效益指标|经济效益指标|不涉及|不涉及"),
  row("满意度指标|服务对象满意度指标|群众满意度|≥90%"),
]);

interface Drawn {
  readonly rows: readonly string[];
  readonly name?: string;
  readonly unit?: string;
  readonly fund?: string;
  readonly goal?: string;
}
/** A self-evaluation of the same project, its rows from line 9 on. */
const sheet = ({ rows, name = "农村公路养护", unit = "", fund = "||", goal = "" }: Drawn): Grid =>
  gridOf([
    ["项目支出绩效自评表（2022年度）"],
    row(`项目名称|${name}||||`),
    row(`主管部门|||实施单位|${unit}|`),
    row("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
    row(`|年度资金总额|${fund}||10||`),
    row("|其中：当年财政拨款|||||||"),
    row(`年度总体目标|预期目标|${goal}`),
    HEADER,
    ...rows.map(row),
    row("总分|||||100||"),
  ]);
const formOf = (grid: Grid): Form => findForms(grid).forms[0]!;
const carried = (drawn: Drawn, withGrid = true) => {
  const grid = sheet(drawn);
  const { edits, left } = carryInto(formOf(grid), target, withGrid ? grid : null);
  return {
    edits: edits.map(({ cell, after }) => `${cell}=${String(after.value)}`),
    left: left.map(({ cell, name, why }) => `${cell} ${name}：${why.zh}`),
    raw: edits,
  };
};
const ROWS = [
  "产出指标|数量指标|养护里程|||20||",
  "||指标2：|||||",
  "|质量指标|合格率|||30||",
  "满意度指标|服务对象满意度指标|群众满意度|||10||",
];

describe("carrying targets into the project's own form", () => {
  it("fills what is empty: head, initial budget, goal, targets, and an empty row", () => {
    const { edits, left } = carried({ rows: ROWS });
    expect(edits).toEqual([
      "E3=某县公路段",
      "C5=135.5",
      "C6=100",
      "C7=养护公路50公里，群众满意",
      "D9=≥50公里",
      "C10=桥梁",
      "D10=≥3座",
      "D11=95%",
      "D12=≥90%",
    ]);
    expect(left).toEqual([]);
  });

  it("keeps what stands, and says where the target table has something else", () => {
    const { edits, left } = carried({
      rows: [
        "产出指标|数量指标|养护里程|≥40公里||20||",
        "||桥梁|不少于3座||||",
        "|质量指标|合格率|0.95||30||",
        "满意度指标|服务对象满意度指标|群众满意度|≥90％||10||",
      ],
      unit: "某县公路局",
      fund: "1355000元||",
      goal: "养护公路50公里，群众满意",
    });
    expect(edits).toEqual(["C6=100"]);
    expect(left).toEqual([
      "E3 实施单位：已填“某县公路局”，目标表（Sheet1）是“某县公路段”，保留已填的；请核对。",
      "D9 养护里程：已填“≥40公里”，目标表（Sheet1!D6）是“≥50公里”，保留已填的；请核对。",
    ]);
  });

  it("converts the budget to the form's own money unit", () => {
    const grid = sheet({ rows: ROWS });
    const form = formOf(grid);
    const inYuan = { ...form, fund: form.fund && { ...form.fund, unit: "元" } };
    const { edits } = carryInto(inYuan, target);
    expect(edits.find(({ cell }) => cell === "C5")?.after.value).toBe(1355000);
  });

  it("says which indicators found no row, and where one could be put in", () => {
    const full = carried({ rows: ROWS.filter((line) => !line.includes("指标2")) });
    expect(full.edits.join()).not.toContain("桥梁");
    expect(full.left).toEqual([
      "C9 桥梁：目标表有这项指标（≥3座），自评表没有；“数量指标”下已无空行，没有带入。请在此行下插入一行后再带入。",
    ]);
    const none = carried({ rows: ROWS.slice(0, 3) });
    expect(none.left.map((one) => one.slice(0, 42))).toEqual([
      expect.stringContaining("群众满意度：目标表有这项指标（≥90%），自评表没有，也没有找到"),
    ]);
  });

  it("never gives two indicators one empty row", () => {
    const grid = sheet({ rows: ["产出指标|数量指标|指标1：|||20||", "||指标2：|||||"] });
    const two = carryInto(formOf(grid), target, grid).edits.map(({ cell }) => cell);
    expect(two.filter((cell) => /^C(?:9|10)$/u.test(cell))).toEqual(["C9", "C10"]);
    expect(new Set(two).size).toBe(two.length);
  });

  const change = (form: Form, part: Partial<FormCell>): Form => ({
    ...form,
    indicators: form.indicators.map((one, at) =>
      at === 0 && one.target ? { ...one, target: { ...one.target, ...part } } : one,
    ),
  });
  it.each([
    ["a locked cell", { locked: true }, "单元格是公式或受保护"],
    ["a formula that shows nothing", { formula: '=IF(1,"","")' }, "单元格是公式或受保护"],
  ])("leaves %s and says so", (_, part, why) => {
    const form = change(formOf(sheet({ rows: ROWS })), part);
    const { edits, left } = carryInto(form, target);
    expect(edits.map(({ cell }) => cell)).not.toContain("D9");
    expect(left.find(({ cell }) => cell === "D9")?.why.zh).toContain(why);
  });

  it("only ever edits cells that are empty or hold a template's words", () => {
    const { raw } = carried({ rows: ROWS });
    const before = raw.map(({ before: { value } }) => value).filter((value) => value !== null);
    expect(before).toEqual(["指标2："]);
    expect(raw.every(({ before: { formula } }) => formula === null)).toBe(true);
  });

  it("does not need to carry a second time", () => {
    const { content } = selfEvaluationFrom(target);
    const drawn = drawSelfEvaluation(content, {
      kind: "project-self-evaluation",
      sheetName: "自评",
    });
    const grid = newSheetGrid(drawn);
    expect(carryInto(formOf(grid), target, grid)).toEqual({ edits: [], left: [] });
  });

  it("fills a blank official form from end to end", () => {
    const grid = newSheetGrid(blankForm("附件1-1")!.draw());
    const { edits, left } = carryInto(formOf(grid), target, grid);
    expect(left).toEqual([]);
    expect(edits.map(({ after }) => after.value)).toEqual([
      "农村公路养护",
      "某县公路段",
      135.5,
      100,
      35.5,
      "养护公路50公里，群众满意",
      "养护里程",
      "≥50公里",
      "桥梁",
      "≥3座",
      "合格率",
      "95%",
      "群众满意度",
      "≥90%",
    ]);
  });
});

describe("the form that evaluates a project", () => {
  const evaluation = (name: string, year = 2022): Form => ({
    ...formOf(sheet({ rows: ROWS, name })),
    year,
  });
  it.each([
    ["the one of its name", ["农村公路养护", "桥梁维修"], 0],
    ["however the name is spaced", [" 农村 公路养护 "], 0],
    ["none of another name", ["桥梁维修"], null],
    ["none where two have the name", ["农村公路养护", "农村公路养护"], null],
    ["none where there is none", [], null],
  ])("is %s", (_, names, want) => {
    const forms = names.map((name) => evaluation(name));
    expect(matchProject([target, ...forms], target)).toBe(want === null ? null : forms[want]);
  });
  it("is the one of the target's year where a workbook holds several", () => {
    const forms = [evaluation("农村公路养护", 2021), evaluation("农村公路养护", 2022)];
    expect(matchProject(forms, target)).toBe(forms[1]);
  });
});

describe("a target divided over 指标性质, 指标值 and 度量单位", () => {
  const divided = (cells: string) => {
    const grid = gridOf([
      ["项目支出绩效自评表（2022年度）"],
      row("项目名称|农村公路养护||||||||"),
      row("一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分|偏差原因分析"),
      row(`产出指标|数量指标|养护里程|${cells}||20||`),
      row("总分|||||||100||"),
    ]);
    const { edits, left } = carryInto(formOf(grid), target, null);
    return {
      edits: edits.flatMap(({ cell, after }) => (/4$/u.test(cell) ? [String(after.value)] : [])),
      left: left.filter(({ name }) => name === "养护里程").map(({ why }) => why.zh),
    };
  };
  it.each([
    ["||", ["≥", "50", "公里"], []],
    ["≥||公里", ["50"], []],
    ["||米", [], ["已填“米”，目标表（目标表）是“≥50公里”，保留已填的；请核对。"]],
    ["≤||公里", [], ["已填“≤”，目标表（目标表）是“≥50公里”，保留已填的；请核对。"]],
  ])("%j: what stands in one of the three is kept", (cells, edits, left) => {
    const told = divided(cells);
    expect(told.edits).toEqual(edits);
    expect(told.left.map((why) => why.replace(/（[^（）]*!D\d+）/u, "（目标表）"))).toEqual(left);
  });

  // 桥梁 ≥3座 into rows that nobody has filled: [rows, what is written, what is said]
  it.each([
    ["nothing printed", ["||指标2：||||||||"], ["C5=桥梁", "D5=≥", "E5=3", "F5=座"], ""],
    ["the same sign and unit", ["||指标2：|≥||座|||||"], ["C5=桥梁", "E5=3"], ""],
    ["another unit", ["||指标2：|||公里|||||"], [], "预先印有别的指标性质或度量单位"],
    ["another sign", ["||指标2：|≤||座|||||"], [], "预先印有别的指标性质或度量单位"],
    [
      "another unit, and a free row below",
      ["||指标2：|≥||公里|||||", "||指标3：|||座|||||"],
      ["C6=桥梁", "D6=≥", "E6=3"],
      "",
    ],
  ])("an empty row with %s", (_, lines, edits, why) => {
    const grid = gridOf([
      ["项目支出绩效自评表（2022年度）"],
      row("项目名称|农村公路养护||||||||"),
      row("一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分|偏差原因分析"),
      row("产出指标|数量指标|养护里程|≥|50|公里||20||"),
      ...lines.map(row),
      row("总分|||||||100||"),
    ]);
    const into = carryInto(formOf(grid), target, grid);
    const own = into.edits.filter(({ cell }) => /^[C-F][56]$/u.test(cell));
    expect(own.map(({ cell, after }) => `${cell}=${String(after.value)}`)).toEqual(edits);
    const said = into.left.filter(({ name }) => name === "桥梁").map((one) => one.why.zh);
    expect(said.join()).toContain(why);
    expect(said).toHaveLength(why === "" ? 0 : 1);
  });
});
