import { assess } from "../../src/scoring";
import { form } from "./support";

const SHORT = { target: "≥12次", actual: "9次", points: "10" };
const EXCEEDED = { target: "≥12册", actual: "40册", points: "90" };

const statuses = (note: string) =>
  assess(form({ rows: [SHORT, EXCEEDED], notes: [note] })).rows.map(
    ({ status, score }) => `${status} ${score ?? ""}`,
  );

/** A rule on what exceeds its target, and what becomes of a row that falls short and one that exceeds. */
const NOTES: readonly (readonly [string, readonly [string, string]])[] = [
  ["完成值达到指标值的，得满分，未达到的按比例计分。", ["computed 7.5", "computed 90"]],
  // read: from which excess on how much is lost
  [
    "完成值超过年初指标值30%以上的，扣减该指标分值的5%；超过50%以上的，扣减10%；超过100%以上的，扣减20%。",
    ["computed 7.5", "computed 72"],
  ],
  // not read: what exceeds is doubted, and what falls short is not
  ["超额完成150%以上的指标，要适当扣减分值。", ["computed 7.5", "assumed 90"]],
  [
    "全年实际值超出年度指标值2倍（含）以上的，扣10%；5倍（含）以上的扣30%。",
    ["computed 7.5", "assumed 90"],
  ],
  [
    "完成值超过目标值50%（不含）以上的，该项指标不得满分，最高得90%。",
    ["computed 7.5", "assumed 90"],
  ],
  ["完成率超过130%，视为目标设定不合理，按70%计分。", ["computed 7.5", "assumed 90"]],
  // too much as well as too little
  ["偏离度超过±30%的，每偏离10个百分点扣1分，扣完为止。", ["assumed 7.5", "assumed 90"]],
  // so much it is not
  ["完成率超过500%，按70%计分。", ["computed 7.5", "computed 90"]],
  // says what any cap says
  ["超额完成的不加分。", ["computed 7.5", "computed 90"]],
  ["完成值超出指标值的按满分计算，但需说明超额完成原因。", ["computed 7.5", "computed 90"]],
];

describe("a printed rule on what exceeds its target", () => {
  it.each(NOTES)("%s", (note, expected) => {
    expect(statuses(note)).toEqual(expected);
  });
});

describe("notes that score no row", () => {
  it.each([
    "正向指标得分=实际完成值/年度指标值×分值；反向指标得分=年度指标值/实际完成值×分值；得分超过分值的按分值计。",
    "自评采取打分评价形式，满分为100分，各部门根据指标重要程度自主确定分值。",
    "自评得分低于60分或未开展自评的，下年度预算予以核减。",
    "表内执行率、得分由系统自动计算，请勿手工填写。",
    "自评得分=执行率得分+产出得分+效益得分+满意度得分",
    "完成率=实际完成值/年度指标值×100%，完成率≥100%得满分，完成率＜100%，得分=完成率×分值。",
    "不涉及的指标，分值按比例调整到其他指标。",
    "未按时报送的，扣5分。",
  ])("leave rows as they were: %s", (note) => {
    expect(statuses(note)).toEqual(["computed 7.5", "computed 90"]);
  });

  it.each([
    ["不涉及的指标，分值按比例调整到其他指标。"],
    ["有违规违纪问题的，一票否决，评价结果为差。"],
    ["定性指标：优（100%-90%）、良（90%-80%）、中（80%-60%）、差（60%以下）"],
    ["定性指标按照完成程度分为：完成（100%）、基本完成（80%）、未完成（0%）"],
  ])("and are said where they are more than an explanation: %s", (note) => {
    const { remarks } = assess(form({ rows: [SHORT], notes: [note] }));
    expect(remarks.map(({ zh }) => zh).join()).toContain("A30");
  });
});
