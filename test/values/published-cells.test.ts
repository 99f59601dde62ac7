import { judged, type Pair } from "./judged";

/** Cells of published forms, and how a careful accountant reads them. */
const TABLES: Readonly<Record<string, readonly Pair[]>> = {
  "no result yet": [
    ["10个", "预计年底完成10个", "manual"],
    ["10个", "计划12月底前完成10个", "manual"],
    ["10个", "应完成10个", "manual"],
    ["10次", "应急演练10次", "computed 10", "应急演练"],
    ["12月底前", "预计12月底完成", "manual"],
  ],
  "not quite all of it": [
    ["100%", "基本达到100%", "manual", "合格率"],
    ["≥95%", "基本达到98%", "manual", "合格率"],
    ["10座", "基本完成10座", "manual"],
    ["≥1200人", "基本公共卫生服务1203人", "computed 10", "基本公共卫生服务人数"],
    // a bound the other way, beside a bare number
    ["10个", "10个以下", "manual"],
    ["10个", "8个以下", "manual"],
    ["20万元", "≥20万元", "manual", "项目成本"],
    ["10个", "10个以上", "assumed 10"],
    ["20万元", "20万元以内", "assumed 10", "项目成本"],
  ],
  "more than before, beside how much": [
    ["10个", "较上年增加2个", "unreadable", "建设个数"],
    ["10个", "较上年增加20%", "unreadable", "建设个数"],
    ["≥500万元", "同比增加20万元", "unreadable", "营业收入"],
    ["10个", "较上年增加12个", "computed 10", "新增个数"],
    ["增长5%", "同比增长4%", "computed 8", "营业收入"],
    ["提高5%", "由80%提高到86%", "unreadable", "覆盖率"],
  ],
  "the other side of it": [
    ["≥95%", "不满意率2%", "unreadable", "满意度"],
    ["≥95%", "投诉率2%", "unreadable", "满意度"],
    ["≥95%", "不合格率2%", "unreadable", "合格率"],
    ["≤5%", "合格率98%", "unreadable", "不合格率"],
    ["≤5%", "准确率98%", "unreadable", "差错率"],
    ["≥95%", "超期率5%", "unreadable", "及时率"],
    ["10个", "不合格2个", "unreadable", "建设个数"],
    ["10个", "2个不合格", "unreadable", "建设个数"],
    // its own words
    ["≤5%", "不合格率2%", "computed 10", "不合格率"],
    ["≥95%", "合格率76%", "computed 8", "验收合格率"],
    ["≥95%", "投诉办结率76%", "computed 8", "投诉办结率"],
    ["≤0.9‰", "受害率0.2‰", "computed 10", "防火成效"],
  ],
  "several numbers, each with its own": [
    ["1200户4800人", "1210户4810人", "assumed 10", "受益群众"],
    ["1200户4800人", "1210户4790人", "manual", "受益群众"],
    ["小学650元/生·年、初中850元/生·年", "650元/生·年、850元/生·年", "assumed 10", "补助标准"],
    ["送戏下乡80场，放映电影240场", "送戏下乡80场，放映电影236场", "manual"],
    ["1.培训2期；2.参训100人", "1.培训2期；2.参训105人", "assumed 10"],
    ["不少于2期、不少于100人", "2期，120人", "assumed 10", "培训"],
    ["合格率≥95%，优良率≥80%", "合格率96%，优良率75%", "manual"],
    // which belongs to which, or what they come to together, nobody can tell
    ["电脑20台，打印机5台", "打印机5台，电脑20台", "unreadable"],
    ["≥5个", "A村3个，B村2个", "unreadable"],
    ["A村3个，B村2个", "5个", "unreadable"],
    ["2期×60人", "2期×60人", "unreadable"],
    ["5月底、10月底前", "5月22日、10月19日", "assumed 10", "完成时间"],
  ],
  "so often, and how often in all": [
    ["每月1次", "12次", "assumed 10"],
    ["1次/季度", "4次", "assumed 10"],
    ["≤1万元/月", "12万元", "assumed 10", "运行成本"],
    // for how long, nobody can tell
    ["每月1次", "11次", "manual"],
    ["每月1次", "1次", "manual"],
    ["≤1万元/月", "13万元", "manual", "运行成本"],
    ["500元/人·月", "6000元", "manual", "补助标准"],
  ],
  "the day of every month": [
    ["每月15日前", "每月8日发放", "computed 10"],
    ["每月10日", "每月10日前", "computed 10"],
    ["每月8日前", "每月15日", "manual"],
    ["每月底前", "每月15日", "computed 10"],
  ],
  "the number of a month": [
    ["≤12月", "11", "computed 10", "完成时间"],
    ["≤11月", "12", "manual", "完成时间"],
    ["12月31日前", "11", "manual", "完成时间"],
  ],
  "two words for one of a thing": [
    ["3辆", "3台", "assumed 10", "购置车辆"],
    ["50件", "40起", "assumed 8", "受理案件"],
    ["10场", "8次", "assumed 8", "开展演出"],
    ["≥12次", "12场次", "assumed 10", "开展活动"],
    ["1000册", "800本", "assumed 8", "印刷宣传册"],
    ["50户", "52家", "assumed 10", "服务企业"],
    ["10万尾", "8万条", "assumed 8", "投放鱼苗"],
    ["50床", "50张", "assumed 10", "购置床位"],
    // of other sizes they are rather two things
    ["3期", "15次", "manual", "培训"],
    ["10万尾", "10条", "manual", "投放鱼苗"],
    ["500人", "500人次", "manual", "培训人数"],
    ["3期", "3场", "manual", "培训"],
    ["1000亩", "1000亩次", "manual", "补贴面积"],
  ],
  "units that are left out or put otherwise": [
    ["5亿", "5.2亿元", "assumed 10", "招商引资"],
    ["≥1.5万", "1.2万人", "assumed 8", "受益人口"],
    ["5亿", "5.2亿美元", "manual", "招商引资"],
    ["15元/亩·次", "12元/亩次", "computed 10", "作业成本"],
    ["15元/亩/次", "18.75元/亩次", "computed 8", "作业成本"],
  ],
};

describe.each(Object.entries(TABLES))("%s", (_, pairs) => {
  it.each(
    pairs.map(([target, actual, expected, name = ""]) => ({ target, actual, expected, name })),
  )("$target against $actual: $expected $name", ({ target, actual, expected, name }) => {
    expect(judged(target, actual, name)).toBe(expected);
  });
});
