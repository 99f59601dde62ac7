import type { FundRole } from "../form";
import type { Words } from "../reader/word-index";
import { INITIAL, WHOLE } from "./fund";
import { GOVERNMENT } from "./government";

/** The rank of a sum among amounts beside their labels, better than any that it is the sum of. */
export const SUM = -1;
/** The rank of an amount that is called the budget and may be that of one source. */
export const NAMED = 2;

/** 项目预算金额, 预算申报数, 年度本级预算金额, 公益金预算: one amount that is called the budget. */
const BUDGET =
  /^(项目|专项|部门|单位|年度|全年|本年度?|当年度?|本级|[省市县区]级|下达|申报|申请|公益金)*((资金|经费|预算|预算申报|补助|申报|申请)(金额|额度|数额|数|额|安排|规模)|中央预算内投资|公益金预算)$/;

/** Amounts of target tables, each beside its label. */
export const FUND_PAIRS: readonly Words<FundRole>[] = [
  {
    role: "total",
    names: [
      "预算数",
      "项目金额",
      "资金总额",
      "项目总金额",
      "年度资金总额",
      "项目资金总额",
      "项目资金",
      "资金合计",
      "预算资金总额",
      "预算金额",
      "预算总额",
      "项目总额",
      "预算规模",
      "年度总金额",
      "年度预算总额",
      "项目预算",
      "预算资金",
      "总额",
    ],
    patterns: [
      /^(本年|当年|年度|当年度|当年年度)(预算数?|金额)$/,
      // beside 项目资金总额 (兵团)
      /^(本年度?|当年度?|年度)(资金|预算)*申请(资金|预算)?总(金)?额$/,
      // of a project's whole investment: 其中：本年度投资
      /^(其中:?)?(本年度?|当年度?|年度)(计划)?投资(数|额|金额)?$/,
    ],
  },
  {
    role: "total",
    rank: 1,
    names:
      "当年资金总额 总投资 总投入 总预算 总经费 总资金 总金额 年初预算 全年预算数 全年预算".split(
        " ",
      ),
    patterns: [INITIAL, WHOLE],
  },
  // where nothing says more of the whole: 资金额度, 项目预算金额, 下达中央预算内投资
  {
    role: "total",
    rank: NAMED,
    names: [],
    // 中央补助年度金额 alone (四川)
    patterns: [BUDGET, /^(中央|上级|[省市县区]级)(财政)?补助(资金)?年度金额$/],
  },
  // of what stands beside it: 当年预算数 | 上年结转 | 合计
  { role: "total", rank: SUM, names: ["合计", "总计"] },
  // of the whole term, which no yearly budget is
  {
    role: "part",
    names: [],
    patterns: [/^(中长?期|长期|实施期)(项目)?(资金|预算|投资)*(总额|总金额|金额)$/],
  },
  {
    role: "appropriation",
    names: ["其中:当年市级财政资金"],
    patterns: [/^(其中:?)?(当年|本年)?财政(拨款|资金)$/],
  },
  {
    role: "carryOver",
    names: [],
    patterns: [/^(其中:?)?(上年|以前年度)(结转|结余)+(资金|金额|收入)?$/],
  },
  { role: "other", names: ["单位资金"], patterns: [/^(其中:?)?其[他它]资金$/] },
  // 其中:中央补助, 地方资金, 盟市财政安排, 该项目支出上级资金
  {
    role: "part",
    names: [],
    patterns: [
      new RegExp(
        `^(其中:?)?(该?项目(支出)?)?(${GOVERNMENT}|自筹|自有)(财政|配套|补助)*(资金|补助|拨款|安排|配套)$`,
      ),
      new RegExp(`^(其中:?)?(项目)?(单位|${GOVERNMENT})自筹(资金)?$`),
      // what the fiscal money is made of, and what is none (广西)
      /^(其中:?)?(一般公共|政府性基金|国有资本经营)预算(财政)?(拨款|资金)$/,
      /^(其中:?)?(未?纳入)?财政专户(管理)?的?(资金|收入)$/,
      /^(事业|经营性?|其[他它]|自有|专户)收入$/,
    ],
  },
  // 其中:中央, 省级, 县级: with nothing but an amount beside it
  {
    role: "part",
    rank: NAMED,
    names: [],
    patterns: [new RegExp(`^(其中:?)?(${GOVERNMENT})(财政)?$`)],
  },
];
