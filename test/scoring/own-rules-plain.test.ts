import { scored } from "./judged-rows";

describe("so many days, as rules say them", () => {
  const ladder = "5天内得10分，5-10天得6分，10天以上不得分";
  const workdays = "3个工作日内办结得5分，4-5个工作日得3分，5个工作日以上不得分";
  scored([
    [ladder, "办理时间", "≤5天", "5天", "10", "computed 10"],
    [ladder, "办理时间", "≤5天", "7天", "10", "computed 6"],
    [ladder, "办理时间", "≤5天", "12天", "10", "computed 0"],
    [workdays, "办理时限", "3个工作日", "4个工作日", "5", "computed 3"],
    ["5天内办结得10分，每超1天扣2分", "办理时间", "≤5天", "6天", "10", "computed 8"],
  ]);
});

describe("the ratio in letters and names", () => {
  scored([
    ["B/A×10", "培训人数", "100人", "80人", "10", "computed 8"],
    ["得分=B/A×10分", "培训人数", "100人", "120人", "10", "computed 10"],
    ["实际数/计划数*10", "培训人数", "100人", "80人", "10", "computed 8"],
    ["完成比率赋分", "培训人数", "100人", "80人", "10", "computed 8"],
    // the row has other points, or more is printed
    ["B/A×10", "培训人数", "100人", "80人", "5", "manual"],
    ["得分=B/A×10×80%", "培训人数", "100人", "80人", "10", "manual"],
    ["B/A×10，低于60%不得分", "培训人数", "100人", "80人", "10", "manual"],
    ["直接赋分", "培训人数", "100人", "80人", "10", "manual"],
    [
      "完成目标值得满分，否则按照完成比例得分，完成率低于60%不得分",
      "培训人数",
      "100人",
      "50人",
      "10",
      "computed 0",
    ],
  ]);
});

describe("what happened once, and yes and no", () => {
  scored([
    ["发生1起不得分", "安全事故", "0起", "0起", "5", "computed 5"],
    ["发生1起即不得分", "安全事故", "0起", "1起", "5", "computed 0"],
    ["未发生得满分，发生1起不得分", "安全事故", "0起", "1起", "5", "computed 0"],
    ["每发生1起扣2分，扣完为止", "安全事故", "0起", "1起", "5", "computed 3"],
    ["发生1起不得分", "培训人数", "100人", "80人", "5", "manual"],
    ["零事故得满分，发生事故不得分", "安全事故", "0起", "1起", "5", "computed 0"],
    ["超出预算不得分", "项目成本", "≤100万元", "103万元", "10", "computed 0"],
    ["超出预算不得分", "培训人数", "100人", "80人", "10", "manual"],
    ["未超预算得满分，超出预算不得分", "项目成本", "≤100万元", "98万元", "10", "computed 10"],
    ["达到得满分，达不到不得分", "培训人数", "100人", "80人", "5", "computed 0"],
    ["≥目标值得满分，<目标值不得分", "培训人数", "100人", "80人", "10", "computed 0"],
    ["≥目标值得满分，<目标值的80%不得分", "培训人数", "100人", "90人", "10", "manual"],
    ["及时得满分，不及时不得分", "发放及时性", "及时", "及时", "5", "computed 5"],
    ["是=5分，否=0分", "是否公开", "是", "否", "5", "computed 0"],
    ["验收合格得满分，不合格0分", "工程验收", "合格", "合格", "5", "computed 5"],
  ]);
});

describe("full marks, said another way", () => {
  const graded = "满意度赋分（≥90%得10分，80%-90%得8分，70%-80%得6分，70%以下不得分）";
  scored([
    [graded, "服务对象满意度", "≥90%", "85%", "10", "computed 8"],
    [
      "全部完成得10分，完成80%以上得8分，80%以下不得分",
      "完成情况",
      "100%",
      "85%",
      "10",
      "computed 8",
    ],
    ["满分5分，每少一项扣1分", "任务数", "5项", "4项", "5", "computed 4"],
    ["满分5分，每少一项扣1分", "任务数", "5项", "4项", "8", "assumed 7"],
    ["完成全部任务得10分，每少一项扣2分", "任务数", "5项", "3项", "10", "computed 6"],
    ["未完成一个扣1分", "建设数", "10个", "7个", "10", "computed 7"],
    [
      "达到年度指标值得满分，完成值每低于指标值1%扣0.2分",
      "培训人数",
      "100人",
      "95人",
      "10",
      "assumed 9",
    ],
  ]);
});

