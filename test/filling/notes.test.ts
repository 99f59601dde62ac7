import fc from "fast-check";
import { CHECKS, review, viewOf } from "../../src/checks";
import { composeNote, isUnfilledNote, REASON_GAP } from "../../src/filling/notes/compose";
import { noteStart } from "../../src/filling/notes/start";
import { assess } from "../../src/scoring";
import { NO_FACTS } from "../../src/sheet/facts";
import { HEADER, only, row } from "../forms/small-form";
import { gridOf } from "../support/grid";

const FUND = "|年度资金总额|25|25|20|10|80%|8";
const NOTES = [
  "1.得分一档最高不能超过该指标分值上限。",
  "2.若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。若计算结果在200%-300%（含200%）区间，则按照该指标分值的10%扣分；计算结果在300%-500%（含300%）区间，则按照该指标分值的20%扣分；计算结果高于500%（含500%），则按照该指标分值的30%扣分。",
];
/** A form with one row: 二级|三级|指标值|完成值|分值|得分|说明. */
const sheet = (line: string, notes: readonly string[] = []) => [
  ["项目支出绩效自评表（2022年度）"],
  row("项目名称||农村公路养护"),
  row("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
  row(FUND),
  HEADER,
  row(`产出指标|${line}`),
  row("总分|||||100||"),
  ...notes.map((note) => [note]),
];
const begun = (line: string, notes: readonly string[] = []) => {
  const form = only(sheet(line, notes));
  const rows = assess(form).rows;
  return noteStart(rows[1]!, form);
};

describe("beginning a deviation note from what is known", () => {
  it.each([
    [
      "数量指标|里程|≥50公里|48公里|10||",
      "实际完成48公里，比年度指标值≥50公里少2公里，完成指标值的96%，分值10分，得9.6分",
    ],
    [
      "质量指标|合格率|≥95%|90%|10||",
      "实际完成90%，比年度指标值≥95%低5个百分点，完成指标值的94.74%，分值10分，得9.47分",
    ],
    [
      "成本指标|总成本|≤20万元|220000元|10||",
      "实际完成22万元，比年度指标值≤20万元多2万元，分值10分，得9.09分",
    ],
    [
      "数量指标|预算调整幅度|±10%|12%|10|8|",
      "实际完成12%，比年度指标值±10%高2个百分点，分值10分，得8分",
    ],
    [
      "时效指标|完工时间|2022年6月底前|2022年7月20日|10|8|",
      "应于2022年6月30日前完成，实际2022年7月20日完成，晚20天，分值10分，得8分",
    ],
    [
      "社会效益指标|出行条件|明显改善|有所改善|10|8|",
      "年度指标值为“明显改善”，实际完成情况为“有所改善”，分值10分，得8分",
    ],
    ["数量指标|里程|>50公里|50公里|10||", "实际完成50公里，没有达到年度指标值>50公里"],
  ])("%s", (line, facts) => {
    const start = begun(line);
    expect(start?.facts.zh).toBe(facts);
    expect(start?.text).toBe(`偏离原因：${facts}。【请填写原因】；改进措施：【请填写改进措施】`);
  });

  it("names the rule where points are off for a target set too low", () => {
    const facts = begun("数量指标|宣传次数|≥5次|20次|10||", NOTES)?.facts.zh ?? "";
    expect(facts).toContain("实际完成20次，超出年度指标值≥5次的部分为300%，指标值设定偏低，");
    // not the whole rule with all its bands, which would fill the cell
    expect(facts).toContain("按评分规则扣分值的20%，");
    expect(facts).toContain("分值10分，得8分");
  });

  it("tells the execution rate with the amounts it is made of", () => {
    const form = only(sheet("数量指标|里程|≥50公里|50公里|10||"));
    const [rate] = assess(form).rows;
    expect(noteStart(rate!, form)?.facts.zh).toBe(
      "预算执行率为80%（全年预算数25万元，全年执行数20万元），分值10分，得8分",
    );
  });

  it.each([
    ["数量指标|里程|≥50公里|50公里|10||", "the target is met"],
    ["数量指标|里程|≥50公里|120公里|10||", "more than promised costs nothing here"],
    ["数量指标|里程|≥50公里||10||", "nothing is known yet"],
    ["数量指标|里程|不涉及||||", "the row does not apply"],
  ])("has nothing to begin with: %s (%s)", (line) => {
    expect(begun(line)).toBeNull();
  });

  it("never gives a reason: every note begun has its gap", () => {
    const numbers = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom("≥", "≤", "<", "="), (a, b, sign) => {
        const start = begun(`数量指标|案件数|${sign}${a}件|${b}件|10||`);
        if (start === null) return;
        expect(isUnfilledNote(start.text)).toBe(true);
        expect(start.text).not.toMatch(/因为|由于|疫情|导致/u);
        expect(start.facts.zh).toContain(`${b}件`);
      }),
      { numRuns: 60 },
    );
  });
});

describe("composing a note of its two halves", () => {
  it.each([
    [
      { reason: "雨季停工", remedy: "下年提前安排" },
      "偏离原因：雨季停工；改进措施：下年提前安排。",
    ],
    [
      { reason: " 偏差原因：雨季停工。", remedy: "改进措施： 下年提前安排；" },
      "偏离原因：雨季停工；改进措施：下年提前安排。",
    ],
    [{ reason: "雨季停工", remedy: " " }, "偏离原因：雨季停工；改进措施：【请填写改进措施】"],
    [{ reason: "", remedy: "提前安排" }, "偏离原因：【请填写原因】；改进措施：提前安排。"],
  ])("%o", (halves, want) => {
    expect(composeNote(halves)).toBe(want);
  });
});

describe("a note with a gap is no note", () => {
  it.each([
    [`偏离原因：${REASON_GAP}；改进措施：提前安排。`, true],
    ["偏离原因：雨季停工；改进措施：【请填写改进措施】", true],
    ["［请补写原因］", true],
    ["偏离原因：雨季停工；改进措施：下年提前安排。", false],
    ["按财建〔2021〕12号调整预算，未完成采购。", false],
    ["已请示【2021】12号文，待批。", false],
    ["", false],
  ])("%s → %s", (text, want) => {
    expect(isUnfilledNote(text)).toBe(want);
  });

  const LINE = "数量指标|里程|≥50公里|48公里|90|86.4|";
  const findings = (note: string) =>
    review(viewOf([gridOf(sheet(`${LINE}${note}`))], NO_FACTS), CHECKS).filter(
      ({ cell }) => cell === "H6",
    );
  it("is still asked for by the score and by one check", () => {
    const text = begun(LINE)?.text ?? "";
    const form = only(sheet(`${LINE}${text}`));
    expect(assess(form).rows[1]?.needsNote).toBe(true);
    expect(findings(text).map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
      "note-placeholder error",
    ]);
  });
  it("is one when both gaps are filled", () => {
    const text = composeNote({ reason: "雨季停工一个月", remedy: "下年提前安排施工" });
    const form = only(sheet(`${LINE}${text}`));
    expect(assess(form).rows[1]?.needsNote).toBe(false);
    expect(findings(text)).toEqual([]);
  });
});
