import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  halvesOf,
  onlyFigures,
  pointsElsewhere,
  tellsReason,
  tellsUndone,
} from "../../src/checks/reading/note-words";

/** Notes as units write them, with the halves that a reader finds in each. */
const NOTES = readFileSync(join(__dirname, "note-halves.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("the halves of a note", () => {
  it.each(NOTES)("%s: %s", (note = "", halves) => {
    const { reason, remedy } = halvesOf(note);
    expect(reason && remedy ? "both" : remedy ? "remedy" : "reason").toBe(halves);
  });
});

it.each(["我单位", "未及时与财政", "积极主动", "（1", "2024年1月", "待"])(
  "reads a cell full of %s without delay",
  (unit) => {
    const start = Date.now();
    halvesOf(unit.repeat(5000));
    expect(Date.now() - start).toBeLessThan(1000);
  },
);

describe("a reason in another cell", () => {
  it.each([
    "96%，因年末结案材料仍在流转，未及归档",
    "由于天气原因推迟到次年",
    "受疫情影响只开展了8场",
    "完成80%，主要原因：资金未到位",
  ])("is told by %s", (text) => {
    expect(tellsReason(text)).toBe(true);
  });
  it.each([
    "512件",
    "达成年度指标",
    "对生态环境的影响程度",
    "有效提升群众安全感",
    "经办人已核对",
    "因病致贫人口数",
    "受益群众1200人",
    "未受影响",
  ])("is not told by %s", (text) => {
    expect(tellsReason(text)).toBe(false);
  });
});

it.each([
  ["详见自评报告", true],
  ["见附件2。", true],
  ["见效较慢，下年继续跟踪并加强管护，确保成活", false],
  ["偏离原因见报告第三部分，改进措施为加强调度和督促", false],
])("%s points elsewhere: %s", (note, expected) => {
  expect(pointsElsewhere(note)).toBe(expected);
});

it.each([
  ["完成38座，完成率95%，得14.25分。", true],
  ["年度指标值40座，实际完成38座，少2座", true],
  ["计划40公里，实际38公里，未达到预期目标", true],
  ["38/40", true],
  ["3人退休", false],
  ["2座选址未落实", false],
  ["节约成本5万元", false],
  ["资金未到位", false],
])("%s only tells figures again: %s", (note, expected) => {
  expect(onlyFigures(note, "新建农村公厕数量")).toBe(expected);
});

it.each([
  ["选址未落实；2024年4月建成。", "both"],
  ["公厕少建2座，已重新选址，2024年4月底前建成", "both"],
  ["冬季停工，2024年1月才验收", "reason"],
  ["汛期停工，2023年8月复工", "reason"],
])("in a form of 2023, %s tells %s", (note, halves) => {
  const { reason, remedy } = halvesOf(note, 2023);
  expect(reason && remedy ? "both" : remedy ? "remedy" : "reason").toBe(halves);
});

it.each([
  ["因征地困难，有3座未完成，下年继续实施。", true],
  ["用地未批，少建2座", true],
  ["按计划完成，无未完成事项", false],
  ["任务已完成，尾款未支付完成", false],
  ["没有超出预算", false],
])("%s says that something was not done: %s", (note, expected) => {
  expect(tellsUndone(note) !== null).toBe(expected);
});
