import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { across, at, down, FUND, NAME, only, row, text, TITLE, type Rows } from "./small-form";

const first = (rows: Rows, merges: Parameters<typeof only>[1] = []) =>
  only(rows, merges).indicators[0];

describe("columns that stand beside those that are read", () => {
  const CASES: readonly (readonly [
    what: string,
    header: string,
    line: string,
    read: readonly (string | null)[],
  ])[] = [
    [
      "半年 before the year (江苏)",
      "一级指标|二级指标|三级指标|分值|半年目标值|全年目标值|半年完成值|全年完成值|得分",
      "产出指标|数量指标|清扫面积|100|60万平方米|120万平方米|61万平方米|121万平方米|100",
      ["F5 120万平方米", "H5 121万平方米", null],
    ],
    [
      "总目标值 where no other target stands (深圳)",
      "一级指标|二级指标|三级指标|半年目标值|总目标值|实际完成值|分值|得分|偏差原因",
      "产出指标|数量指标|活动场次|≥60场|≥120场|131场|100|100|",
      ["E5 ≥120场", "F5 131场", "I5"],
    ],
    [
      "总目标值 beside the year's",
      "一级指标|二级指标|三级指标|总目标值|年度目标值|实际完成值|分值|得分|偏差原因",
      "产出指标|数量指标|站点|90处|40处|42处|100|100|",
      ["E5 40处", "F5 42处", "I5"],
    ],
    [
      "how a value is come by (陕西)",
      "一级指标|三级指标|分值|指标值计算公式和数据获取方式|年初目标值|实际完成值|得分|备注",
      "投入|预算完成率|100|决算报表|100%|96%|96|",
      ["E5 100%", "F5 96%", "H5"],
    ],
    [
      "正向 and 反向 as 指标属性",
      "一级指标|二级指标|三级指标|指标属性|指标值|计量单位|完成值|分值|得分|原因",
      "产出指标|质量指标|发改率|反向指标|2|%|1.6|100|100|",
      ["E5 2%", "G5 1.6", "J5"],
    ],
    [
      "the sign as 运算符 (辽宁)",
      "一级指标|二级指标|三级指标|运算符|指标值|度量单位|实际完成值|分值|得分|偏差原因",
      "履职效能|重点工作|办结率|>=|95|%|96|100|100|",
      ["E5 >=95%", "G5 96", "J5"],
    ],
    [
      "定量 as 绩效指标性质 (山西)",
      "一级指标|二级指标|三级指标|绩效指标性质|年度指标值|实际完成值|分值|得分|原因",
      "产出指标|质量指标|成活率|定量|≥90%|91%|100|100|",
      ["E5 ≥90%", "F5 91%", "I5"],
    ],
    [
      "改进措施 in a column of its own",
      "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因|改进措施",
      "产出指标|质量指标|再犯罪率|≤0.2%|0.3%|100|60|个别人员重新犯罪|加强教育管控",
      ["D5 ≤0.2%", "E5 0.3%", "H5 个别人员重新犯罪；加强教育管控"],
    ],
    [
      "备注 beside the note",
      "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因|备注",
      "产出指标|数量指标|人数|10人|8人|100|80|招聘未满|人事科",
      ["D5 10人", "E5 8人", "H5 招聘未满"],
    ],
    [
      "部门评分 behind 自评得分 (甘肃)",
      "一级指标|二级指标|三级指标|指标值|完成值|分值|自评得分|部门评分|偏差原因",
      "产出指标|数量指标|人数|10人|8人|100|80||招聘未满",
      ["D5 10人", "E5 8人", "I5 招聘未满"],
    ],
  ];
  it.each(CASES)("%s", (_, header, line, read) => {
    const form = only([TITLE, NAME, ["主管部门", "", "某县"], row(header), row(line)]);
    const [one] = form.indicators;
    expect([at(one?.target), at(one?.actual), at(one?.note)]).toEqual(read);
    expect(form.notUnderstood).toEqual([]);
  });

  it("四级指标 is what is measured, and 三级指标 where that is blank (江苏)", () => {
    const form = only([
      ["2023年度部门整体绩效自评表"],
      row("部门名称|某区卫生健康委员会"),
      row("一级指标|二级指标|三级指标|四级指标|指标值|实际完成值|分值|得分"),
      row("履职|公共卫生|基本公卫|建档率|≥90%|93%|60|60"),
      row("||老年人健康管理率||≥65%|62%|40|38.15"),
    ]);
    expect(form.indicators.map(({ level3 }) => at(level3))).toEqual([
      "D4 建档率",
      "C5 老年人健康管理率",
    ]);
    expect(form.notUnderstood).toEqual([]);
  });
});