describe("a part of the target, also of one in per cent", () => {
  const ladder = "目标值的90%以上得满分，80%-90%得8分，80%以下得5分";
  const under = "不足目标值的60%不得分，60%以上按完成比例得分";
  scored([
    [ladder, "群众满意度", "≥90%", "85%", "10", "computed 10"],
    [ladder, "群众满意度", "≥90%", "75%", "10", "computed 8"],
    [ladder, "培训人数", "≥200人", "170人", "10", "computed 8"],
    ["达到目标值的90%得满分，每降低1%扣1分", "满意度", "≥80%", "75%", "10", "computed 10"],
    [under, "培训人数", "≥100人", "85人", "10", "computed 8.5"],
    [under, "培训人数", "≥100人", "50人", "10", "computed 0"],
    // a step of the target may be one of the target's own per cent
    ["每低于目标值的5%扣1分", "培训人数", "≥100人", "85人", "10", "manual"],
  ]);
});

describe("more than the best that a rule names", () => {
  const counted = "完成5个得10分，4个得8分，3个得6分，其余不得分";
  const rising = "0次得0分，1次得5分，2次得10分";
  scored([
    [counted, "建设数量", "5个", "5个", "10", "computed 10"],
    [counted, "建设数量", "5个", "2个", "10", "computed 0"],
    [counted, "建设数量", "5个", "6个", "10", "manual"],
    ["2次得5分，否则不得分", "检查次数", "2次", "3次", "5", "manual"],
    [rising, "检查次数", "2次", "1次", "10", "computed 5"],
    [rising, "检查次数", "2次", "3次", "10", "manual"],
    ["0次得10分，1次得5分，其余不得分", "事故次数", "0次", "2次", "10", "computed 0"],
    // the first three, and not the third
    ["排名前3得10分，4-6名得8分，其他得5分", "考核名次", "3", "2", "10", "manual"],
    // each of them, or the limit
    ["超过1次扣1分", "投诉次数", "≤1次", "3次", "5", "manual"],
    ["每超过1次扣1分", "投诉次数", "≤1次", "3次", "5", "computed 3"],
  ]);
});

describe("so much for one, where it is printed of how many", () => {
  const each = "举办1场得2分，最高10分";
  const five = "完成一项得1分，共5项";
  scored([
    [each, "举办培训场次", "≥5场", "3场", "10", "computed 6"],
    [each, "举办培训场次", "≥5场", "6场", "10", "computed 10"],
    ["举办一场培训得2分，最高得10分", "培训场次", "≥5场", "4场", "10", "computed 8"],
    ["完成1个得2分，满分为止", "建设数量", "5个", "3个", "10", "computed 6"],
    [five, "任务完成数", "5项", "3项", "5", "computed 3"],
    // what the other half of the points is for is not said
    [five, "任务完成数", "5项", "3项", "10", "manual"],
    // once and for all, or a number of its own
    ["开展1次得5分，未开展不得分", "开展活动次数", "2次", "1次", "10", "manual"],
    ["完成1次以上得5分，最高5分", "开展活动次数", "2次", "2次", "5", "manual"],
    ["完成1项得2分，完成2项得4分，最高10分", "任务完成数", "5项", "2项", "10", "manual"],
  ]);
});

describe("what was found, and what happened once", () => {
  const failed = "发现不合格不得分";
  scored([
    // 不 is of what was found, not of whether it was
    [failed, "产品质量", "合格", "合格", "5", "manual"],
    [failed, "产品质量", "合格", "不合格", "5", "manual"],
    [failed, "产品质量", "合格", "未发现", "5", "computed 5"],
    ["出现一次未按时报送不得分", "报送及时性", "及时", "无", "5", "computed 5"],
    ["出现一次未按时报送不得分", "报送及时性", "及时", "符合要求", "5", "manual"],
    ["有1起不得分", "安全事故发生数", "0起", "0起", "5", "computed 5"],
    ["有1起不得分", "安全事故发生数", "0起", "2起", "5", "computed 0"],
    ["有1起安全事故的，不得分", "安全事故发生数", "0起", "未发生", "5", "computed 5"],
    ["发生1起及以上不得分", "安全事故发生数", "0起", "1起", "5", "computed 0"],
    ["有1起不得分", "培训人数", "100人", "80人", "5", "manual"],
    ["有1次检查不合格不得分", "检查合格", "全部合格", "全部合格", "5", "manual"],
  ]);
});

describe("letters that the rule itself explains", () => {
  const legend = "得分=A/B×10（A为实际完成值，B为年度指标值）";
  scored([
    [legend, "培训人数", "≥100人", "90人", "10", "computed 9"],
    ["A/B×分值，A为实际完成值，B为目标值", "培训人数", "≥100人", "90人", "10", "computed 9"],
    [legend, "项目成本", "≤100万元", "120万元", "10", "manual"],
    ["A/B×10", "培训人数", "≥100人", "90人", "10", "manual"],
    ["B/A×10，A为实际完成值，B为目标值", "培训人数", "≥100人", "90人", "10", "manual"],
  ]);
});

