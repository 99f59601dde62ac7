import { readFileSync } from "node:fs";
import { join } from "node:path";
import { halvesOf, pointsElsewhere, tellsReason } from "../../src/checks/reading/note-words";

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
