import { judged, type Pair } from "./judged";

/** What further offices typed, and how an accountant would score it. */
const TABLES: Readonly<Record<string, readonly Pair[]>> = {
  "so many to so many": [
    ["1:20", "1:20", "computed 10", "师生比"],
    ["1∶20", "1：18", "assumed 10", "师生比"],
    ["≥1:20", "1:25", "assumed 8", "师生比"],
    ["1比20", "1比25", "assumed 8", "师生比"],
    ["≤18:1", "20:1", "assumed 9", "生师比"],
    ["1:1.25", "1:1", "assumed 8", "医护比"],
    ["1:0.4", "1:0.45", "assumed 10", "床护比"],
    ["1:3", "1:2.4", "assumed 8", "财政资金撬动比"],
    ["1:1", "1:1", "computed 10", "配套比例"],
    // nobody can tell which is better, or one is no ratio
    ["1:1", "1:2", "unreadable", "配套比例"],
    ["1:18", "1:20", "unreadable", "生师比"],
    ["18:1", "17.5", "unreadable", "生师比"],
    ["8:30", "8:25", "unreadable", "上班时间"],
    ["4:3:3", "4:3:3", "unreadable", "出资比例"],
  ],
  "several numbers multiplied": [
    ["50人×3天", "48人×3天", "unreadable"],
    ["150人天", "50人*3天", "unreadable"],
  ],
  "万 as it is typed on a phone": [
    ["10w+", "12万", "assumed 10", "阅读量"],
    ["≥10w", "8万", "assumed 8", "阅读量"],
    ["10W+", "80000", "assumed 8", "浏览量"],
    ["5万+", "4万", "computed 8", "浏览量"],
    ["100+", "80", "computed 8", "活动参与人数"],
    ["10W", "8W", "computed 8", "灯具功率"],
  ],
  "years of two digits": [
    ["22.12.20", "22.12.15", "computed 10", "完成时间"],
    ["22.12.20", "2022.12.25", "manual", "完成时间"],
    ["2023年12月底前", "23.11.30", "computed 10", "完成时间"],
    ["2022.12", "2022.12.20", "computed 10", "竣工时间"],
    ["22.13.20", "22.12.20", "unreadable", "完成时间"],
  ],
  "measures of several parts": [
    ["≤12元/剂次", "15元/剂", "computed 8", "接种成本"],
    ["80元/人·次", "100元/人次", "computed 8", "体检成本"],
    ["80元/人次", "100元/人/次", "computed 8", "体检成本"],
    ["≤4元/平方米·年", "5元/㎡·年", "computed 8", "保洁成本"],
    ["≤200元/床日", "250元/床·日", "computed 8", "床日成本"],
    ["≤800元/半天", "1000元/半天", "computed 8", "讲课成本"],
    ["5处（座）", "4座", "computed 8", "水利设施"],
    ["5座（处）", "4处", "computed 8", "水利设施"],
    ["20家（次）", "16家次", "computed 8", "检查企业"],
    ["≥40MPa", "32MPa", "computed 8", "混凝土强度"],
    ["≤200ms", "250ms", "computed 8", "时延"],
    ["户均增收≥3000元", "2400元/户", "computed 8", "增收"],
    ["≥3.5万羊单位", "28000羊单位", "computed 8", "减畜数量"],
    ["≤1.2羊单位/亩", "1.5羊单位/亩", "computed 8", "载畜量"],
    ["≤40mg/L", "50mg/l", "computed 8", "COD浓度"],
    ["≥8成", "64%", "computed 8", "知晓率"],
    ["≥80%", "8成以上", "assumed 10", "知晓率"],
    ["20度", "16℃", "computed 8", "供热室温"],
  ],
  "a unit that is mistaken": [
    ["≤120万元", "118元", "unreadable", "项目成本"],
    ["120元", "118万元", "unreadable", "项目成本"],
    ["5万人", "5人", "unreadable"],
    ["3公里", "3米", "unreadable"],
    ["1.200人", "1180人", "unreadable"],
    ["≥80%", "85‰", "unreadable", "知晓率"],
    ["≥23000万元", "1.84", "assumed 8", "产值（亿元）"],
    ["5万元", "4", "computed 8", "产值（万元）"],
    ["1.2万人", "9600人", "computed 8"],
    ["≤120万元", "1500000元", "computed 8", "项目成本"],
    ["≤3天", "3分钟", "computed 10", "办理时限"],
    // a share that has lost its format
    ["≥0.95%", "50%", "unreadable", "满意度"],
    ["≥1%", "0.8", "computed 8", "科技投入占比"],
  ],
  "a number that may be the sum of the year": [
    ["每月1次", "8", "unreadable", "巡查"],
    ["每月1次", "1", "computed 10", "巡查"],
    ["4000元/月", "48000", "unreadable", "补贴成本"],
    ["≤400元/人·天", "500", "computed 8", "培训成本"],
    ["1000元/人·年", "800", "computed 8", "补贴标准"],
  ],
  "a degree of completion beside a rate": [
    ["≥98%", "已完成98%", "manual", "满意度"],
    ["≥98%", "已完成100%", "assumed 10", "满意度"],
    ["≥98%", "已完成80%", "assumed 8", "满意度"],
    ["≥98%", "已完成98%", "computed 10", "任务完成率"],
    // all that was done, or all that was spent
    ["≤120万元", "98%", "manual", "项目成本"],
    ["≤120万元", "100%", "assumed 10", "项目成本"],
    ["120万元", "80%", "assumed 8", "项目成本"],
  ],
  "what is measured by something else": [
    ["不低于上年", "98.5%", "manual", "群众安全感"],
    ["高于全省平均水平", "92.3%", "manual", "群众满意度"],
    ["预算控制数以内", "98%", "manual", "项目总成本"],
    ["控制在概算内", "99.8%", "manual", "投资"],
    ["群体免疫密度常年保持在90%以上，其中应免畜禽免疫密度达到100%", "95%", "manual", "免疫密度"],
    ["不低于上年", "100%", "assumed 10", "群众安全感"],
    ["不断提升", "80%", "assumed 8", "群众安全感"],
  ],
  "by how much, or to what": [
    ["下降3%", "-3.5%", "assumed 10", "万元GDP能耗"],
    ["降低10%", "-8%", "assumed 8", "投诉率"],
    ["缩短2天", "3天", "unreadable", "办理时限"],
    ["缩短2天", "缩短3天", "computed 10", "办理时限"],
    ["减少3起", "2", "unreadable", "事故"],
    ["减少3起", "3起", "computed 10", "事故"],
    ["提高2%", "95%", "unreadable", "合格率"],
    ["提高2个百分点", "1.6%", "computed 8", "合格率"],
    ["增加5个", "4个", "computed 8", "站点"],
    ["减少100吨", "80吨", "computed 8", "碳减排量"],
    ["↑5%", "↑4%", "computed 8", "收入"],
    ["↑5%", "↓4%", "manual", "产量"],
    ["90%↑", "72%", "computed 8", "合格率"],
    ["≥80%", "较上年提升3个百分点", "unreadable", "知晓率"],
    ["≥80%", "提升至64%", "computed 8", "知晓率"],
    ["5%", "增长4%", "computed 8", "农民收入"],
    ["10期", "少1期", "unreadable", "培训期数"],
    ["≥90%", "超目标2个百分点", "unreadable", "满意度"],
    ["10期", "比计划少1期", "unreadable", "培训期数"],
    ["10期", "多完成2期", "unreadable", "培训期数"],
    ["10场", "少儿活动8场", "computed 8", "少儿活动"],
  ],
  "one number told twice, or in its parts": [
    ["10期", "完成8期，完成率80%", "assumed 8", "培训期数"],
    ["10期", "8期，其中线上6期", "assumed 8", "培训期数"],
    ["≤120万元", "117.6万元，执行率98%", "assumed 10", "项目成本"],
    ["100%", "应完成200户，实际160户，完成率80%", "assumed 8", "完成率"],
    ["100%", "80%，较上年提升3个百分点", "assumed 8", "知晓率"],
    ["3人", "5人，超额完成2人", "assumed 10", "引进人才"],
    ["10期", "6期，4期", "unreadable", "培训期数"],
    ["10公里", "8公里，投资120万元", "assumed 8", "道路"],
    ["3条", "3条5.6公里", "assumed 10", "道路维修"],
    ["≥7公里", "维修道路3条，共5.6公里", "assumed 8", "道路维修"],
    ["≥1000户", "1200户4800人", "assumed 10", "受益群众"],
    ["≥1000户", "3个村，每村400户", "unreadable", "受益群众"],
    ["≥50人", "3期，每期60人", "unreadable", "培训"],
    ["100人次", "线上60人次，线下50人次", "unreadable", "培训人次"],
    ["19.8万元", "19.8万元，节约0.2万元", "assumed 10", "项目成本"],
    ["增长5%", "512万元，同比增长4%", "assumed 8", "收入"],
    ["≥500万元", "512万元，同比增长4%", "assumed 10", "收入"],
    ["10个", "计划10个，完成8个", "computed 8"],
    ["10个", "计划10个，完成率80%", "unreadable"],
  ],
  "the number of an entry": [
    ["1 培训100人 2 会议5次", "100人", "unreadable"],
    ["1 建设道路5公里", "4公里", "unreadable"],
    ["3培训班50人", "40人", "unreadable"],
    ["1 ≥95%", "76%", "computed 8", "合格率"],
    ["14我单位共14名书记员", "14名", "computed 10"],
  ],
  "how long, or until when": [
    ["1-12月", "1-12月", "computed 10", "工资发放"],
    ["1-12月", "1-11月", "manual", "工资发放"],
    ["1-12月", "11月", "computed 10", "完成时间"],
    ["2023年6月至2023年12月", "7-12月", "manual", "服务期限"],
    ["1-12月", "2023.01-2023.12", "computed 10", "服务期限"],
    ["9月或10月", "10月", "computed 10", "开展时间"],
    ["9月、10月", "9月", "unreadable", "开展时间"],
    ["2023年10月31日18:00前", "11月1日", "manual", "报送时间"],
    ["12月底前完成30公里", "11月完成28公里", "manual", "道路建设"],
  ],
  "none of what nobody wants": [
    ["无投诉", "0", "computed 10", "投诉率"],
    ["无投诉", "无投诉", "assumed 10", "投诉"],
    ["无投诉", "1起", "assumed 0", "投诉"],
    ["不发生安全事故", "未发生安全事故", "assumed 10", "安全事故"],
    ["不发生", "未发生", "assumed 10", "安全事故"],
    ["杜绝重大安全事故", "无", "assumed 10", "安全生产"],
    ["0起", "0%", "computed 10", "事故"],
    ["≤3起", "0%", "computed 10", "事故"],
    ["有所减少", "0", "manual", "投诉"],
    // none of another thing, or nothing that anybody counts
    ["无障碍", "0", "manual", "设施"],
    ["无明显变化", "0", "manual", "环境"],
  ],
  "two rates in one cell": [
    ["合格率100%，优良率≥90%", "92%", "unreadable", "工程质量"],
    ["优良率≥90%，合格率100%", "92%", "unreadable", "工程质量"],
    ["65岁以上老年人健康管理率≥70%", "56%", "computed 8"],
  ],
  "not done yet": [
    ["10期", "10期（预计）", "manual"],
    ["10期", "预估10期", "manual"],
    ["10期", "8期（计划10期）", "assumed 8"],
  ],
  "between two bounds in any words": [
    ["不少于3次、不得超过5次", "4次", "computed 10"],
    ["至少3人但不超过5人", "6人", "manual"],
    ["≥85%且≤90%", "87%", "computed 10", "优良率"],
  ],
};

