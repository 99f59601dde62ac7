import type { Citation, LevelWeight, NamedRowRule } from "../rulebook";
import type { RowRule } from "../row-rule";
import { checklist, deductionAbove, percent } from "./row-rule-words";

/** Words printed on 附件1-3's table, as 怀柔区 published it. */
const table = (clause: string, quote: string): Citation => ({
  title: "附件1-3 2021年部门整体绩效评价指标体系评分表",
  issuer: "北京市（怀柔区公开的2021年度评分表式）",
  year: 2021,
  clause,
  quote,
});

/** 20/60/20, whose headings print their points. */
export const SCORECARD_WEIGHTS: readonly LevelWeight[] = (
  [
    ["当年预算执行情况", "20", "一、当年预算执行情况（20分）"],
    ["整体绩效目标实现情况", "60", "二、整体绩效目标实现情况（60分）"],
    ["预算管理情况", "20", "三、预算管理情况（20分）"],
  ] as const
).map(([level, points, quote]) => ({
  level,
  points,
  citation: table("各部分标题", quote),
  forms: ["department"],
}));

interface RowWords {
  /** The row's name, which the 评分标准 beside it is cited by. */
  readonly row: string;
  readonly words: string;
}

/** Rules 3.3–3.5: each row's checklist and what a failed item costs. */
const CHECKLISTS: readonly (RowWords & { readonly each: string })[] = [
  {
    row: "财务管理制度健全性",
    words:
      "①预算资金管理办法、绩效跟踪管理办法、资产管理办法等各项制度是否健全；②部门内部财务管理制度是否完整、合规；③会计核算制度是否完整、合规。每有一项不合格扣0.5分，扣完为止。",
    each: "0.5",
  },
  {
    row: "资金使用合规性和安全性",
    words:
      "①是否符合国家财经法规和财务管理制度规定以及有关专项资金管理办法的规定；②资金的拨付是否有完整的审批程序和手续；③项目的重大开支是否经过评估论证；④是否符合部门预算批复的用途；⑤是否存在截留、挤占、挪用情况；⑥资金使用是否符合政府采购的程序和流程；⑦资金使用是否符合公务卡结算相关制度和规定。每有一项不合格扣0.5分，扣完为止。",
    each: "0.5",
  },
  {
    row: "会计基础信息完善性",
    words:
      "①基础数据信息和会计信息资料是否真实；②基础数据信息和会计信息资料是否完整；③基础数据信息和会计信息资料是否准确。每有一项不合格扣0.5分，扣完为止。",
    each: "0.5",
  },
  {
    row: "资产管理规范性",
    words:
      "①对外投资行为是否经审批，是否存在投资亏损；②是否有因管理不当发生严重资产损失和丢失情况；③是否存在超标准配置资产；④资产使用是否规范，是否存在未经批准擅自出租、出借资产行为；⑤资产处置是否规范，是否存在不按要求进行报批或资产不公开处置行为；⑥其它资产管理制度办法执行情况。每有一项不合格扣0.8分，扣完为止。",
    each: "0.8",
  },
  {
    row: "绩效管理情况",
    words:
      "①部门（单位）是否及时对绩效信息进行汇总分析整理；②部门（单位）是否对绩效目标偏离情况及时进行矫正。每有一项不合格扣2分。",
    each: "2",
  },
];

const POINTS_OFF = { number: "0.4", of: "points" } as const;

/** Rules 3.6 and 3.7. */
const RATES: readonly (RowWords & { readonly rule: RowRule })[] = [
  {
    row: "结转结余率",
    words: "部门结转结余率低于上年的不扣分；高于上年结余率，每高出1个百分点扣0.4分，扣完为止。",
    rule: deductionAbove({ of: "lastYear" }, percent("1"), POINTS_OFF),
  },
  {
    row: "部门预决算差异率",
    words: "部门预决算差异率高于市级平均差异率（28.3%）的，每高出10%（含），扣0.4分，扣完为止。",
    rule: deductionAbove(
      { of: "number", limit: percent("28.3") },
      percent("10"),
      POINTS_OFF,
      "none",
    ),
  },
];

/** Rules 3.3–3.7, for a scorecard that prints none of its own. */
export const BEIJING_ROW_RULES: readonly NamedRowRule[] = [
  ...CHECKLISTS.map((list) => named(list, checklist(list.words, list.each))),
  ...RATES.map((rate) => named(rate, rate.rule)),
];

function named({ row, words }: RowWords, rule: RowRule): NamedRowRule {
  return {
    // the points may stand behind the name: 结转结余率（4）
    name: new RegExp(`^${row}(?:[（(][\\d.]+分?[)）])?$`, "u"),
    rule,
    citation: table(`${row}：评分标准`, words),
    forms: ["department"],
  };
}
