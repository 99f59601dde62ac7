import type { FieldName } from "../form";
import type { Words } from "../reader/word-index";
import type { GoalRole, ResultRole, RowRole } from "../vocabulary";
import { LOCAL } from "./government";
import { OF_LEVELS } from "./levels";

/** Header fields (docs: forms, a2). */
export const FIELDS: readonly Words<FieldName>[] = [
  {
    role: "projectName",
    names:
      "项目名称 专项资金名称 专项名称 项目支出名称 二级项目名称 项目资金名称 资金名称 转移支付名称 转移支付项目名称 政策名称 项目(政策)名称 项目(专项)名称 预算项目名称".split(
        " ",
      ),
    patterns: [/^(专项|项目|转移(支付)?)\(.*\)名称$/],
  },
  { role: "projectCode", names: "项目编码 项目代码 项目编号 预算项目编码".split(" ") },
  {
    role: "department",
    names: ["预算主管部门", "业务主管部门", "主管单位", "主管科室"],
    patterns: [
      // 主管部门及其编码, 主管部门(单位)名称及部门预算编码 (福建)
      // 旗县级主管部门, 师市主管部门, 县(市、区)主管部门
      new RegExp(
        `^(项目|${LOCAL})?(主管(预算)?|预算主管)部门(\\(单位\\))?(名称)?((及|和|或)?(其|部门|预算)*(代码|编码))?$`,
      ),
    ],
  },
  // a code alone names nobody where 主管部门名称 or 预算单位名称 stands beside it (广西)
  { role: "department", rank: 3, names: ["主管部门编码", "主管部门代码"] },
  {
    role: "unit",
    rank: 3,
    names: "实施单位编码 实施单位代码 预算单位编码 预算单位代码".split(" "),
  },
  { role: "department", rank: 2, names: [], patterns: [/^(中央|国家|上级)主管(预算)?部门/] },
  {
    role: "department",
    rank: 1,
    names: ["部门", "部门名称", "部门及代码", "预算部门", "一级预算单位"],
    patterns: [/^.{0,3}预算部门名称$/],
  },
  {
    role: "unit",
    names: "实施单位 项目实施单位 项目执行单位 具体实施单位 资金使用单位 项目承担单位".split(" "),
    patterns: [/^(项目)?实施(部门|单位)((及|和)?(代码|编码))?$/],
  },
  {
    role: "unit",
    rank: 1,
    names:
      "项目单位 用款单位 单位名称 预算单位 预算单位名称 填报单位 部门(单位)名称 填表单位 申报单位 自评单位 编制单位 基层预算单位 单位(部门)名称 评价单位".split(
        " ",
      ),
    patterns: [/^.{0,3}预算单位(名称)?((及|和)?(代码|编码))?$/],
  },
  { role: "unit", rank: 2, names: ["单位"] },
  {
    role: "manager",
    names: "项目负责人 负责人 项目责任人 责任人 专项负责人 资金负责人 项目负责人姓名".split(" "),
    patterns: [/^(项目)?负责人(姓名)?[及和与、/](联系)?(电话|方式|号码)$/],
  },
  {
    role: "manager",
    rank: 1,
    names: "联系人 部门联系人 项目联系人 填报人 填表人 制表人 经办人 单位负责人".split(" "),
    patterns: [
      /^(部门|项目|单位)?(联系|填报|填表|制表|经办)人(姓名)?[及和与、/](联系)?(电话|方式|号码)$/,
    ],
  },
  { role: "phone", names: "联系电话 电话 联系方式 联系人电话 负责人电话".split(" ") },
  { role: "date", names: "填报日期 填表日期 填报时间 填表时间 日期 自评日期 编制日期".split(" ") },
];

