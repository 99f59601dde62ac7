import { review, viewOf } from "../../src/checks";
import { ROW_CHECKS } from "../../src/checks/rows";
import { NO_FACTS } from "../../src/sheet/facts";
import { loadCase, tableCases } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";

const foundIn = (name: string) =>
  review(viewOf([sketchToGrid(caseToSheet(loadCase(name), "official"))], NO_FACTS), ROW_CHECKS);

/** What careful readers noted in published forms, and the check that finds it, at its cell. */
const OBSERVED: readonly (readonly [form: string, check: string, cells: string])[] = [
  // 两行扣分（6/15、7/15）未填偏差原因
  ["seed-01-beijing-huairou-court-2021-rent", "note-missing", "I19 I20"],
  // 75%×15=11.25、80%×15=12，均与填写得分 6、7 不符
  ["seed-01-beijing-huairou-court-2021-rent", "score-below-rule", "H19 H20"],
  // 成本行目标为“135.00万元”，实际写成“100%”
  ["seed-01-beijing-huairou-court-2021-rent", "unit-mismatch", "F18"],
  ["seed-01-beijing-huairou-court-2021-rent", "target-unmeasurable", "E17"],
  // 98%/98% 已达标却得 19.6=20×98%
  ["hubei-huanggang-shuibao-2020-jiance", "actual-as-coefficient", "G12"],
  // 应5.96，填5；应5.65，填5；两处扣分均无原因
  ["hunan-lingling-linyeju-2021-dept-overall", "score-below-rule", "H22 H23"],
  ["hunan-lingling-linyeju-2021-dept-overall", "note-missing", "I22 I23"],
  // 38508→37442 仍给满分 3；770/1228→1.25，填 1.8；3224/3807→1.69，填 1.9
  ["shanxi-jishan-zhaidian-2021-gongwei", "score-above-rule", "H11 H26 H27 H28 H29 H33"],
  // 69/120→1.15，填 1；4044/5662→1.43，填 1.4 是按一位小数
  ["shanxi-jishan-zhaidian-2021-gongwei", "score-below-rule", "H22 H23 H24 H30 H35"],
  // 目标 6次、实际 150次，12次→96次，均给满分无说明
  ["shanxi-jishan-zhaidian-2021-gongwei", "over-fulfilment", "F13 F15 F16"],
  // 三级指标叫“签约率”，值却是人数
  ["shanxi-jishan-zhaidian-2021-gongwei", "unit-wrong", "E35"],
  // 实际值直接照抄目标含“≥”
  ["sichuan-zhongjiang-2022-shuibiaochi", "actual-copied", "G13 G14 G16 G17 G19 G21"],
  // 满意度 90% 的“实际”写“已完成100%”
  ["sichuan-daying-xiaofei-2020-goal-progress", "progress-as-value", "F3 F6 F8"],
  // 每条均完全达标，却各扣 1~3 分且无原因
  ["yunnan-lijiang-gucheng-2020-weipian", "score-below-rule", "J13 J14 J15 J16"],
  ["yunnan-lijiang-gucheng-2020-weipian", "note-missing", ""],
  ["yunnan-lijiang-gucheng-2020-weipian", "score-missing", "J17"],
  // 年度指标值、实际完成值两格均空，却给满分
  ["anhui-tianchang-shuiliju-2022-fangyu", "target-missing", "E15 E16 E17 E18 E19 E21"],
  // 单位写成“百分比”；实际值为裸数
  ["chizhou-tangxi-2022-weituo", "unit-wrong", "E15"],
  ["chizhou-tangxi-2022-weituo", "unit-missing", "F14"],
  // 指标值 A、实际值 B 直接填分数 12.5/12.5
  ["beijing-haidian-xueyuanlu-2016-baojie", "points-as-value", "F12"],
  // 数量指标用 ≤（购买囚车数量 ≤1）
  ["seed-03-hebei-yingzi-court-2023-goal-5-qiuche", "direction-of-quantity", "F12"],
  ["seed-03-hebei-yingzi-court-2023-goal-1-banan", "unit-missing", "F12"],
];

describe("what was observed in published forms is found", () => {
  it.each(OBSERVED)("%s: %s at %s", (name, check, cells) => {
    const found = foundIn(name).filter((one) => one.check === check);
    expect(found.map(({ cell }) => cell).join(" ")).toBe(cells);
  });
});

describe("nothing else is called an error", () => {
  const allowed = new Set(
    OBSERVED.flatMap(([name, check, cells]) =>
      cells.split(" ").map((cell) => `${name} ${check} ${cell}`),
    ),
  );
  // every row of this form that loses points lacks its note
  const notesLacking = "shanxi-jishan-zhaidian-2021-gongwei note-missing";
  it.each(tableCases().map(({ name }) => name))("in %s", (name) => {
    const errors = foundIn(name)
      .filter(({ outcome }) => outcome === "error")
      .map(({ check, cell }) => `${name} ${check} ${cell}`)
      .filter((one) => !allowed.has(one) && !one.startsWith(notesLacking));
    expect(errors).toEqual([]);
  });
});

it("asks for the note of every row that misses its target", () => {
  const found = foundIn("shanxi-jishan-zhaidian-2021-gongwei");
  const rows = found.filter(({ check }) => check === "note-missing").map(({ cell }) => cell);
  expect(rows.join(" ")).toBe("I11 I18 I22 I23 I24 I25 I26 I27 I28 I29 I30 I32 I33 I35");
});
