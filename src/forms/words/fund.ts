import type { FundRole } from "../form";
import type { Words } from "../reader/word-index";
import type { FundColumnRole } from "../vocabulary";

/** 年初安排数, 年初下达资金, 年初批复的预算金额. */
export const INITIAL =
  /^[年期]初(部门|财政)?预算(安排|批复|核定)$|^[年期]初(部门|财政)?(预算)?(批复|安排|下达|核定|计划|申报|分配)?的?(预算|资金|指标|经费)*(数|额|总额|金额|资金|经费|指标)$/;

/** Columns of the fund block (docs: forms, a2). The adjusted budget stands before the annual one. */
export const FUND_COLUMNS: readonly Words<FundColumnRole>[] = [
  {
    role: "initialBudget",
    names: ["年初预算数", "年初预算", "年初批复数", "年初预算资金总额"],
    patterns: [INITIAL],
  },
  {
    role: "initialBudget",
    rank: 1,
    names: [
      ..."批复预算数 预算批复数 批复数 批复预算 预算批复金额 批复金额 批复资金 核定预算数 预算核定数".split(
        " ",
      ),
      ..."部门预算数 部门预算批复数 申报预算数 原预算数 原预算".split(" "),
    ],
    // 本年度申请资金 beside 上年度安排资金
    patterns: [/^(本|当)年度?(预算)?(申请|申报)(预算)?(资金|金额|经费|数|额)$/],
  },
  {
    role: "annualBudget",
    names: [
      ..."调整后预算数 调整预算数 全年调整预算数 调整后预算 全年调整后预算数 调整(后)预算数 调整(后)预算".split(
        " ",
      ),
      ..."全年(调整)预算数 全年(调整后)预算数 调整后全年预算数 调整后预算金额 调整预算".split(" "),
    ],
    patterns: [
      /^(全年)?调整后的?(全年)?(预算|资金|指标)?(数|额|总额|金额|资金)?$/,
      /^调整预算(金额|总额|资金)$/,
    ],
  },
  {
    role: "annualBudget",
    rank: 1,
    names:
      "全年预算数 全年预算 预算数 年度预算数 预算安排数 预算金额 预算安排 年度预算 全年预算金额 计划数 预算总额 转移支付预算数".split(
        " ",
      ),
  },
  {
    role: "annualBudget",
    rank: 2,
    names: [
      ..."下达数 预算下达数 下达预算数 下达资金 资金下达数 下达金额 下达资金数 指标下达数 预算指标数".split(
        " ",
      ),
      ..."安排数 资金安排数 安排资金 安排金额 全年安排数 全年下达数 年度安排数 本年预算数 本年预算".split(
        " ",
      ),
      ..."公益金预算 预算资金总额 当年预算数 当年预算 可执行预算数 预算资金 预算资金数 计划安排数 计划安排资金 全年计划数 年度计划数 计划资金 资金计划 资金计划数".split(
        " ",
      ),
    ],
  },
  {
    role: "executed",
    names: [
      ..."全年执行数 执行数 预算执行数 实际执行数 全年支出数 实际支出数 全年执行 实际支出 支出数".split(
        " ",
      ),
      ..."全年执行金额 执行金额 实际支出金额 全年实际支出数 年度执行数 累计执行数 全年实际执行数 实际使用".split(
        " ",
      ),
      ..."实际投入资金额 实际投入金额 实际投入资金 实际支付数 转移支付执行数 预算执行金额".split(
        " ",
      ),
    ],
    // 全年支出, 累计支付金额
    patterns: [
      /^(全年|当年|本年度?|实际|累计|公益金)+(支出|执行|支付|使用)(数|额|总额|金额|资金)?$/,
      /^资金(支出|执行|支付|使用)(数|额|总额|金额)$|^(支出|执行|支付|使用)资金$/,
    ],
  },
  // beside the amount spent in the year it is the same once more
  { role: "executed", rank: 1, names: "决算数 支出决算数 全年决算数 决算金额".split(" ") },
  {
    role: "points",
    names: [
      "分值",
      "权重",
      "执行率权重",
      "分值权重",
      "标准分",
      "标准分值",
      "执行率分值",
      "参考分值",
    ],
  },
  {
    role: "rate",
    names: ["执行率", "预算执行率", "资金执行率", "全年执行率", "支出率", "预算执行进度"],
    // 执行率（B/A）%
    patterns: [/^(全年|年度|预算|资金|支出)*(执行|支出|支付|拨付|使用)(实现)?(率|进度)[%百分比]*$/],
  },
  {
    role: "score",
    names: ["得分", "自评得分", "执行率得分", "执行得分", "自评分", "预算执行得分"],
  },
  {
    role: "rule",
    names: ["得分计算方法", "计分方法", "评分标准", "计算方法"],
    patterns: [/(评分|计分|得分计算)(标准|方法)/],
  },
  {
    role: "ignored",
    names:
      "序号 编号 原因 说明 备注 指标解释 资金来源 资金名称 资金类别 资金性质 复核分 财政审核评分 结余数 结转结余".split(
        " ",
      ),
    // of the year before, beside what this year's are
    patterns: [
      /原因|说明/,
      /^(上|去|上一)年度?(实际)?(预算|执行|决算|支出|安排|申请|批复|下达)/,
      /^(上年|以前年度|历年)(结转|结余)+(资金|金额|数|额)?$/,
      /^(本年度?|年末|资金|预算)*(结转)?结余(资金)?(金额|数|额|率)?$/,
      /^(实际|本年度?|资金)*到位(资金)?(数|额|金额|率|情况)?$/,
    ],
  },
];

