import { assess } from "../../src/scoring";
import { form, onlyRow, type RowSketch } from "./support";

const row = (sketch: RowSketch) =>
  onlyRow(
    assess(form({ rows: [{ name: "任务完成率", points: "10", target: "100%", ...sketch }] })),
  );

/** Rules of a row's own that no reader takes whole: never scored by the ratio instead. */
const NOT_READ: readonly string[] = [
  "完成100%得10分；完成90%得8分；完成80%得6分",
  "90%-100%得8-10分；80%-90%得6-8分；80%以下得0-6分",
  "1.95%以上得10分；2.90%以上得8分；3.90%以下得0分",
  "每召开1次会议得2.5分",
  "完成的计五分",
  "根据完成情况打分",
  // a limit beside a ratio
  "得分=实际完成值/目标值×分值。完成率低于60%的，得0分。",
  "按完成比例计算得分，低于60%的得2分。",
  "得分=政府采购执行率×10分。如实际采购金额大于采购计划金额，本项得0分。",
  "按实际完成率计分。发生安全事故的，本项为0分。",
  "按实际完成率计分，发生安全事故的一票否决。",
  "正向指标得分=B/A×分值，反向指标得分=A/B×分值，低于60%不得分",
  // more than the ratio
  "得分=完成率×分值×80%",
  "得分=80%×完成率×分值",
  "得分=完成率×分值/2",
  "得分=分值×完成率²",
  "得分=完成率×分值×质量系数",
  "得分=完成率×分值-逾期天数×0.5",
  "得分=Σ各项完成率×权重",
  "得分=完成率×分值，保留一位小数",
  "得分=完成率×分值。得分四舍五入保留整数",
  "按完成比例计分后乘以质量系数",
  "按B/A×分值计分，逾期完成的扣一半",
  "完成指标值得满分，未完成按比例得分，逾期减半",
  // points in other words
  "≥95%（1.0）；90%-95%（0.8）；<90%（0）",
  "≥95%系数1.0；90%-95%系数0.8；<90%系数0",
  "≥95%为100；90%-95%为80；<90%为0",
  "完成率/95%*10",
  "不达标即为零",
  "每差1%减0.5",
  "采用功效系数法计算",
  // somebody else's
  "由评价组综合评定",
  "定性评价",
  "见附件评分细则",
  // a formula over other points than the row's
  "得分=完成率×8分",
  "完成率×8",
  "分值8分。按完成比例计算得分。",
];

describe("a row's own rule that is not wholly understood", () => {
  it.each(NOT_READ)("%s", (rule) => {
    const found = row({ rule, actual: "50%" });
    expect(found).toMatchObject({ status: "manual", score: null });
    expect(found.reason?.zh).toContain("本行有自己的评分标准");
  });
});

describe("a row's own ratio", () => {
  it.each([
    ["按完成比例计算得分，最低得0分", "50%", "5"],
    ["分值：10分。按完成比例计算得分。", "90%", "9"],
    ["评分标准：按完成率打分", "90%", "9"],
    ["重点工作完成率×10分。", "90%", "9"],
    ["完成值达到指标值，记满分（10分）；未达到指标值，按完成比例计分。", "90%", "9"],
    ["任务完成率=实际完成数/计划完成数×100%。", "90%", "9"],
    ["得分=完成率×分值，保留两位小数", "90%", "9"],
    ["得分=完成率×分值，若完成率大于100%，按100%计算", "90%", "9"],
  ])("%s: %s → %s", (rule, actual, score) => {
    expect(row({ rule, actual })).toMatchObject({ status: "computed", score });
  });
});

const ABSOLUTE = "调整率绝对值≤5%，得5分。绝对值>5%的，每增加0.1个百分点扣0.1分，扣完为止。";
const WITHIN = "偏差率绝对值在5%以内得5分，5%-10%得3分，10%以上不得分。";
const CONTROL = "控制率≤1得5分；1<控制率≤1.05得3分；控制率>1.05得0分";
const SHARES = "预算完成率≥0.95得5分；0.9≤预算完成率<0.95得3分；预算完成率<0.9得0分";
const PERCENT = "满意度≥90得5分；80≤满意度<90得3分；满意度<80得0分";
const COUNT = "≥200得5分，150-200得3分，150以下不得分";
const RANGE = "控制率在90%-100%得5分，否则不得分。";
const DONE = "完成率≥95%得5分；85%-95%得4分；低于85%不得分。";

