import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { across, down, names, row, text, type Rows } from "./small-form";

const TITLE = ["2024年度部门预算项目绩效目标表"];
const LAW: Rows = [
  row("普法经费|20|开展普法|产出指标|数量指标|普法次数|≥24次"),
  row("|||满意度指标|服务对象满意度|群众满意度|≥90%"),
];
const CARE: Rows = [
  row("矫正经费|15|开展矫正|产出指标|数量指标|矫正人数|≥60人"),
  row("|||满意度指标|服务对象满意度|对象满意度|≥85%"),
];
const columns = (name: string) => row(`${name}|预算数|年度目标|一级指标|二级指标|三级指标|指标值`);
const list = (name: string, ...rows: Rows) => [TITLE, columns(name), ...rows];

const read = (rows: Rows, merges: Parameters<typeof gridOf>[1] = []) =>
  findForms(gridOf(rows, merges)).forms;
const said = (form: Form) => [
  text(form.fields.projectName),
  text(form.goal.expected),
  text(form.fund?.lines[0]?.initialBudget),
  names(form),
];
const FIRST = ["普法经费", "开展普法", "20", ["普法次数", "群众满意度"]];
const SECOND = ["矫正经费", "开展矫正", "15", ["矫正人数", "对象满意度"]];

describe("a list of projects", () => {
  it.each([
    ..."项目名称 单位名称、项目名称 单位名称/项目名称 单位（项目）名称 二级项目名称 支出项目名称".split(
      " ",
    ),
    ..."项目名称及编码 项目单位及名称 项目（政策）名称 项目 二级项目 单位/项目".split(" "),
    "项目\n名称",
  ])("whose names stand under %s gives each project a form", (name) => {
    expect(read(list(name, ...LAW, ...CARE)).map(said)).toEqual([FIRST, SECOND]);
  });

  it("does so with the cells of a project merged, as they are published", () => {
    const merges = [1, 2, 3].flatMap((column) => [down(column, 3, 4), down(column, 5, 6)]);
    expect(read(list("单位名称、项目名称", ...LAW, ...CARE), merges).map(said)).toEqual([
      FIRST,
      SECOND,
    ]);
  });

  it("takes a list of one project", () => {
    expect(read(list("二级项目名称", ...LAW)).map(said)).toEqual([FIRST]);
  });

  it.each(["项目单位名称", "项目主管部门名称", "项目类别"])("is none under %s", (name) => {
    expect(read(list(name, ...LAW, ...CARE))).toHaveLength(1);
  });
});

describe("a row without any indicator", () => {
  const GROUPS: readonly (readonly [string, Rows])[] = [
    ["the unit", [row("某县司法局|35|")]],
    ["the sum", [row("合计|35|")]],
    ["the sum and the unit", [row("合计|35|"), row("某县司法局|35|"), row("局本级|35|")]],
    ["numbers of the columns", [row("1|2|3|4|5|6|7")]],
    ["letters and numbers", [row("甲|1|2|3|4|5|6")]],
    ["stars", [row("**|**|**|**|**|**|**")]],
  ];

  it.each(GROUPS)("before the projects is none of them: %s", (_, rows) => {
    const forms = read(list("项目名称", ...rows, ...LAW, ...CARE));
    expect(forms.map(said)).toEqual([FIRST, SECOND]);
    // the first has the title, and so the whole head
    expect(forms.map(({ area }) => area.top)).toEqual([0, 4 + rows.length]);
  });

  it("between the projects ends the one above", () => {
    const forms = read(list("项目名称", ...LAW, row("某县水务局|15|"), ...CARE));
    expect(forms.map(said)).toEqual([FIRST, SECOND]);
    expect(forms[0]?.area.bottom).toBe(3);
  });

  it("in a column of its own lends no project its amount", () => {
    const unit = (rows: Rows) => rows.map((cells) => ["", ...cells]);
    const rows = [
      TITLE,
      ["单位名称", ...columns("项目名称")],
      row("某县司法局||35|"),
      ...unit([...LAW, ...CARE]),
    ];
    const forms = read(rows, [down(1, 3, 7)]);
    expect(forms.map(said)).toEqual([FIRST, SECOND]);
    expect(forms.map(({ fields }) => text(fields.unit))).toEqual(["某县司法局", "某县司法局"]);
  });

  it("with the indicators in the rows below it is the project's own", () => {
    const split = ([first = [], second = []]: Rows): Rows => [
      first.slice(0, 3),
      ["", "", "", ...first.slice(3)],
      second,
    ];
    expect(read(list("项目名称", ...split(LAW), ...split(CARE))).map(said)).toEqual([
      FIRST,
      SECOND,
    ]);
  });
});

describe("a list over several pages", () => {
  it("is read on below column names that are printed again, also within a project", () => {
    const again = columns("项目名称");
    const [first = [], second = []] = LAW;
    const forms = read(list("项目名称", first, again, second, again, ...CARE));
    expect(forms.map(said)).toEqual([FIRST, SECOND]);
  });

  it("is not divided where a page has other columns", () => {
    const other = row("项目名称|年度目标|预算数|一级指标|三级指标|二级指标|预期值");
    expect(read(list("项目名称", ...LAW, other, ...CARE))).toHaveLength(1);
  });

  it("keeps what stands below the last project with it", () => {
    const notes = ["注：绩效目标应当与预算相匹配，不得随意调整指标值。"];
    const forms = read(list("项目名称", ...LAW, ...CARE, notes), [across(7, 1, 7)]);
    expect(forms.map(({ printedNotes }) => printedNotes.length)).toEqual([0, 1]);
  });
});

describe("a column of 项目 that names no projects", () => {
  const levels = row("项目|一级指标|二级指标|三级指标|指标值");
  const blocks = [
    levels,
    row("产出|产出指标|数量指标|里程|5公里"),
    row("满意度|满意度指标|服务对象|群众满意度|≥90%"),
  ];

  it("leaves the form whole where it names levels, or another name stands above", () => {
    expect(read([["项目绩效目标表"], ...blocks])).toHaveLength(1);
    const named = [["项目绩效目标表"], row("项目名称|乡村公路"), levels];
    const parts = ["道路部分", "桥梁部分"].map((part) =>
      row(`${part}|产出指标|数量指标|里程|5公里`),
    );
    const forms = read([...named, ...parts]);
    expect(forms.map(({ fields }) => text(fields.projectName))).toEqual(["乡村公路"]);
  });

  it("leaves a self-evaluation whole, where it heads what is judged", () => {
    const rows = [
      ["部门整体支出绩效自评表"],
      row("项目|一级指标|三级指标|指标值|实际完成值|分值|得分"),
      row("预算执行|投入|执行率|100%|98%|40|39"),
      row("预算管理|过程|公开及时|及时|及时|60|60"),
    ];
    expect(read(rows)).toHaveLength(1);
  });
});