/** 部门预算总额, 年度预算资金总额, 项目总投资: every word of the name speaks of the whole. */
export const WHOLE =
  /^(年度|全年|当年|本年度?|部门|单位|项目|专项|财政资金|预算|整体|支出|资金|经费|投入|投资|金额|下达)+(总额|总金额|总计|合计|总投入|总投资|总支出|总预算|总经费|总资金)$/;

/** What a line of the fund block is, by its name without 其中：. */
export const FUND_ROLES: readonly Words<FundRole>[] = [
  {
    role: "total",
    names: [
      ..."年度资金总额 年度总金额 总额 资金总体 年度财政资金总额 合计 资金总额 项目资金总额 年度预算总额".split(
        " ",
      ),
      ..."总计 资金合计 总金额 项目总金额 全年资金总额 年度资金总计 年度资金合计 预算资金总额 项目资金合计 总资金".split(
        " ",
      ),
    ],
  },
  // the whole where no line has one of the names above: of the income, of what was spent …
  {
    role: "total",
    rank: 1,
    names:
      "总投入 总投资 总支出 总预算 总经费 总收入 收入合计 收入总计 整体支出 部门整体支出 单位整体支出 部门预算资金 单位预算资金 年度总额".split(
        " ",
      ),
    patterns: [WHOLE],
  },
  { role: "total", rank: 2, names: ["小计"] },
  {
    role: "carryOver",
    names: [
      "上年结转资金",
      "上年结转",
      "以前年度结转资金",
      "上年结转结余资金",
      "结转资金",
      "上年结余结转资金",
      "结转结余",
      "结转结余资金",
    ],
    patterns: [/^(上年|以前年度|往年).*(结转|结余)/],
  },
  {
    role: "appropriation",
    names:
      "当年财政拨款 本年财政拨款 财政拨款 一般公共预算拨款 本年一般公共预算拨款 财政资金 当年一般公共预算拨款 当年财政资金 本年财政资金 一般公共预算 年度财政拨款 财政拨款资金 一般公共预算财政拨款".split(
        " ",
      ),
  },
  { role: "other", names: ["其他资金", "其它资金", "其他", "其它"] },
];

/** The label beside the fund block. */
export const FUND_LABELS: readonly RegExp[] = [
  /^(项目|年度|部门|专项)?(资金|经费)(情况|使用情况|执行情况)?$/,
  /^(年度)?(项目|部门)?(资金|预算)(执行|使用|申请|安排|投入)?情况$/,
  /^年度预算(申请|执行)?$/,
  /^(预算执行|资金来源|收支预算|项目预算|执行情况)$/,
];
