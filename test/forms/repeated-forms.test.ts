import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { names, row, text, type Rows } from "./small-form";

const COLUMNS = row("一级指标|二级指标|三级指标|绩效指标描述|指标值");
const project = (name: string, indicator: string): Rows => [
  row("207101某区人民法院||||单位：万元"),
  row(`项目名称|${name}`),
  row("绩效目标|按时完成维修"),
  COLUMNS,
  row(`产出指标|数量指标|${indicator}|面积|≥400平方米`),
];
const TITLE = ["项目支出绩效目标表"];
const YEAR = ["（2023年）"];

const read = (rows: Rows) => findForms(gridOf(rows));

describe("several projects under one title", () => {
  const rows = [TITLE, YEAR, ...project("隐患维修", "维修面积"), ...project("办案", "聘用人数")];

  it("gives each project a form of its own, under the title and year of the sheet", () => {
    const { forms, remarks } = read(rows);
    expect(remarks).toEqual([]);
    expect(forms.map((form) => form.kind)).toEqual(["target-table", "target-table"]);
    expect(forms.map((form) => text(form.fields.projectName))).toEqual(["隐患维修", "办案"]);
    expect(forms.map(({ title, year }) => [text(title), year])).toEqual([
      ["项目支出绩效目标表", 2023],
      ["项目支出绩效目标表", 2023],
    ]);
    expect(forms.map(names)).toEqual([["维修面积"], ["聘用人数"]]);
  });

  it("counts the line with the unit and 单位：万元 to the form below it", () => {
    const [first, second] = read(rows).forms;
    expect([first?.area.bottom, second?.area.top]).toEqual([6, 7]);
  });

  it("counts it so where a lost merge repeats the unit in each cell", () => {
    const repeated = rows.map((cells) =>
      cells[0]?.startsWith("207101") ? row(`${"207101某区人民法院|".repeat(4)}单位：万元`) : cells,
    );
    expect(read(repeated).forms.map(names)).toEqual([["维修面积"], ["聘用人数"]]);
  });

  it("goes on so for a third", () => {
    expect(read([...rows, ...project("装备", "采购数量")]).forms).toHaveLength(3);
  });

  it("lends no title to a table with other columns", () => {
    const other = [row("项目名称|别的"), row("一级指标|三级指标|指标值"), row("产出|甲|1个")];
    const { forms, remarks } = read([...rows.slice(0, 7), ...other]);
    expect(forms).toHaveLength(1);
    expect(remarks).toHaveLength(1);
  });
});
