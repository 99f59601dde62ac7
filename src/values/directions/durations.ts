import { byText } from "../by-text";
import { dimensionOf } from "../units/convert";

/** What takes its time while somebody waits: the sooner it is over, the better. */
const WAITED_FOR = list(
  "等待 等候 排队 候诊 候车 候补 停机 中断 滞留 响应 切换 到达 到场 抵达 赶到 到岗 到位 到账 出警 出动 接警 处警",
  "办理 办结 办案 审理 审结 结案 立案 侦办 破案 调解 仲裁 受理 审批 审核 审查 核准 核查 核实 处理 处置 交办 转办 督办 执行",
  "恢复 修复 抢修 抢通 维修 检修 修缮 整改 支付 拨付 兑付 付款 发放 下达 结算 报销 退款 退税 退费 采购 招标 建设 施工 实施",
  "完成 完工 竣工 交付 交货 供货 送达 配送 反馈 回复 答复 回应 检测 检验 检定 鉴定 评审 评估 验收 上报 报送 报告 出具",
  "流转 周转 通关 通行 查询 加载 传输 录入 归档 制作 安装 调试 接电 复电 送电 术前准备 就诊 挂号 投入使用 交付使用",
);

/** What is to last: the longer, the better. */
const LASTING = list(
  "影响 使用 持续 延续 开放 服务 运行 运营 运转 营业 在线 工作 学习 教学 培训 授课 锻炼 活动 值守 值班 在岗 出勤 驻点 驻村 保障",
  "供水 供电 供暖 供热 供气 供应 播出 播放 续航 待机 质保 保修 保质 保存 保管 保持 有效 存续 耐久 养护 管护 维护 运维 公示",
  "展出 展览 演出 睡眠 阅读 陪伴 志愿 飞行 无故障 正常 稳定 连续 生命 寿命 惠及 受益 发挥作用 发挥效益 监测 监控 监管 租赁 支持 扶持",
);

function list(...lines: readonly string[]): string {
  return lines.join(" ").split(" ").join("|");
}

const AROUND = "(?:工作|项目|事项|业务|总|平均|所需|所用|花费|耗费|的)*";
const END = "(?:要求|控制|情况|指标|值)*$";

const WAITING = new RegExp(
  `(?:${WAITED_FOR})${AROUND}(?:时间间隔|时间|时长|时限|限期|期限|周期|天数|日数)${END}`,
  "u",
);
/** A limit of time is kept short, whatever it is the limit of; so is what something takes. */
const LIMIT = new RegExp(`(?:时限|限期|(?:所用|所需|花费|耗费)时间)${END}`, "u");
const TO_LAST = new RegExp(
  `(?<!投入|交付|停止|暂停|恢复)(?:${LASTING})${AROUND}(?:时间|时长|时限|期限|年限|周期|天数|日数)${END}`,
  "u",
);
/** A time of which the name does not say what it is for; and how fast, told by how long it takes. */
const SOME_TIME = new RegExp(`(?:时间|期限|周期)${END}`, "u");
const SPEED = new RegExp(`(?:速度|时效|效率)${END}`, "u");

/** The word of a (normalised) name that makes a span of time the shorter the better; else null. */
export const shorterWord = byText((name): string | null =>
  TO_LAST.test(name) ? null : ((WAITING.exec(name) ?? LIMIT.exec(name))?.[0] ?? null),
);

/**
 * What a name says only of a span of time: 切换速度 5分钟 is the shorter the better, 会议时间 2天
 * probably. Null for any other name and unit.
 */
export function spanDirection(
  name: string,
  unit: string | null,
): { readonly word: string; readonly certain: boolean } | null {
  if (!isSpan(unit) || TO_LAST.test(name)) return null;
  const speed = SPEED.exec(name)?.[0];
  if (speed !== undefined) return { word: speed, certain: true };
  const time = SOME_TIME.exec(name)?.[0];
  return time === undefined ? null : { word: time, certain: false };
}

/** What is done over and over, or kept ready, day by day: the more days the better. */
const DAY_BY_DAY = list(
  "巡查 巡护 巡逻 巡检 巡防 驻守 驻场 执勤 备勤 防汛 开馆 开园 开机 开课 陪护 照护 看护 托管 住宿 保洁 展示 参展 办展 研学 集训 轮训 实训",
  "储备 库存 备用 可用 优良 达标 合格 晴好",
);
const HELD = new RegExp(
  `(?:${LASTING}|${DAY_BY_DAY})${AROUND}(?:时间|时长|期限|年限|期|天数|日数|小时数)?${END}`,
  "u",
);
/** 投入使用, 恢复供电 are over once done. */
const DONE_ONCE = new RegExp(`(?:投入|交付|停止|暂停|恢复)(?:${LASTING})`, "u");
/** 全年, 每天: how much of the time; 提前, 缩短: how much was saved of it. */
const MORE_OF_IT =
  /时长$|持续|延续|连续|常年|全年|全天|[每按逐][天日周月]|不间断|合同期|租期|聘期|提前|提速|缩短|压缩|压减|减少|节约|节省/u;

/** 补贴发放 12个月: so many months were paid for. */
const PAID_BY_MONTH =
  /(?:工资|津贴|补贴|补助|报酬|养老金|救助金|低保金|生活费|社保费?)(?:发放|支付|缴纳)/u;

/**
 * What a row among the 时效指标 says of a bare span of time that nothing else tells the direction
 * of: a limit (办结 3天), unless it is to last, or is what was saved. Never certain.
 */
export function limitByTimeliness(
  level2: string | undefined,
  unit: string | null,
  texts: readonly string[],
): { readonly word: string; readonly certain: false } | null {
  const word = /时效(?:指标)?/u.exec(level2 ?? "")?.[0];
  // a life of so many years lasts
  if (word === undefined || !isSpan(unit) || /年$/u.test(unit ?? "")) return null;
  const isMonths = dimensionOf(unit) === "month";
  const held = (text: string): boolean =>
    (isMonths && PAID_BY_MONTH.test(text)) ||
    MORE_OF_IT.test(text) ||
    (HELD.test(text) && !DONE_ONCE.test(text));
  return texts.some(held) ? null : { word, certain: false };
}

/** Whether the unit measures how long something takes, each time or in all (小时/批; not 小时/周). */
export function isSpan(unit: string | null): boolean {
  return /^(?:time|workday|month)(?:\/count:.*)?$/u.test(dimensionOf(unit) ?? "");
}

const DONE_WHEN = new RegExp(
  `(?:${WAITED_FOR}|开工|动工|开始|结束|启动|投用|使用|上线|发布|举办|召开|开展|印发|出台|上市)(?:的)?(?:时间|日期|时点|节点|月份)${END}|(?:日期|月份)${END}`,
  "u",
);

/** A bare 12 under 完成时间: December, or twelve days. */
export function isMonthOrSpan(name: string, number: string, unit: string | null): boolean {
  return unit === null && /^(?:[1-9]|1[0-2])$/u.test(number) && DONE_WHEN.test(name);
}
