/**
 * Things that one wants fewer of, as patterns. They must stand at the end of the name: 投诉处理率 is
 * about handling.
 */
const UNWANTED = [
  "投诉 信访 上访 越级上访 越级访 通报批评 被通报 被处罚 差评 差错 错误 出错 失误 误差 偏差 偏离 误诊 漏诊 误报 漏报 瞒报 迟报 错报 错发 漏发",
  "受害 成灾 受灾 灾害 灾情 事故 责任事故 (?<!实)事件 火灾 火情 案件发生 发案 故障 缺陷 隐患 险情 疫情 舆情",
  "变质 霉变 腐烂 死亡 伤亡 病死 死淘 患病 发病 感染 复发 致残 重伤 轻伤 受伤 溺水",
  "违规 违法 违纪 违约 违章 犯罪 重新犯罪 再犯罪 挪用 截留 泄密 失密 被盗 盗窃 侵权",
  "退货 返工 返修 报废 流失 损耗 损失 浪费 漏损 渗漏 泄漏 产销差 空置 闲置 撂荒 抛荒 空编 超编",
  "超标 超期 超时 逾期 延期 延误 延迟 迟到 缺勤 旷工 拖欠 拖延 积压 滞留 超支 超预算 超概 超概算 超标准 丢失 遗失 线损 负面报道 负面评价",
  "辍学 失学 失业 返贫 致贫 贫困发生 不良 不良贷款 坏账 呆账 负债 资产负债 亏损 欠税 欠薪 不合格 不满意 不达标",
  "停电 停水 断网 断电 宕机 中断 拥堵 扰民 污染 黑臭 重复 查重 纠纷 矛盾 冲突 群体性 退学 退保 脱贫不稳定",
  "近视 肥胖 超重 超重肥胖 贫血 龋齿 吸烟 耐药 母婴传播 低出生体重 低出生体重儿 早产 剖宫产 并发症 院感 压疮 再住院 再入院 营养不良",
  "(?<!抗诉)改判 发回 改判发回 发回改判 发回重审 败诉 上诉 错案 错捕 错判 超审限 退查 积案 未结 未结案 未结案件 未办结 未整改 未解决 脱管 漏管",
  "丢包 误码 掉线 掉话 卡顿 时延 延时 漏检 漏登 漏征 漏缴 漏录 欠费 欠缴 逃费 退件 退单 退稿 流标 废标 破损 毁损 废品 次品 废弃 残次",
  "离职 空岗 脱岗 缺岗 缺编 缺货 空驶 空载 弃水 弃风 弃光 弃电 不及格 留级 文盲 失信 违法用地 违法占地 违法建筑 违建",
  "能耗 耗能 电耗 水耗 油耗 煤耗 物耗 耗电 耗水 耗油 碳排放 二氧化碳排放 污染物排放 残留 (?<!达标|清洁|近零)排放",
]
  .join(" ")
  .split(" ");

/** Words that may stand between the thing and the measured head: 事故(发生)(次)数. */
export const HEADS =
  "使用|行为|问题|项目|资金|现象|人口|人次|发生|出现|产生|查出|引发|造成|人员|总|平均|年|率|比例|占比|比重|数量|次数|起数|件数|人数|宗数|户数|例数|个数|天数|时间|时长|金额|面积|情况|强度|浓度|指数|概率|等级|数|量|次|起|件|额|度|值|控制数|控制|指标";

/** Waiting and needing: shorter is better. */
export const SHORTER =
  /耗时|(?<!使)用时(?!间|长)|历时|(?:等待|等候|排队|停机|中断|响应|到达|出警|办理|办结|审批|审核|处理|处置|受理|恢复|修复)(?:所需)?(?:时间|时长|时限|期限|天数)|工期$|建设周期|办理周期/u;

/** Concentrations of what pollutes. */
export const POLLUTION =
  /(?:PM|污染物|臭氧|二氧化|颗粒物|氨氮|化学需氧|总磷|总氮|COD).*浓度|噪[声音]/u;

/** 办理时间缩短率, PM10浓度下降: the row measures how much better it got. */
export const BETTERED = /缩短|压缩|压减|减少|降低|下降|改善|节约|达标|合格|及时|按时|按期|准时/u;

/** Ahead of the unwanted thing these turn the name round: 无事故率, 减少火灾次数. */
export const TURNED_ROUND =
  /无|零|未|不发生|杜绝|避免|防止|防范|预防|减少|降低|下降|遏制|挽回|抢修|排除|消除|化解/u;

/** Rates of control and change: less is better by custom, but a rulebook may say otherwise (7.2). */
export const CUSTOMARILY_REVERSE = /控制率|变动率|调整率|结余率|结转率|差异率|变更率/u;

/** 控制率 that is an achievement of medicine or prevention. */
export const CONTROL_ACHIEVED =
  /(?:血压|血糖|糖尿病|慢病|疾病|疫情|病虫|虫害|害虫|传染|病媒|蚊|鼠|质量|风险|规范|管理|有效|安全|达标|目标|水土流失|污染)[^,，]{0,4}控制率/u;

/** Any of them, the longest first, for a pattern. */
export const UNWANTED_THING = [...UNWANTED].sort((a, b) => b.length - a.length).join("|");

/** A name that ends with an unwanted thing, and the heads that measure it. */
export const UNWANTED_NAME = new RegExp(`^(.*?)(?<thing>${UNWANTED_THING})(?:${HEADS})*$`, "u");

/** Whether a (normalised) name asks for something that nobody wants. */
export function isUnwanted(name: string): boolean {
  const found = UNWANTED_NAME.exec(name.replace(/\([^()]*\)/gu, ""));
  return found !== null && !TURNED_ROUND.test(found[1] ?? "");
}