describe.each(Object.entries(TABLES))("%s", (_, pairs) => {
  it.each(
    pairs.map(([target, actual, expected, name = ""]) => ({ target, actual, expected, name })),
  )("$target against $actual: $expected $name", ({ target, actual, expected, name }) =>
    expect(judged(target, actual, name)).toBe(expected),
  );
});

/** On a row of cost in a form of 万元. */
const IN_WAN: readonly Pair[] = [
  ["≤30000元", "2.96", "assumed 10", "公务接待费"],
  ["≤30000元", "3.75", "assumed 8", "公务接待费"],
  ["≤3万元", "3.75", "computed 8", "公务接待费"],
  ["≤120", "118.5元", "unreadable", "项目成本"],
  ["≤120", "1500000元", "computed 8", "项目成本"],
  // so little would keep any bound
  ["≤30000", "3.75", "unreadable", "公务接待费（万元）"],
  ["≤450元/人", "0.045", "unreadable", "培训成本"],
];

describe("in a form of 万元", () => {
  it.each(
    IN_WAN.map(([target, actual, expected, name = ""]) => ({ target, actual, expected, name })),
  )("$target against $actual: $expected $name", ({ target, actual, expected, name }) => {
    const around = { level2: "成本指标", formUnit: "单位：万元" };
    expect(judged(target, actual, name, around)).toBe(expected);
  });
});

/** A row of satisfaction, where any bare number would be a percentage. */
it("takes 0 beside 无投诉 for none", () => {
  expect(judged("无投诉", "0", "投诉", { level2: "满意度指标" })).toBe("computed 10");
});
