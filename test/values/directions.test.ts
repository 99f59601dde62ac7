import type { Quantity, ValueContext } from "../../src/values";
import { readTarget } from "../../src/values";

/** The target as it is read in a row of that name: its direction, and whether that is assumed. */
function directionOf(target: string, context: ValueContext): string {
  const value = readTarget({ text: target }, context) as Quantity;
  expect(value.kind).toBe("quantity");
  const asked = value.assumptions.some(({ zh }) => zh.startsWith("没有写“≥”或“≤”，"));
  return `${value.direction === "forward" ? "正向" : "反向"}${asked ? "，推定" : ""}`;
}

const list = (...lines: readonly string[]): string[] => lines.join(" ").split(" ");

/** Names of which less is better, though the target prints no sign. */
const LESS = list(
  "火灾起数 投诉率 发案率 孕产妇死亡率 能耗 单位GDP能耗 PM2.5年均浓度",
  "平均住院日 药占比 门诊药占比 药品收入占比 门诊次均费用 次均住院费用 个人自付比例 患者自付费用占比 剖宫产率",
  "近视率 儿童青少年近视率 超重肥胖率 吸烟率 耐药率 母婴传播率 低出生体重发生率 低出生体重儿发生率",
  "二氧化硫排放量 化学需氧量排放量 氨氮排放总量 万元GDP用水量 人均用水量 用水总量 化肥使用量 农药施用量 农药使用强度",
  "改判发回率 发回重审率 败诉率 行政诉讼败诉率 上诉率 信访积案数 长期未结案件数 错案数",
  "离职率 空岗率 丢包率 掉线率 漏检率 漏登率 退件率 破损率 废品率 废弃率 平均时延 网络延时",
  "逾期发放率 延期完成率 未完成率 任务未完成率 未及时发放率 未按时支付比例 资金不到位率 不及时率 未参保率",
  "违法用地比例 管理费率 担保费率 贷款利率 政府债务率 债务余额",
  "越级上访人次 通报批评次数 受伤人数 农药残留量 论文查重率",
);

/** Names that hold the same words and of which more is better. */
const MORE = list(
  "二氧化硫减排量 污染物减排量 减少碳排放量 达标排放率 排放达标率 能耗下降率 单位GDP能耗降低率 化肥减量 农药减施量 化肥利用率",
  "信访积案化解数 化解积案数 化解债务数 隐性债务化解率 问题整改率 火灾下降率 投诉办结率 查处违法案件数 查处违法用地面积",
  "违法用地处置率 违法建筑拆除面积 拆除违法建筑面积 隐患整改率 排查隐患数量 调处矛盾纠纷数 调解纠纷件数 救助受灾人数 处理投诉数量",
  "近视防控率 近视筛查率 戒烟率 母婴阻断率 服判息诉率 抗诉改判率 破损路面修复率 修补破损面积 废弃物回收率 废弃矿山治理率",
  "退件处理率 缴费率 参保缴费率 水费收缴率 免费率 基本药物使用占比 基本药物占比 国家基药占比 生物农药使用率 再生水用水量",
  "未发生率 事故未发生率 未检出率 未逾期发放率 未成年人保护率 逾期贷款清收率 未完成事项整改率 结余资金退回率 押金退回率",
  "救助受灾人次 慰问受灾人数 接待信访人次 有机肥使用量 节约用水量 灌溉节水量 降低贷款利率 毛利率 医疗服务收入占比 离职审计数量 空岗招聘数",
);

/** Names that leave it open; what is taken is said. */
const ASKED = list(
  "农业用水量 机关用电量 审计发现问题数 退回率 申报材料退回率 检查发现问题数量 “三公”经费控制率",
);

describe("what the name says of a bare number", () => {
  it.each(LESS)("%s: less is better", (name) => {
    expect(directionOf("8", { name })).toBe("反向");
  });
  it.each(MORE)("%s: more is better", (name) => {
    expect(directionOf("8", { name })).toBe("正向");
  });
  it.each(ASKED)("%s: less, and asked about", (name) => {
    expect(directionOf("8", { name })).toBe("反向，推定");
  });
  it("leaves faults in the handling what they are", () => {
    for (const name of list("投诉处理差错率 处理差错数 办理超时件数 审核漏检数"))
      expect([name, directionOf("8", { name })]).toEqual([name, "反向"]);
  });
});