/** The two halves of 年度总体目标. */
export const GOAL: readonly Words<GoalRole>[] = [
  {
    role: "actual",
    names: [
      ..."实际完成情况 年度总体目标完成情况综述 全年实际完成情况 年度目标完成情况 目标实际完成情况".split(
        " ",
      ),
      ..."完成情况 年度总体目标完成情况 总体目标完成情况 实际完成目标 目标完成情况 年度绩效目标完成情况 实际完成 具体完成情况".split(
        " ",
      ),
    ],
  },
  {
    role: "actual",
    rank: 1,
    names: ["全年完成情况", "年度完成情况"],
    patterns: [/(目标|实际|总体).*完成情况(综述|说明)?$/],
  },
  {
    role: "expected",
    rank: -1,
    names: ["调整绩效目标", "调整后绩效目标", "调整后目标", "全年(调整)绩效目标"],
  },
  {
    role: "expected",
    names: [
      ..."预期目标 年初设定目标 年初目标 项目年度目标 年初设定目标值 年初预期目标 设定目标 预期绩效目标 年初绩效目标".split(
        " ",
      ),
      ..."年初设定绩效目标 年度预期目标 年度绩效总目标".split(" "),
    ],
  },
  {
    role: "expected",
    rank: 1,
    names:
      "年度总体目标 年度绩效目标 绩效目标 年度目标 总体目标 总目标 绩效总目标 项目总体目标 项目绩效目标 项目目标 年度总目标 当年绩效目标 整体绩效目标 项目绩效总目标 全年绩效目标".split(
        " ",
      ),
    patterns: [
      /^(项目|部门|单位|专项)?(年度|当年|本年度?)(总体?|绩效|履职|工作|主要)*目标([和及与](预期)?成果)?(\(20\d\d年?度?\))?$/,
    ],
  },
  // 目标 | 实际完成情况 behind the year (云南)
  { role: "expected", rank: 2, names: ["目标"] },
  {
    role: "longTerm",
    names: [],
    patterns: [/^(中长?期|长期|实施期)(总体|绩效)*目标(\([^()]*\))?$/],
  },
];

/** 六、自评等级, 绩效自评等级(优、良、中、差). */
const GRADE_LABEL =
  /^([一二三四五六七八九十]+、)?(项目|绩效)*(自评|自评结果|评定)(等级|等次|评级)(\(.*\))?$/;

/** Total score and grade of the whole form, in its head or at its end. */
export const RESULTS: readonly Words<ResultRole>[] = [
  {
    role: "score",
    names:
      "自评总分 自评得分 自评分 自评分数 自评分值 单位自评得分 单位自评分 项目总得分 总得分 自评总得分 总分 综合得分 项目自评得分 绩效自评总分 绩效自评得分 自评综合得分".split(
        " ",
      ),
  },
  // beside 自评得分 they are what an evaluator gave
  {
    role: "score",
    rank: 1,
    names: "评价得分 评价总分 评价总得分 总体得分 最终得分 最终总分".split(" "),
  },
  {
    role: "grade",
    names: "等级 自评等级 自评等次 等次 绩效等级 自评结果等级 评分等级".split(" "),
    patterns: [GRADE_LABEL],
  },
  {
    role: "grade",
    rank: 1,
    names: "评价等级 评价等次 评价结果等级 绩效评价等级".split(" "),
  },
];