describe("what is not exceeded, and hours", () => {
  const hours = "24小时以内得满分，24小时以上不得分";
  scored([
    ["不超过得满分，每超5%扣1分", "项目成本", "≤100万元", "110万元", "10", "assumed 8"],
    ["不超过的得满分，每超出1个扣1分", "投诉个数", "≤3个", "5个", "10", "computed 8"],
    ["不超支得满分，每超支1%扣0.5分", "项目成本", "≤100万元", "103万元", "10", "assumed 8.5"],
    ["不超支得满分，超支不得分", "项目成本", "≤100万元", "103万元", "10", "computed 0"],
    // the rule takes points on the side where the target is met
    ["不超过得满分，每超5%扣1分", "培训人数", "≥100人", "90人", "10", "manual"],
    ["每少1个扣1分", "投诉个数", "≤3个", "2个", "10", "manual"],
    [hours, "响应时间", "≤24小时", "20小时", "10", "computed 10"],
    [hours, "响应时间", "≤24小时", "30小时", "10", "computed 0"],
    [hours, "响应时间", "≤24小时", "24小时", "10", "manual"],
  ]);
});

describe("the time past a date", () => {
  const day = "每逾期1天扣1分";
  const month = "每延期1个月扣2分，扣完为止";
  const five = "按时完成得10分，每逾期5天扣1分，逾期30天以上不得分";
  const [name, june, end] = ["完成时间", "2021年6月底前", "12月31日前"];
  scored([
    [day, name, end, "12月20日", "10", "computed 10"],
    [day, name, end, "2022年1月3日", "10", "computed 7"],
    [day, name, end, "逾期3天", "10", "computed 7"],
    [day, name, end, "按时完成", "10", "computed 10"],
    [day, name, end, "已完成", "10", "assumed 10"],
    ["逾期1天扣0.5分", name, "2021年6月30日前", "2021年7月5日", "10", "computed 7.5"],
    ["按期完成得满分，每逾期1天扣1分，最多扣3分", name, june, "2021年7月12日", "10", "computed 7"],
    [five, name, june, "2021年7月7日", "10", "assumed 9"],
    [five, name, june, "2021年8月10日", "10", "computed 0"],
    [month, name, june, "2021年8月31日", "10", "computed 6"],
    [month, name, june, "逾期两个月", "10", "computed 6"],
    [day, "办结时限", "≤5天", "6天", "10", "computed 9"],
    [day, "完成及时性", "及时", "逾期3天", "10", "computed 7"],
    // no day is told, or what part of a month costs, or which days were worked
    [day, name, end, "2022年1月", "10", "manual"],
    [day, name, end, "2022年1月底", "10", "manual"],
    [day, name, end, "逾期", "10", "manual"],
    [month, name, june, "2021年9月5日", "10", "manual"],
    ["每逾期1个工作日扣1分", name, june, "2021年7月5日", "10", "manual"],
    [day, "培训人数", "≥100人", "100人", "10", "manual"],
    ["按时报送，内容完整的得满分，每逾期1天扣1分", "报送", end, "12月20日", "10", "manual"],
  ]);
});

describe("which way it went since the year before", () => {
  const half = "增长得满分，持平得一半，下降不得分";
  const less = "下降得满分，持平得5分，上升不得分";
  scored([
    [half, "旅游收入", "增长", "增长", "10", "computed 10"],
    [half, "旅游收入", "增长", "与上年持平", "10", "computed 5"],
    [half, "旅游收入", "增长", "比上年增长3.2%", "10", "computed 10"],
    [half, "旅游收入增长率", "≥0", "-2%", "10", "computed 0"],
    [half, "旅游收入", "增长", "+3%", "10", "computed 10"],
    [less, "能耗", "下降", "下降3%", "10", "computed 10"],
    [less, "能耗", "下降", "上升", "10", "computed 0"],
    // a number without its way, a rise of what fell, a rate that is none of change, a hedge
    [half, "旅游收入", "增长", "3%", "10", "manual"],
    [less, "能耗下降率", "下降", "-3%", "10", "manual"],
    [half, "销售利润率", "增长", "-2%", "10", "manual"],
    [half, "旅游收入", "增长", "基本持平", "10", "manual"],
    [half, "旅游收入", "增长", "负增长", "10", "manual"],
    ["增长得满分，持平得一半", "旅游收入", "增长", "增长", "10", "manual"],
  ]);
});
