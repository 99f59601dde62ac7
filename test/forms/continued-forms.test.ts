import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { FUND, HEADER, names, NAME, row, text, TITLE, TOTAL, type Rows } from "./small-form";

const YEAR = ["（2022年度）"];
const DEPARTMENT = row("主管部门||某县交通局||实施单位|养护站");
const BASE = ["项目支出绩效自评表"];
const one = (name: string, points = "10") =>
  row(`产出指标|数量指标|${name}|50公里|48公里|${points}|9|`);
const FIRST = [BASE, YEAR, NAME, DEPARTMENT, ...FUND, HEADER, one("里程", "20"), one("桥梁", "20")];
const SECOND = [row("产出指标|质量指标|合格率|≥95%|96%|20|20|"), one("隧道", "30"), TOTAL];

const read = (rows: Rows) => findForms(gridOf(rows)).forms;
const project = ({ fields }: Form) => text(fields.projectName);

describe("a form that goes on behind a page break", () => {
  const breaks: readonly (readonly [string, Rows])[] = [
    ["the title and the column names", [BASE, HEADER]],
    ["the title, the year and the column names", [BASE, YEAR, HEADER]],
    ["a title with （续）", [["项目支出绩效自评表（续）"], HEADER]],
    ["a blank row and a title with （续表）", [[], ["项目支出绩效自评表（续表）"], HEADER]],
    ["续 behind the title", [["项目支出绩效自评表-续"], HEADER]],
    ["the title and the same fields", [BASE, YEAR, NAME, DEPARTMENT, HEADER]],
    ["the same name alone", [NAME, HEADER]],
    ["the whole head, fund block and all", [BASE, YEAR, NAME, DEPARTMENT, ...FUND, HEADER]],
  ];

  it.each(breaks)("that repeats %s is one form", (_, between) => {
    const [form, ...others] = read([...FIRST, ...between, ...SECOND]);
    expect(others).toEqual([]);
    expect(names(form)).toEqual(["里程", "桥梁", "合格率", "隧道"]);
    expect([text(form?.total?.points), text(form?.total?.score)]).toEqual(["100", "96"]);
    expect(form && project(form)).toBe("农村公路养护");
    expect(form?.fund?.lines).toHaveLength(1);
    expect([form?.title?.row, form?.area.top]).toEqual([0, 0]);
    expect(form?.area.bottom).toBe(FIRST.length + between.length + SECOND.length - 1);
  });

  it("goes on so over a third page", () => {
    const pages = [...FIRST, BASE, HEADER, one("隧道", "20"), BASE, HEADER, one("涵洞", "30")];
    const forms = read([...pages, TOTAL]);
    expect(forms.map(names)).toEqual([["里程", "桥梁", "隧道", "涵洞"]]);
  });

  it("lends the new page's first rows the levels that they leave blank", () => {
    const [form] = read([...FIRST, BASE, HEADER, row("||隧道|1座|1座|20|20|"), one("涵洞", "30")]);
    const levels = form?.indicators.map(({ level1, level2 }) => [text(level1), text(level2)]);
    expect(levels?.[2]).toEqual(["产出指标", "数量指标"]);
  });

  it("goes on without points where nothing above its column names could be a form's", () => {
    const columns = row("一级指标|二级指标|三级指标|指标值");
    const head = [["项目支出绩效目标表"], NAME, columns, row("产出指标|数量指标|里程|50公里")];
    const forms = read([
      ...head,
      ["项目支出绩效目标表"],
      columns,
      row("产出指标|数量指标|桥梁|2座"),
    ]);
    expect(forms.map(names)).toEqual([["里程", "桥梁"]]);
  });
});

describe("two true forms stay two", () => {
  const other = ["项目名称", "", "桥梁维修"];
  const twins: readonly (readonly [string, Rows, Rows])[] = [
    ["the second names another project", FIRST, [BASE, YEAR, other, HEADER, ...SECOND]],
    ["the second names none yet", FIRST, [BASE, YEAR, ["项目名称"], HEADER, ...SECOND]],
    [
      "the second has a fund block of its own",
      FIRST,
      [BASE, YEAR, FUND[0]!, row("|年度资金总额|30|30|30|10|100%|10"), HEADER, ...SECOND],
    ],
    ["the first has its total", [...FIRST, TOTAL], [BASE, HEADER, ...SECOND]],
    [
      "the second says 续 of another name",
      [...FIRST, TOTAL],
      [["项目支出绩效自评表（续）"], other, HEADER, ...SECOND],
    ],
    ["the first is full", [...FIRST, one("养护", "50")], [BASE, HEADER, ...SECOND]],
    ["the second is full", FIRST, [BASE, HEADER, one("养护", "50"), ...SECOND]],
    [
      "notes end the first",
      [...FIRST, ["注：得分一档最高不能超过该指标分值上限。"]],
      [BASE, HEADER, ...SECOND],
    ],
    ["their columns differ", FIRST, [BASE, HEADER.slice(0, 7), ...SECOND]],
    ["their titles differ", FIRST, [["专项资金绩效自评表"], HEADER, ...SECOND]],
  ];

  it.each(twins)("where %s", (_, first, second) => {
    const { forms, remarks } = findForms(gridOf([...first, ...second]));
    // a second one without a head, whose points do not make up its total, is said and not read
    expect(forms.length + remarks.length).toBe(2);
    expect(names(forms[0])).not.toContain("隧道");
  });

  it("and so do lists of one project each", () => {
    const columns = row("项目名称|一级指标|二级指标|三级指标|指标值");
    const list = (name: string) => [
      ["项目绩效目标表"],
      columns,
      row(`${name}|产出指标|数量指标|里程|5公里`),
    ];
    expect(read([...list("普法经费"), ...list("矫正经费")]).map(project)).toEqual([
      "普法经费",
      "矫正经费",
    ]);
  });
});

describe("the rest of a form on a sheet of its own", () => {
  it.each([
    ["without a title", [HEADER, ...SECOND]],
    ["under a title with 续", [["项目支出绩效自评表（续）"], HEADER, ...SECOND]],
    [
      "under a repeated title, from 效益 on",
      [TITLE, HEADER, row("效益指标|社会效益|出行|||50|50|"), TOTAL],
    ],
    [
      "under a repeated title, without its 一级",
      [TITLE, HEADER, row("|质量指标|合格率|||50|50|"), TOTAL],
    ],
  ])("%s is not read as a form, and it is said", (_, rows: Rows) => {
    const { forms, remarks } = findForms(gridOf(rows));
    expect(forms).toEqual([]);
    expect(remarks.map(({ why }) => why.zh)).toEqual([
      expect.stringContaining("各行分值合计 50，总分却是 100"),
    ]);
  });

  it.each([
    ["whose rows lack only the execution rate", [HEADER, one("里程", "90"), TOTAL]],
    ["that is a draft, with points to come", [HEADER, one("里程", "50"), one("桥梁", ""), TOTAL]],
    ["with a title", [TITLE, HEADER, ...SECOND]],
    ["with a name", [NAME, HEADER, ...SECOND]],
  ])("a table %s is read as ever", (_, rows: Rows) => {
    expect(read(rows)).toHaveLength(1);
  });
});
