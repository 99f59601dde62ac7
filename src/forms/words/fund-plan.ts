import type { Words } from "../reader/word-index";
import type { FundPlanRole } from "../vocabulary";

/** What target tables say of their funds besides amounts. */
export const FUND_PLAN: readonly Words<FundPlanRole>[] = [
  {
    role: "purpose",
    names: "资金用途 资金使用方向 资金支出方向 项目资金用途 资金具体用途 主要用途".split(" "),
  },
  {
    role: "purposeBelow",
    names: [],
    patterns: [/^(预算|资金|项目)(规模|金额|总额)(及|和|与)(资金)?用途$/],
  },
  {
    role: "payments",
    names: [],
    patterns: [/^(项目|年度|财政)?(资金|预算)?(支出|用款|支付|使用)(进度)?计划/],
  },
];
