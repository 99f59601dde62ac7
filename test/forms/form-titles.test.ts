import { findForms } from "../../src/forms";
import type { FormKind } from "../../src/forms";
import { gridOf } from "../support/grid";
import { FUND, HEADER, NAME, row, ROW, text, TOTAL, type Rows } from "./small-form";

const TARGETS = [
  row("项目名称|乡村公路"),
  row("一级指标|二级指标|三级指标|指标值|备注"),
  row("产出指标|数量指标|里程|≥20公里|"),
];
const SCORED = [NAME, ...FUND, HEADER, ROW, TOTAL];

const kinds = (rows: Rows) =>
  findForms(gridOf(rows)).forms.map(({ kind, title }) => [kind, text(title)]);

describe("the title of a form", () => {
  const TITLES: readonly (readonly [FormKind, string, Rows])[] = [
    [
      "target-table",
      "项目支出绩效目标表 项目支出绩效目标 2025年项目绩效目标 项目支出绩效信息公开表 项目绩效信息表 绩效指标表 部门预算项目支出绩效表 项目绩效指标明细表 绩效目标公开表 部门整体绩效目标 某局部门整体支出绩效目标 2024年部门预算项目绩效目标（部门预算）",
      TARGETS,
    ],
    [
      "department-self-evaluation",
      "部门整体支出绩效自评表 部门整体支出绩效自评 2023年度部门整体支出绩效自评情况 部门（单位）整体支出绩效自评结果 部门整体支出绩效自评得分 整体支出自我评价情况",
      SCORED,
    ],
    [
      "project-self-evaluation",
      "项目支出绩效自评表 项目支出绩效自评 2023年度项目绩效自评情况 部门项目支出绩效自评结果 专项资金自我评价 绩效指标完成情况表 项目支出绩效自评（2023年度）",
      SCORED,
    ],
    [
      "department-scorecard",
      "2019年县级部门整体支出绩效评价指标体系 部门(单位)整体支出绩效评价共性指标体系框架 2020年县级部门整体支出绩效评价得分 部门整体支出绩效评价指标 部门整体支出绩效评价评分标准",
      SCORED,
    ],
    ["project-self-evaluation", "土地整治项目绩效评价指标表 某项目绩效评价得分情况", SCORED],
  ];
  const each = TITLES.flatMap(([kind, titles, rows]) =>
    titles.split(" ").map((title) => [title, kind, rows] as const),
  );

  it.each(each)("%s is that of a %s", (title, kind, rows) => {
    expect(kinds([[title], ...rows])).toEqual([[kind, title]]);
  });

  it("is not the heading of a part below it", () => {
    const title = "2021年度部门专项（绩效目标）申报表";
    const [name, ...table] = TARGETS;
    expect(kinds([[title], name!, ["绩效项目指标表"], ...table])).toEqual([
      ["target-table", title],
    ]);
  });

  it("may stand below 附件1 and beside the year where it does not say 表", () => {
    const title = "部门整体支出绩效自评";
    const expected = [["department-self-evaluation", title]];
    expect(kinds([["附件1"], row(`${title}|（2023年度）`), ...SCORED])).toEqual(expected);
  });

  it("begins the next form, too, where it does not say 表", () => {
    const [one, other] = ["部门整体支出绩效自评", "项目支出绩效自评"];
    expect(kinds([[one], ...SCORED, [], [other], ["（2023年度）"], ...SCORED])).toEqual([
      ["department-self-evaluation", one],
      ["project-self-evaluation", other],
    ]);
  });

  it.each(["做好绩效自评。", "绩效目标：完成自评", "自评情况", "绩效目标"])(
    "is not the line %s",
    (line) => {
      expect(kinds([[line], ...SCORED])).toEqual([["project-self-evaluation", null]]);
    },
  );
});

describe("why a table is not read", () => {
  const REFUSED: readonly (readonly [string, Rows, string])[] = [
    [
      "its title is unknown",
      [["年度工作要点一览表"], ...TARGETS],
      "标题“年度工作要点一览表”不是认得的",
    ],
    ["it has no title", TARGETS, "看不出是哪种表"],
    ["it has nothing but its columns", TARGETS.slice(1), "也没有资金部分、项目名称或总分"],
    [
      "its indicators stand across (惠安)",
      [
        ["市级财政补助资金绩效目标表"],
        ["镇", "产出指标", "", "效益指标"],
        ["", "质量指标", "数量指标", "社会效益指标"],
        ["", "验收合格率", "帮扶户数", "返贫风险"],
        ["甲镇", "100%", "≥2", "有效化解"],
      ],
      "指标是横着排的（一列一项指标）",
    ],
    ["it is another document", [["绩效监控表"], ...TARGETS], "标题是“绩效监控表”"],
    [
      "its columns lack a score",
      [["项目支出绩效自评表"], ...TARGETS],
      "表头缺少“实际完成值”或“得分”",
    ],
  ];

  it.each(REFUSED)("is that %s", (_, rows, why) => {
    const { forms, remarks } = findForms(gridOf(rows));
    expect(forms).toEqual([]);
    expect(remarks.map((remark) => remark.why.zh)).toEqual([expect.stringContaining(why)]);
    // what stands there is not said to be missing
    const named = rows.some(([label]) => label === "项目名称");
    if (named) expect(remarks[0]?.why.zh).not.toContain("没有资金部分、项目名称");
  });
});
