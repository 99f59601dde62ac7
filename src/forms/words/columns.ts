import type { Words } from "../reader/word-index";
import type { ColumnRole } from "../vocabulary";

/** Columns of indicator tables all over the country (docs: forms, a1). */
export const COLUMNS: readonly Words<ColumnRole>[] = [
  {
    role: "ignored",
    names: [
      ..."序号 编号 复核分 复核得分 财政审核评分 财政评分 审核得分 财政复核得分 评审得分 第三方评分".split(
        " ",
      ),
      ..."得分系数 是否核心指标 核心指标 数据来源 佐证材料 证明材料 完成率 指标完成率 完成比例".split(
        " ",
      ),
      ..."偏差率 偏离度 偏差度 上年完成值 上年实际值 去年实际值 历史值 行业标准 扣分 扣分值".split(
        " ",
      ),
    ],
    patterns: [/长期|实施期|复核|审核/, /^(上年|去年|前年|历史|近[两三]年)/],
  },
  // 半年目标值 beside 全年目标值 (江苏, 深圳), and how a value is come by (陕西)
  {
    role: "ignored",
    names: [],
    patterns: [
      /^([上前]?半年|第?[一二三四1-4]季度|前三季度|1-[69]月)度?(预期|计划|绩效|实际)*(目标|指标|完成|执行)?(情况|值)$/,
      /^(指标值?|数据)?(计算公式|计算方法)?(及|和|与)?(数据|指标值?)(的)?(获取|采集|取得)(方式|方法|途径|渠道)$/,
    ],
  },
  { role: "level1", names: ["一级指标", "一级", "一级指标名称", "一级指标内容"] },
  // 项目决策2分, 项目管理13分 over what is asked of each (广水)
  { role: "level1", rank: 1, names: ["项目权重", "项目及权重", "项目(权重)", "评价项目及权重"] },
  { role: "level2", names: ["二级指标", "二级", "二级指标名称"], patterns: [/^二级指标\(年度/] },
  // below 三级指标 it is what is measured (江苏)
  { role: "level3", rank: -1, names: ["四级指标", "四级指标名称"] },
  {
    role: "level3",
    names: ["三级指标", "三级", "三级指标名称", "指标名称", "具体指标"],
    patterns: [/^三级指标\(年度/, /^(指标名称|三级指标)/],
  },
  { role: "level3", rank: 1, names: ["绩效指标", "指标", "绩效指标名称", "评价指标"] },
  {
    role: "level3",
    rank: 2,
    otherwise: "description",
    names: ["指标内容", "三级指标内容", "评价内容"],
  },
  {
    role: "description",
    names: "绩效指标描述 指标描述 指标解释 绩效指标解释 指标释义 指标含义 指标值说明".split(" "),
  },
  {
    role: "description",
    rank: 1,
    otherwise: "ignored",
    names: ["指标说明", "绩效指标说明"],
  },
  {
    role: "basis",
    names: [
      ..."指标值确定依据 指标标准或依据 指标值依据 指标确定依据 绩效标准或依据 指标依据 目标值依据".split(
        " ",
      ),
      ..."确定依据 指标值设定依据 目标值设定依据 指标值设置依据 目标值确定依据 标准或依据".split(
        " ",
      ),
    ],
    patterns: [/^(指标|目标|绩效|标准)值?.*依据$/],
  },
  {
    role: "further",
    names: "优 良 中 差 优秀 良好 中等 较差 绩效标准优 绩效标准良 绩效标准中 绩效标准差".split(" "),
    patterns: [/^(绩效标准|标准)?\(?[优良中差]\)?(\(.*\))?$/],
  },
  {
    role: "target",
    names: ["调整指标值", "调整后指标值", "年中调整值", "调整后目标值", "调整目标值"],
  },
  {
    role: "target",
    rank: 1,
    names: [
      ..."年度指标值 指标值 目标值 年度目标值 预期指标值 预期目标值 全年指标值 指标目标值 计划指标值".split(
        " ",
      ),
      ..."绩效目标值 预期值 设定目标值 计划值 年度绩效指标值 当年预期实现值 预期实现值 年度数值".split(
        " ",
      ),
      ..."年度目标 年度计划值 年度指标 计划完成值 全年目标值 目标指标值 绩效指标值 预期当年实现值".split(
        " ",
      ),
    ],
    patterns: [
      /^(预期|预计)?(20\d\d年|当年|本年)?(度)?(预期|预计|预期当年)?实现值$/,
      /^((预期|预计)(20\d\d年|当年|本年)度?|(20\d\d年|当年|本年)度?(预期|预计))可?(实现|完成)(值|数|目标)?$/,
      /^指标值\(年度/,
      // 年度绩效目标值, 本年指标值, 预期绩效指标值
      /^(年度|全年|本年度?|当年|预期|计划|设定|预定)+(绩效)?(指标|目标)值$/,
    ],
  },
  {
    role: "target",
    rank: 2,
    names:
      "年初目标值 年初指标值 年初设定值 年初设定目标值 年初绩效目标值 年初绩效指标值 年初目标 预期目标 计划目标 设定目标".split(
        " ",
      ),
  },
  { role: "target", rank: 3, names: ["绩效目标"] },
  // of a project as a whole, beside those of the year
  {
    role: "target",
    rank: 4,
    otherwise: "ignored",
    names: ["总目标值", "总体目标值", "项目总目标值"],
  },
  {
    role: "actual",
    names: [
      ..."实际完成值 全年实际值 全年完成值 年终完成值 完成值 实施进度 实际值 全年实际完成值".split(
        " ",
      ),
      ..."年度完成值 实际完成 指标完成值 年末完成值 实际完成指标值 实际完成情况 完成情况 年度实际完成值".split(
        " ",
      ),
      ..."年度实际值 自评完成值 实际达成值 全年完成情况 目标完成情况 指标完成情况 实际实现值".split(
        " ",
      ),
    ],
    patterns: [
      /^单项指标(全年|年度)?(实际)?完成值$/,
      // 实际完成数, 全年完成数量, 年度达成值
      /^(全年|年度|年终|年末|本年度?|当年)?(实际)?(完成|达成|实现)(指标)?(值|数|数值|数量|量)$/,
    ],
  },
  // beside the actual value it only says 完成 or 未完成
  { role: "actual", rank: 1, otherwise: "ignored", names: ["单项指标完成情况"] },
  {
    role: "points",
    names: [
      ..."分值 权重 标准分 指标权重 参考分值 指标分值 满分 权重分值 分值权重 标准分值 指标满分".split(
        " ",
      ),
      ..."权重分 权重分数 权数 赋分 赋分值 满分值 满分分值 设定分值 分值(权重) 权重(分值) 分数 指标分 评价分值 单项指标分值".split(
        " ",
      ),
    ],
  },
  {
    role: "score",
    names: [
      ..."得分 自评得分 自评分 指标得分 实际得分 自评分值 自评分数 评分 单位自评得分 自评打分".split(
        " ",
      ),
      ..."自评得分值 部门自评得分 单位自评分 自查得分 自查分 自查评分 自我评分 得分值".split(" "),
    ],
    patterns: [/^单项指标(自评)?得分$/],
  },
  // beside 自评得分 it is what an evaluator gave
  {
    role: "score",
    rank: 1,
    otherwise: "ignored",
    names: [
      "部门评分",
      "主管部门评分",
      "部门评价得分",
      "评价得分",
      "评价分",
      "评价评分",
      "考评得分",
      "考核得分",
      "评估得分",
    ],
  },
  {
    role: "rule",
    names: [
      ..."得分计算方法 评分标准 评价标准 指标说明及评分标准 计分方法 评分方法 评分规则 评分细则".split(
        " ",
      ),
      ..."评价标准及依据 评分标准及依据 评分依据 评价依据 计算方法 绩效标准 得分方法 计分标准 评扣分标准 扣分标准 打分标准 计算公式".split(
        " ",
      ),
    ],
    patterns: [/(评分|计分|评\(扣\)分|扣分)(标准|细则|方法|规则|办法)$/],
  },
  {
    role: "note",
    names: ["原因分析", "说明", "原因", "原因说明", "偏差说明", "未完成说明", "自评说明"],
    patterns: [
      /^(偏差|未完成|偏离|未达|目标未完成|存在偏差|差异|未实现).*(原因|措施|分析|说明)/,
      /原因.*改进措施/,
    ],
  },
  { role: "note", names: [], patterns: [/^扣分(的)?(原因|说明|理由|事由|情况|依据)/] },
  // beside 偏差原因 it is the other half of the note
  {
    role: "note",
    rank: 1,
    names: "改进措施 整改措施 改进措施及建议 改进建议 纠偏措施".split(" "),
  },
  { role: "note", rank: 2, names: ["备注"] },
  {
    role: "nature",
    names: [
      "指标性质",
      "性质",
      "指标方向",
      "绩效指标性质",
      "指标属性",
      "运算符号",
      "符号",
      "指标值符号",
      "计算符号",
    ],
  },
  // 定量, 定性 or an operator; only the latter joins the target
  { role: "nature", rank: 1, otherwise: "ignored", names: ["指标值类型"] },
  { role: "amount", names: [], patterns: [/^(年初|全年|年度|调整后?)?(预算|支出|执行)+数$/] },
  {
    role: "unit",
    names:
      "度量单位 计量单位 单位 指标值单位 指标单位 绩效度量单位 绩效计量单位 指标度量单位 指标计量单位".split(
        " ",
      ),
  },
];