describe("names that the row below divides", () => {
  const HEADS: Rows = [
    TITLE,
    NAME,
    row("一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|偏差原因分析|||"),
    row("|||运算符号|内容|度量单位||||经费保障|人员保障|其他|原因说明"),
    row("效益指标|社会效益指标|受益人口|>=|8000|人|7600|100|95|√|||外出务工"),
  ];
  const MERGES = [
    across(3, 4, 6),
    across(3, 10, 13),
    ...[1, 2, 3, 7, 8, 9].map((c) => down(c, 3, 4)),
  ];

  it("into the target's parts and boxes to tick beside the note (辽宁)", () => {
    const form = only(HEADS, MERGES);
    const [one, more] = form.indicators;
    expect(more).toBeUndefined();
    expect([at(one?.target), at(one?.actual), at(one?.note)]).toEqual([
      "E5 >=8000人",
      "G5 7600",
      "M5 外出务工",
    ]);
    expect(form.notUnderstood).toEqual([]);
  });

  it("into years that nobody names: none of them is the target", () => {
    const one = first(
      [
        TITLE,
        NAME,
        row("一级指标|二级指标|三级指标|指标值|||实际完成值|分值|得分"),
        row("|||第一年|第二年|合计|||"),
        row("产出指标|数量指标|站点|40处|50处|90处|92处|100|100"),
      ],
      [across(3, 4, 6), ...[1, 2, 3, 7, 8, 9].map((c) => down(c, 3, 4))],
    );
    expect(one?.target).toBeNull();
    expect(one?.furtherTargets.map(({ target }) => text(target))).toEqual(["40处", "50处"]);
  });
});

describe("one name over all levels", () => {
  it("a level holds for the rows below that leave its column blank", () => {
    const form = only(
      [
        TITLE,
        NAME,
        row("绩效指标|||目标值|完成值|分值|得分"),
        row("产出指标|数量指标|人数|25人|25人|50|50"),
        row("|质量指标|准确率|100%|100%|30|30"),
        row("效益指标|社会效益|稳定性|稳定|稳定|20|20"),
      ],
      [across(3, 1, 3)],
    );
    expect(form.indicators.map(({ level1 }) => text(level1))).toEqual([
      "产出指标",
      "产出指标",
      "效益指标",
    ]);
  });
});

describe("two forms beside each other without a column between them", () => {
  const one = (name: string) => [
    [`${name}绩效自评表`, "", "", "", "", "", ""],
    row(`项目名称|${name}|||||`),
    row("一级指标|二级指标|三级指标|指标值|完成值|分值|得分"),
    row("产出指标|数量指标|数量|10个|10个|100|100"),
    row("合计|||||100|100"),
  ];
  const beside = one("图书采购").map((line, index) => [...line, ...(one("校服补助")[index] ?? [])]);

  it("are two", () => {
    const { forms } = findForms(gridOf(beside));
    expect(forms.map(({ title, total }) => [at(title), at(total?.score)])).toEqual([
      ["A1 图书采购绩效自评表", "G5 100"],
      ["H1 校服补助绩效自评表", "N5 100"],
    ]);
  });
});

describe("the number of a page", () => {
  it.each(["第 1 页 共 2 页", "- 第2页 -", "第1页/共3页"])(
    "%s within a table is no row",
    (page) => {
      const form = only(
        [
          TITLE,
          NAME,
          ...FUND,
          row("一级指标|二级指标|三级指标|指标值|完成值|分值|得分"),
          row("产出指标|数量指标|数量|10个|10个|50|50"),
          [page],
          row("效益指标|社会效益|效果|良好|良好|40|40"),
        ],
        [across(7, 1, 7)],
      );
      expect([form.indicators.length, form.notUnderstood]).toEqual([2, []]);
    },
  );
});