describe("a row's own ladder and steps", () => {
  it.each([
    // 绝对值: whatever the sign
    [ABSOLUTE, "调整率", "≤5%", "-6%", "computed", "4"],
    [ABSOLUTE, "调整率", "≤5%", "6%", "computed", "4"],
    [ABSOLUTE, "调整率", "≤5%", "-3%", "computed", "5"],
    [WITHIN, "偏差率", "≤5%", "-12%", "computed", "0"],
    [WITHIN, "偏差率", "≤5%", "-7%", "computed", "3"],
    // limits without a unit
    [CONTROL, "控制率", "≤100%", "98%", "assumed", "5"],
    [CONTROL, "控制率", "≤100%", "103%", "assumed", "3"],
    [CONTROL, "控制率", "≤1", "1.03", "computed", "3"],
    [SHARES, "预算完成率", "≥95%", "80%", "assumed", "0"],
    [PERCENT, "满意度", "≥90%", "85%", "assumed", "3"],
    [COUNT, "培训人数", "≥200人", "180人", "computed", "3"],
    [COUNT, "培训人数", "≥200人", "0.02万人", "computed", "5"],
    [COUNT, "支出", "≥200万元", "180万元", "assumed", "3"],
    [COUNT, "支出", "≥200人", "180万元", "manual", null],
    // 否则 is the rest on both sides
    [RANGE, "控制率", "≤100%", "100%", "computed", "5"],
    [RANGE, "控制率", "≤100%", "105%", "computed", "0"],
    [RANGE, "控制率", "≤100%", "89%", "computed", "0"],
    // a rate of completion is compared itself
    [DONE, "重点工作完成率", "≥90%", "90%", "assumed", "4"],
    [DONE, "重点工作完成率（%）", "≥90%", "80%", "assumed", "0"],
    [DONE, "培训合格率", "≥90%", "90%", "computed", "5"],
    [DONE, "重点工作完成率", "100%", "90%", "computed", "4"],
    // a bare 1.02 beside 100 %
    ["控制率≤100%得5分，>100%不得分。", "控制率", "≤100%", "1.02", "assumed", "5"],
  ] as const)("%s: %s %s, %s → %s %s", (rule, name, target, actual, status, score) => {
    expect(row({ rule, name, target, actual, points: "5" })).toMatchObject({ status, score });
  });

  it("says on what scale limits without a unit were compared", () => {
    const found = (rule: string, actual: string) => row({ rule, actual, points: "5" });
    expect(found(CONTROL, "98%").assumption?.zh).toContain("按比值（1 即 100%）");
    expect(found(PERCENT, "85%").assumption?.zh).toContain("按百分数");
    const rule = "控制率≤100%得5分，>100%不得分。";
    const { assumption } = row({ name: "控制率", rule, actual: "1.02", points: "5" });
    expect(assumption?.zh).toContain("如果是 102%");
  });

  it("says that the absolute value was compared", () => {
    const { steps } = row({ rule: ABSOLUTE, name: "调整率", actual: "-6%", points: "5" });
    expect(steps.map(({ zh }) => zh).join("；")).toContain("完成值 6%（绝对值），高出5% 1个百分点");
    expect(steps.map(({ en }) => en).join("; ")).toContain("6% (absolute value)");
  });
});

describe("the limit of no points", () => {
  const steps = "结余率≤9%得满分；每超过1个百分点扣0.5分，";
  const below = "达到95%得满分，每低1个百分点扣0.5分，";

  it.each([
    [`${steps}≥15%不得分`, "15%", "computed", "0"],
    [`${steps}达到或超过15%不得分`, "15%", "computed", "0"],
    [`${steps}>15%不得分`, "15%", "computed", "7"],
    [`${steps}超过15%不得分`, "15%", "assumed", "7"],
    [`${below}低于80%（含）不得分`, "80%", "computed", "0"],
    [`${below}低于80%不得分`, "80%", "computed", "2.5"],
    [`${below}低于80%不得分`, "79.9%", "computed", "0"],
    [`${below}80%以下不得分`, "80%", "assumed", "2.5"],
  ])("%s: %s → %s %s", (rule, actual, status, score) => {
    expect(row({ rule, name: "比率", actual })).toMatchObject({ status, score });
  });
});
