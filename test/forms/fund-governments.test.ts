import type { FundLine } from "../../src/forms/form";
import { NAME, only, row, type Rows } from "./small-form";

/** A line as `total 合计 60 55 52.8`: role, name and the amounts. */
const shown = ({ role, name, initialBudget, annualBudget, executed }: FundLine) =>
  [role, name, ...[initialBudget, annualBudget, executed].flatMap((cell) => cell?.text ?? [])].join(
    " ",
  );

const PLANNED: Rows = [
  row("一级指标|二级指标|三级指标|指标值"),
  row("产出指标|数量指标|里程|50公里"),
];
const planned = (...fund: string[]): Rows => [
  ["项目支出绩效目标表（2024年度）"],
  NAME,
  ...fund.map(row),
  ...PLANNED,
];

describe("whose money it is, beside its amount", () => {
  const BLOCKS: readonly (readonly [where: string, fund: string[], lines: readonly string[]])[] = [
    [
      "a banner (内蒙古)",
      ["资金情况|年度资金总额|820", "|其中：中央资金|600", "|自治区资金|150", "|盟市资金|50"],
      [
        "total 年度资金总额 820",
        "part 其中：中央资金 600",
        "part 自治区资金 150",
        "part 盟市资金 50",
      ],
    ],
    [
      "a farm of the Corps (兵团)",
      ["资金情况|年度资金总额|820", "|其中：兵团财政资金|600", "|师市配套|150", "|团场自筹|70"],
      [
        "total 年度资金总额 820",
        "part 其中：兵团财政资金 600",
        "part 师市配套 150",
        "part 团场自筹 70",
      ],
    ],
    [
      "a prefecture, with nothing but the level (青海)",
      ["资金情况|年度资金总额|820", "|其中：中央|600|省级|150", "|州级|50|县（市）|20"],
      [
        ...["total 年度资金总额 820", "part 其中：中央 600", "part 省级 150", "part 州级 50"],
        "part 县（市） 20",
      ],
    ],
    [
      "the year's money of a project of several years (兵团)",
      ["资金情况|项目资金总额|3000|年度资金申请总额|1500"],
      ["total 项目资金总额 3000", "total 年度资金申请总额 1500"],
    ],
    [
      "a level that says no amount",
      ["资金情况|年度资金总额|820", "|项目级次：|县级|归口|州级"],
      ["total 年度资金总额 820"],
    ],
  ];
  it.each(BLOCKS)("%s", (_, fund, lines) => {
    expect(only(planned(...fund)).fund?.lines.map(shown)).toEqual(lines);
  });
});

it("knows what a budget was changed by, and what is left of it", () => {
  const form = only([
    ["项目支出绩效自评表（2022年度）"],
    NAME,
    row("预算执行情况|资金来源|年初预算|年度预算调整|调整后的预算|全年执行数|结余|预算执行率%"),
    row("|年度资金总额|60|-5|55|52.8|2.2|96"),
    row("|专户资金|0|0|0|0|0|"),
    row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
    row("产出指标|数量指标|里程|50公里|50公里|90|90"),
  ]);
  expect(form.fund?.lines.map(shown)).toEqual([
    "total 年度资金总额 60 55 52.8",
    "part 专户资金 0 0 0",
  ]);
  expect(form.notUnderstood).toEqual([]);
});
