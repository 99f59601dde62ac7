import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { HEADER, NAME, ROW, TITLE, TOTAL, across, at, down, names, only, row } from "./small-form";

describe("a row that numbers the columns", () => {
  const read = (...lines: readonly string[]) =>
    only([TITLE, NAME, HEADER, ...lines.map(row), ROW, TOTAL]);

  it.each([
    ["from 1", "1|2|3|4|5|6|7|8"],
    ["from where the columns before it end", "3|4|5|6|7|8|9|10"],
    ["behind 栏次", "栏次|||1|2|3|4|5"],
    ["behind 栏次 in every cell of a lost merge", "栏次|栏次|栏次|1|2|3|4|5"],
    ["with stems and numbers", "甲|乙|丙|1|2|3|4|5"],
    ["with letters", "A|B|C|D|E|F|G|H"],
    ["with numerals", "一|二|三|四|五|六|七|八"],
    ["with 第…列", "第1列|第2列|第3列|第4列|第5列|第6列|第7列|第8列"],
    ["with letters of what is worked out", "|||A|B|C|D=B/A*C|"],
    ["with brackets", "（1）|（2）|（3）|（4）|（5）|（6）|（7）|（8）"],
    ["with circles", "①|②|③|④|⑤|⑥|⑦=⑥/⑤|⑧"],
    ["with how a column is worked out", "1|2|3|4|5|6|7=5/4*6|8"],
    ["with only how a column is worked out", "1|2|3|4|5|6|5/4|8"],
    ["with a dash for a column", "1|2|3|4|5|6|7|—"],
    ["with stars", "**|**|**|**|**|**|**|**"],
    ["with stars under some", "*|*|*|*|*|||"],
    ["not under the names", "|||1|2|3|4|5"],
  ])("%s is no indicator", (_, line) => {
    const form = read(line);
    expect(names(form)).toEqual(["养护里程"]);
    expect(at(form.total?.score)).toBe("G6 96");
    expect(form.notUnderstood).toEqual([]);
  });

  it.each([
    ["has a name", "产出指标|数量指标|桥梁|1|2|3|4|"],
    ["has only values, from another number", "|||100|101|102|103|"],
    ["has values that do not count on", "1|2|3|5|5|10|10|"],
    ["has a percentage", "1|2|3|4%|5|6|7|"],
    ["has few numbers", "|||1|2|||"],
    ["has stars and points", "**|**|**|**|**|10||"],
    ["has dashes and points", "—|—|—|—|—|10|10|"],
  ])("is an indicator where it %s", (_, line) => {
    expect(read(line).indicators).toHaveLength(2);
  });

  it("is none below names of two rows, and below names that a page repeats", () => {
    const upper = row("一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分");
    const lower = row("|||指标性质|指标值|度量单位|||");
    const numbers = row("1|2|3|4|5|6|7|8|9");
    const head = [upper, lower, numbers];
    const merges = [0, 6].flatMap((more) => [
      ...[1, 2, 3, 7, 8, 9].map((column) => down(column, 3 + more, 4 + more)),
      across(3 + more, 4, 6),
    ]);
    const form = only(
      [
        ...[TITLE, NAME, ...head],
        row("产出指标|数量指标|里程|≥|5|公里|6公里|50|50"),
        [],
        [],
        ...head,
        row("效益指标|社会效益指标|通行|≥|5|万人|6万人|40|40"),
      ],
      merges,
    );
    expect(names(form)).toEqual(["里程", "通行"]);
  });

  it("is no project where projects stand in a column before the indicators", () => {
    const { forms } = findForms(
      gridOf([
        ["2024年度部门预算项目绩效目标表"],
        row("项目名称|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位"),
        row("1|2|3|4|5|6|7|8"),
        row("普法|开展普法|产出指标|数量指标|普法次数|≥|24|次"),
        row("矫正|开展矫正|产出指标|数量指标|矫正人数|≥|60|人"),
      ]),
    );
    expect(forms.map((form) => [form.fields.projectName?.text, names(form)])).toEqual([
      ["普法", ["普法次数"]],
      ["矫正", ["矫正人数"]],
    ]);
  });
});
