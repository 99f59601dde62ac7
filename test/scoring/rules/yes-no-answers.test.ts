import { ruled } from "./ruled";

const asked = (question: string) => ({
  kind: "yes-no" as const,
  question,
  yes: { number: "4", of: "points" as const },
  no: { number: "0", of: "points" as const },
});

/** What a person wrote, and what it says to the question: null where it speaks of another matter. */
const ANSWERS: readonly (readonly [question: string, answer: string, score: string | null])[] = [
  // a no that says that nothing unwanted happened is a yes
  ["资金控制在预算以内", "未超预算", "4"],
  ["控制在预算范围内", "未超支", "4"],
  ["公务接待费控制在预算数以内", "控制在预算内", "4"],
  ["控制在预算范围内", "超预算", "0"],
  ["未超预算", "未超支", "4"],
  ["按时完成", "未逾期", "4"],
  ["按时完成", "未延期", "4"],
  ["按时完成", "提前完成", "4"],
  ["按时完成", "逾期", "0"],
  ["资金使用合规", "无违规", "4"],
  ["资金使用合规", "未发现违规", "4"],
  ["资金使用合规", "合规", "4"],
  ["资金使用合规", "存在违规", "0"],
  ["资金使用合规", "不合规", "0"],
  ["有提升", "无提升", "0"],
  ["设备运行正常", "运行正常", "4"],
  ["按规定公开", "已公开", "4"],
  ["按规定公开", "未公开", "0"],
  ["无障碍设施按时完成", "已完成", "4"],
  ["无逾期", "按时完成", "4"],
  ["无违规行为", "规范", "4"],
  // an answer to another question
  ["资金使用合规", "已完成", null],
  ["资金使用合规", "未逾期", null],
  ["资金使用合规", "有", null],
  ["无违规行为", "已完成", null],
  ["无违规行为", "未完成", null],
  ["无逾期", "无投诉情况下的进展", null],
  ["按时完成", "未超支", null],
  ["按时完成", "无", null],
  ["按时完成", "规范", null],
  ["按规定公开", "未完成", null],
  ["制度健全", "未超预算", null],
  ["信息安全", "未泄露", null],
  ["设备运行正常", "设备故障", null],
  // two that contradict each other
  ["资金使用合规", "合规，但未及时入账", null],
  ["按时完成", "已完成，未公开", null],
];

describe("answers that speak of the question's own matter", () => {
  it.each(ANSWERS)("%s: %s → %s", (question, actual, score) => {
    expect(ruled(asked(question), { actual, points: "4" }).score).toBe(score);
  });

  it.each([
    ["4.8万元", "4"],
    ["5.6万元", "0"],
  ])("holds the sum of a named cost against its target: %s", (actual, score) => {
    const row = ruled(asked("公务接待费控制在预算数以内"), {
      target: "≤5万元",
      actual,
      points: "4",
    });
    expect(row).toMatchObject({ status: "computed", score });
  });
});