/** Target, name, direction: how long something takes, and how long something lasts. */
const TIMES: readonly (readonly [string, string, string])[] = [
  ["5分钟", "灾备切换速度", "反向"],
  ["2小时", "响应速度", "反向"],
  ["30天", "资金拨付时限", "反向"],
  ["30天", "资金支付时间", "反向"],
  ["30天", "资金拨付时效", "反向"],
  ["30天", "拨付天数", "反向"],
  ["30天", "支付周期", "反向"],
  ["60天", "采购周期", "反向"],
  ["7天", "检测周期", "反向"],
  ["12个月", "项目实施期限", "反向"],
  ["30分钟", "到场时间", "反向"],
  ["60天", "平均办案天数", "反向"],
  ["60天", "平均审理天数", "反向"],
  ["10天", "平均用时", "反向"],
  ["10天", "办理所用时间", "反向"],
  ["30天", "设备投入使用时间", "反向"],
  ["10个工作日", "信息公开时限", "反向"],
  ["2天", "会议时间", "反向，推定"],
  ["5年", "可持续使用时间", "正向"],
  ["5年", "设备使用时间", "正向"],
  ["5年", "设备使用期限", "正向"],
  ["5年", "使用年限", "正向"],
  ["5小时", "持续时间", "正向"],
  ["8小时", "场馆开放时间", "正向"],
  ["24个月", "质保期限", "正向"],
  ["7天", "公示时间", "正向"],
  ["300天", "空气质量优良天数", "正向"],
  ["20天", "培训天数", "正向"],
  ["8小时", "课程时长", "正向"],
  // a share is no time, whatever it is a share of
  ["100%", "资金支付时间", "正向"],
  ["95%", "响应速度", "正向"],
  ["30%", "办理时间缩短率", "正向"],
  // a bare number of a month
  ["12", "完成时间", "反向，推定"],
  ["3", "项目开工时间", "反向，推定"],
  ["30", "应急响应时间", "反向"],
];

describe("times", () => {
  it.each(TIMES)("%s of %s: %s", (target, name, direction) => {
    expect(directionOf(target, { name, level2: "时效指标" })).toBe(direction);
  });
});

/** Target, name, direction: less *by* the number, or less *down to* it. */
const FALLS: readonly (readonly [string, string, string])[] = [
  ["同比下降5%", "火灾起数", "正向"],
  ["降低10%", "投诉率", "正向"],
  ["较上年下降3%", "发案率", "正向"],
  ["下降5%", "孕产妇死亡率", "正向"],
  ["下降3%", "单位GDP能耗", "正向"],
  ["降低2%", "PM2.5浓度", "正向"],
  ["缩短30%", "办理时间", "正向"],
  ["缩短5天", "平均用时", "正向"],
  ["压减20%", "“三公”经费", "正向"],
  ["压减5万元", "会议成本", "正向"],
  ["节约10万元", "项目成本", "正向"],
  ["减少5起", "安全事故", "正向"],
  ["减少5%", "化肥使用量", "正向"],
  ["下降5个百分点", "债务率", "正向"],
  ["下降10%以上", "投诉率", "正向"],
  ["降至5%", "投诉率", "反向"],
  ["下降到5%", "投诉率", "反向"],
  ["降低至5%", "空置率", "反向"],
  ["缩短至3天", "平均用时", "反向"],
  ["压减到10项", "审批环节", "反向"],
  ["压减为10项", "审批环节", "反向"],
  ["增长5%", "游客人数", "正向"],
  ["15%及其以下", "占比", "反向"],
];

describe("falls", () => {
  it.each(FALLS)("%s of %s: %s", (target, name, direction) => {
    expect(directionOf(target, { name })).toBe(direction);
  });
});
