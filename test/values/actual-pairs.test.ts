import { judged, type Pair } from "./judged";

const TABLES: Readonly<Record<string, readonly Pair[]>> = {
  "none of what nobody wants, in one word": [
    ["无", "0", "assumed 10", "重大舆情"],
    ["无", "无", "assumed 10", "安全责任事故"],
    ["无", "1起", "assumed 0", "安全责任事故"],
    ["无", "0%", "assumed 10", "投诉率"],
    // nothing says what there is none of
    ["无", "0", "manual", "节约资金"],
    ["无", "无", "notApplicable", "生态效益"],
    ["—", "0", "manual", "安全责任事故"],
  ],
  "an actual between two numbers": [
    ["≥10个", "10-12个", "computed 10"],
    ["≤5天", "3-5天", "computed 10", "办理时间"],
    ["10-12个", "10-12个", "computed 10"],
    ["≥95", "95-98", "computed 10", "满意度"],
    ["0.9", "0.9-0.95", "assumed 10", "合格率"],
    ["≥10个", "8-10个", "manual"],
    ["≥10个", "8-9个", "manual"],
    ["10-15个", "8-12个", "manual"],
    ["±5%", "3%-6%", "manual", "偏差率"],
    ["≥10个", "10-12公里", "unreadable"],
  ],
  "a number in words that begins like a unit": [["≥十万人", "12万人", "computed 10", "培训人数"]],
  "the sum of the year without its unit": [
    ["每月1次", "12", "assumed 10"],
    ["每季度1次", "4", "assumed 10"],
    ["每月1次", "11", "unreadable"],
    ["≤3次/月", "12", "unreadable", "投诉次数"],
  ],
  "days of every month, and several days": [
    ["次月10日前", "次月8日", "computed 10", "工资发放时间"],
    ["次月10日前", "次月12日", "manual", "工资发放时间"],
    ["次月10日前", "每月12日", "manual", "工资发放时间"],
    ["每月底前", "每月25日", "computed 10", "工资发放时间"],
    ["5月底、10月底前", "5月20日、10月15日", "assumed 10", "完成时间"],
    ["5月底、10月底前", "6月5日、10月15日", "manual", "完成时间"],
    ["5月底、10月底前", "5月20日", "unreadable", "完成时间"],
    ["2023年12月31日（含）前", "2023年12月31日", "computed 10", "完成时间"],
  ],
  "the number that counts": [
    ["≥95%", "未达到95%", "manual", "合格率"],
    ["≤5%", "未达到5%", "assumed 10", "差错率"],
    ["100%", "10/10=100%", "computed 10", "完成率"],
    ["100%", "（80÷100）×100%=80%", "computed 8", "完成率"],
    ["10个", "本年完成8个，累计完成50个", "computed 8"],
    ["3个", "甲村、乙村等2个村", "computed 6.67"],
    ["3项", "3项：办公楼修缮、道路硬化、绿化", "computed 10"],
    ["3项", "3项：未完成", "manual"],
    ["100%", "95%，未完成原因：雨季停工", "computed 9.5", "完成率"],
    ["100%", "已全覆盖", "assumed 10", "参保覆盖率"],
    ["100%", "全覆盖", "manual", "合格率"],
    ["500平方米", "480平", "computed 9.6"],
    ["5个", "4人", "assumed 8", "聘用人数"],
    ["5个", "4人", "manual", "站点"],
  ],
  "done in another year than the form's": [
    ["10个", "2022年完成8个", "assumed 8"],
    ["10个", "2022年底完成10个", "assumed 10"],
    ["10个", "已于2022.12完成10个", "assumed 10"],
    ["10个", "二〇二二年完成10个", "assumed 10"],
    ["10个", "8个（2022年）", "assumed 8"],
    ["2023年10个", "2024年10个", "assumed 10"],
    // the form's own, named by the row, of several years, or no time of the number
    ["10个", "2023年完成8个", "computed 8"],
    ["10个", "2023.12完成8个", "computed 8"],
    ["2022年10个", "2022年完成10个", "computed 10"],
    ["10个", "2022年完成10个", "computed 10", "2022年度结转项目数"],
    ["30个", "2022年完成15个", "computed 5", "三年累计建设数"],
    ["95%", "2022年毕业生就业率95%", "computed 10", "毕业生就业率"],
    ["100%", "2022年度决算公开率100%", "computed 10", "决算公开率"],
  ],
  "a number in the name of what is counted": [
    ["10个5G基站", "8个", "computed 8"],
    ["10个5G基站", "8个5G基站", "computed 8"],
    ["5个4A级景区", "4个4A级景区", "computed 8"],
    ["4A级景区3个", "2个4A级景区", "computed 6.67"],
    ["3项A类课题", "2项", "computed 6.67"],
    ["2座35千伏变电站", "1座35千伏变电站", "computed 5"],
    ["2家3级医院", "1家", "computed 5"],
    ["10辆7座商务车", "8辆", "computed 8"],
    ["20个24小时自助图书馆", "18个", "computed 9"],
    // two amounts, or nobody knows
    ["10户50人脱贫", "9户50人脱贫", "manual"],
    ["3条5公里道路", "3条4公里道路", "manual"],
    ["3段5km管网改造", "3段", "unreadable"],
    ["5G网络", "5G网络", "manual"],
  ],
  "two amounts around a stroke": [
    ["10场/2000人次", "12场/2300人次", "assumed 10"],
    ["≥10场/≥2000人次", "12场，2300人次", "assumed 10"],
    ["10场/2000人次", "8场/2300人次", "manual"],
    ["1名/1000人", "1名/1200人", "unreadable"],
    ["500元/2人", "600元/2人", "unreadable"],
    ["5台/套", "4台/套", "computed 8"],
  ],
};

describe.each(Object.entries(TABLES))("%s", (_, pairs) => {
  it.each(
    pairs.map(([target, actual, expected, name = ""]) => ({ target, actual, expected, name })),
  )("$target against $actual: $expected $name", ({ target, actual, expected, name }) =>
    expect(judged(target, actual, name)).toBe(expected),
  );
});