/** Rows of the indicator table that are no indicators. */
export const ROW_LABELS: readonly Words<RowRole>[] = [
  {
    role: "total",
    names:
      "总分 合计 总计 得分合计 总得分 自评总分 自评得分 分值合计 合计得分 综合得分 总评分 总分值 合计总分 总分合计 自评总得分".split(
        " ",
      ),
    patterns: [/^(总分|合计)(\d+分?)$/],
  },
  { role: "subtotal", names: ["小计", "分项小计", "分值小计"] },
  // names that an indicator may have too: where the row has neither target nor actual value
  {
    role: "subtotal",
    rank: 1,
    names: [],
    patterns: [
      /^[^,。;:]{0,14}小计$/,
      new RegExp(
        `^[^,。;:]{0,10}(指标|分项|部分|管理|${OF_LEVELS})(得分|总?分值?|分数|总得分)?合计$`,
      ),
      new RegExp(`^[^,。;:]{0,10}(指标|${OF_LEVELS})(得分|总分|总得分)$`),
    ],
  },
  {
    role: "total",
    rank: 1,
    names:
      "得分 自评合计 评分合计 自评分合计 评价合计 总合计 分数合计 总计得分 合计总得分 合计分数 合计分值".split(
        " ",
      ),
    patterns: [
      /^[^,。;:]{0,10}总(评|得)?分(数|值)?(合计|总计)?$/,
      /^(本?项目|部门|单位|整体|绩效)(自评|评价|综合|最终)?得分(合计|总计)?$/,
      /^(综合|总体|最终|自评)?(评分|得分)(总计|结果)$|^(综合|总体|最终)评分$/,
      /^(绩效|总体|最终|最后|综合)?(自评|评价|总体|最终|最后|综合|考核)得分(合计|总计)?$/,
    ],
  },
  {
    role: "tail",
    names: [
      ..."评价结论 存在问题 改进措施 自评结论 其他需要说明事项 其他需要说明的事项 其他需说明的问题 主要经验及做法".split(
        " ",
      ),
      ..."等级 评价等级 自评等级 绩效等级 评价等次 其他说明 需要说明的问题 结果应用 存在的问题 下一步改进措施".split(
        " ",
      ),
      ..."有关建议 评价意见 自评意见 单位意见 填报人 填表人 联系人 联系电话 填报日期 单位负责人 审核人 项目负责人".split(
        " ",
      ),
      ..."主要问题 整改措施 绩效等次 主要成效 备注事项 其他事项说明 签字 签名 签章 盖章".split(" "),
      ..."制表人 填报单位意见 专家意见 评价组意见 部门意见 总体评价 整体评价 综合评价结论".split(
        " ",
      ),
      ..."自评总结 问题及建议 改进建议 下一步工作计划 自评等次".split(" "),
      ..."财务负责人 财务主管 分管领导 单位领导 主要负责人 复核人 审核意见 审批意见 领导意见".split(
        " ",
      ),
    ],
    patterns: [
      GRADE_LABEL,
      /^(偏差大|目标未完成|未完成).*原因分析$/,
      /^改进措施及结果应用/,
      /其他需要?说明/,
      /^(主管部门|财政部门|单位).{0,4}(意见|盖章)$/,
      /^存在(的)?(主要)?问题(及.*)?$/,
      // who signs the form, and where: 单位主要负责人签批意见, 领导签字, 财务部门审核意见
      /^[^,。;:]{0,14}(签批|审核|审批|审定|审查|复核)意见$/,
      /^[^,。;:]{0,10}(负责人|领导|经办人|审核人)(\(?(签字|签名|签章|盖章|签批)\)?|(签批|签署|审签)?意见)$/,
    ],
  },
];

/** What opens the printed rules under a table. */
export const NOTE_HEADINGS: readonly RegExp[] = [
  /^(填报|填表|填写|评分)?(注意事项|填表说明|填报说明|填写说明|编制说明)/,
  /^(注|备注|说明|附注|填表说明|评分说明)(\d*)[:.]/,
  /^(注|备注|说明|附注)$/,
];

/** Headings over blocks of rows that have no points of their own (湖北: 年度绩效目标1(40分)). */
export const BLOCK_HEADINGS: readonly RegExp[] = [
  /^(项目)?(年度|长期)?(绩效)?(总体)?目标[\d一二三四五六七八九十]+(\(.*\))?:?$/,
  /^(项目)?(年度|长期)(绩效)?目标[\d一二三四五六七八九十]+(\([^()]*\))?:.+$/,
  /^(项目)?(年度)?(绩效)?(总体)?目标\([^()]*\d+(\.\d+)?分[^()]*\)$/,
  /^[一二三四五六七八九十]+、.*\(\d+(\.\d+)?分\)$/,
];

/** Of targets that are divided among places, the column that holds the whole. */
export const WHOLE_COLUMNS: readonly RegExp[] = [
  /^(合计|总计|总数|小计|总体|总目标|总指标值?|全年|全部|全[省市县区州旗镇乡]|年度(合计|总计))$/,
];
