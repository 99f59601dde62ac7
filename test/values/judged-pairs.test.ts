import { scoreOne } from "../../src/scoring";
import { book } from "../scoring/support";

/** How a pair of 10 points is judged in a form of 2023: `computed 8.33`, `manual`. */
function judged(target: string, actual: string, name: string): string {
  const { status, score } = scoreOne({
    target: { text: target },
    actual: { text: actual },
    context: { year: 2023, name },
    points: "10",
    rulebook: book("ministry-common"),
    decimals: 2,
  });
  return score === null ? status : `${status} ${score}`;
}

type Pair = readonly [target: string, actual: string, judged: string, name?: string];
const TABLES: Readonly<Record<string, readonly Pair[]>> = {
  "a fall against a fall": [
    ["同比下降5%", "同比下降2%", "computed 4", "火灾起数"],
    ["同比下降5%", "同比下降8%", "computed 10", "火灾起数"],
    ["降低10%", "降低8%", "computed 8", "投诉率"],
    ["缩短30%", "缩短50%", "computed 10", "办理时间"],
    ["下降5%", "增长2%", "unreadable", "投诉率"],
    ["缩短至3天", "5天", "computed 6", "平均用时"],
  ],
  "a number that is not done yet": [
    ["1座", "1座（在建）", "manual"],
    ["1座", "1座（未完工）", "manual"],
    ["1座", "1座（未验收）", "manual"],
    ["3公里", "3公里（正在施工）", "manual"],
    ["100%", "100%（未支付）", "manual", "资金支付率"],
    ["1座", "在建1座", "manual"],
    ["1座", "已开工1座", "manual"],
    ["10座", "预计完成10座", "manual"],
    ["1座", "1座（待验收）", "manual"],
    ["3公里", "3公里(完成80%)", "assumed 10"],
    // nothing of the kind, or just what was promised
    ["1座", "1座（已验收）", "computed 10"],
    ["5个", "5个（无未完工项目）", "computed 10"],
    ["5个", "已开工5个", "computed 10", "开工项目数"],
    ["5个", "5个（在建）", "computed 10", "在建项目数"],
    ["100人", "100人（在建档立卡户）", "computed 10"],
    ["5台", "5台（正在使用）", "computed 10"],
    ["1座", "1座（3月开工，已完工）", "assumed 10"],
  ],
  "so often in a period": [
    ["每季度不少于一次", "1次", "manual"],
    ["每季度不少于一次", "每季度1次", "computed 10"],
    ["每周至少两次", "2次", "manual"],
    ["每月至少举办一次", "1次", "manual"],
    ["每半年一次", "1次", "manual"],
    ["每两周一次", "1次", "manual"],
    ["每年不少于一次", "1次", "computed 10"],
  ],
  "months without the word": [
    ["202312", "202401", "manual", "完成时间"],
    ["202312", "202312", "computed 10", "完成时间"],
    ["202312", "202311", "computed 10", "完成时间"],
    ["12", "11", "assumed 10", "完成时间"],
    ["10", "11", "assumed 9.09", "完成时间"],
    ["12", "12", "computed 10", "完成时间"],
  ],
  "a direction that makes no difference": [
    ["2天", "3天", "assumed 6.67", "会议时间"],
    ["3天", "3天", "computed 10", "会议时间"],
  ],
  "before a month": [
    ["9月前", "7月", "computed 10"],
    ["9月前", "8月31日", "computed 10"],
    ["9月前", "9月1日", "unreadable"],
    ["9月前", "9月", "unreadable"],
    ["9月前", "10月8日", "manual"],
    ["11月前", "10月", "computed 10"],
    ["1月前", "2022年12月", "computed 10"],
    ["1月前", "2023年1月5日", "unreadable"],
    ["四季度前", "9月", "computed 10"],
    ["2024年前", "2023年12月", "computed 10"],
    ["9月前完成10座", "7月", "unreadable"],
  ],
  "units that are one": [
    ["300元/人年", "240元/人", "computed 8"],
    ["300元/人、月", "240元/人*月", "computed 8"],
    ["300元/人·月", "240元/(人·月)", "computed 8"],
    ["300元/人/月", "240元/人月", "computed 8"],
    ["300元/人、天", "240元/人·日", "computed 8"],
    ["300元/每人每月", "240元/人.月", "computed 8"],
    ["5元/生/天", "4元/天·生", "computed 8"],
    ["1000元/生·学期", "800元/生/学期", "computed 8"],
    ["500吨/天", "400t/d", "computed 8"],
    ["10万度", "8万千瓦时", "computed 8"],
    ["5台（套）", "4台", "computed 8"],
    ["300元/人、月", "300元/人·天", "manual"],
    ["1万余份", "8000份", "assumed 8"],
    ["30元/株", "40/株", "computed 7.5", "苗木单价（≤**元/株）"],
    ["18/10万", "20人/十万", "computed 9", "孕产妇死亡率"],
    ["≤18", "20", "computed 9", "孕产妇死亡率（1/10万）"],
    ["18/10万以下", "20", "computed 9", "孕产妇死亡率"],
    ["≤18/10万", "0.02%", "computed 9", "孕产妇死亡率"],
    ["≤18", "20/10万", "assumed 9", "孕产妇死亡率"],
  ],
};

describe.each(Object.entries(TABLES))("%s", (_, pairs) => {
  it.each(
    pairs.map(([target, actual, expected, name = ""]) => ({ target, actual, expected, name })),
  )("$target against $actual: $expected $name", ({ target, actual, expected, name }) =>
    expect(judged(target, actual, name)).toBe(expected),
  );
});
