import { byText } from "./by-text";

/** Words for a share of a whole: a bare number beside them is a percentage. */
const RATE = /率|比例|比重|占比|百分比|百分数|增幅|降幅|增速|涨幅/u;

/** …率 that is measured in something else (工作效率, 频率) and so says no unit. */
const NO_RATE = /效率|频率|功率|速率|汇率|倍率|分辨率|容积率|率先|率领/gu;

/** Degrees of fulfilment: …度 that means %. Most 度 do not (制度, 年度, 力度, 长度, 温度). */
const DEGREES =
  "满意 知晓 完成 及时 合格 达标 覆盖 认可 支持 信任 准确 完整 规范 真实 匹配 契合 参与 普及 达成 实现 饱和 公开 落实 保障 响应 符合 好评 认同 贴合 吻合 一致 健全 执行 配合 获得感满意";
const DEGREE = new RegExp(`(?:${DEGREES.split(" ").join("|")})度`, "u");

/** …度 that is mostly, not always, a percentage: read so, and said. */
const DOUBTFUL_DEGREE =
  /(?:工程|项目|支付|资金|实施|建设|完成|工作|执行|拨付|形象)进度|程度|知名度|影响度|贡献度|关注度|协同度|公信度|美誉度|幸福度|完善度|依存度|湿度/u;

/** A name that ends so counts or measures something, even with 率 in it (达标率测点数量). */
const COUNTING_HEAD =
  /(?:数量|次数|人数|户数|件数|个数|台数|天数|场数|家数|起数|宗数|份数|总数|人次|面积|金额|里程|长度|数|量|额)$/u;

/** What follows the head of a name and says nothing about its unit. */
const AFTER_HEAD = /(?:\([^()]*\)|指标|情况|调查|目标|值)+$/u;

/** The word that makes a bare number a percentage, and whether that is certain. */
export interface RateWord {
  readonly word: string;
  readonly certain: boolean;
}

/** What is longer is a text and names nothing. */
const LONGEST_NAME = 200;

/** Whether a name or description (normalised) speaks of a rate. Null when it does not. */
export const rateWordOf = byText((text): RateWord | null => {
  if (text.length > LONGEST_NAME) return null;
  const head = text.replace(AFTER_HEAD, "").replace(NO_RATE, "");
  if (COUNTING_HEAD.test(head) && !/(?:率|比例|比重|占比)[^率]{0,1}$/u.test(head)) return null;
  const certain = DEGREE.exec(head)?.[0] ?? RATE.exec(head)?.[0];
  if (certain !== undefined) return { word: certain, certain: true };
  const doubtful = DOUBTFUL_DEGREE.exec(head)?.[0];
  return doubtful === undefined ? null : { word: doubtful, certain: false };
});

/** Whether the row asks how satisfied somebody is (二级指标 满意度指标). */
export function isSatisfaction(level2: string | undefined, name: string): boolean {
  return /满意度/u.test(level2 ?? "") && !COUNTING_HEAD.test(name.replace(AFTER_HEAD, ""));
}

/** A rate of change, where 0.5 is more likely half a percent than a half. */
export function isChangeRate(text: string): boolean {
  return /增长|增速|增幅|降幅|提高|提升|上升|下降|降低|递增|变动|变化|差异|偏离|利率|贴息|误差/u.test(
    text,
  );
}

/** A row that asks by how much something changed: 增长率, 降幅. */
export function isRateOfChange(name: string): boolean {
  return /(?:增长|上升|下降|降低|提高|提升|递增|减少)(?:率|幅度|比例|比率)$|(?:增速|增幅|降幅|涨幅)$/u.test(
    name,
  );
}

/** A row that asks how much of the work is done: what 已完成98% tells is its value. */
export function isRateOfWork(name: string): boolean {
  return /(?:完成|进度|办结|实现|落实|执行|支付|拨付|到位|发放|开工|竣工|完工)[^,;]*(?:率|度|比例)$/u.test(
    name,
  );
}
