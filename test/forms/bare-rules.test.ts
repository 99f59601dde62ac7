import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { HEADER, TITLE, at } from "./small-form";

const ROW = "产出指标|数量指标|养护里程|50公里|48公里|100|96|雨季停工".split("|");

/** The rules read under a table that ends with these rows. */
function rulesUnder(rows: readonly string[]): (string | null)[] {
  return formsWith(rows).flatMap(({ printedNotes }) => printedNotes.map(at));
}

function formsWith(rows: readonly string[]): Form[] {
  const below = rows.map((one) => one.split("|"));
  return [...findForms(gridOf([TITLE, ["项目名称", "养护"], HEADER, ROW, ...below])).forms];
}

describe("rules under a table without number or heading", () => {
  const RULES = [
    "得分计算方法：正向指标（即指标值为≥*）得分为全年实际值/年度指标值*该指标分值。",
    "反向指标得分=（1-（实际完成值-年度指标值）/年度指标值）×该指标分值",
    "定性指标达成预期的，得满分；部分达成的，得50%分值。",
    "完成值超过指标值150%以上的，扣除该指标10%的分值。",
    "未达到指标值的，按完成比例计分，成本指标超支的不得分。",
    "执行率低于60%的不得分。",
    "优：90分及以上，良：80（含）-90分，中：60（含）-80分，差：60分以下",
    "评价等级：90分以上优、80分以上良、60分以上中、60分以下差",
  ];
  it.each(RULES)("are read: %s", (rule) => {
    expect(rulesUnder(["总分|||||100|96|", rule])).toEqual([`A6 ${rule}`]);
  });

  it("are no indicators where the table has no total", () => {
    expect(rulesUnder([RULES[1] ?? ""])).toEqual([`A5 ${RULES[1] ?? ""}`]);
  });

  it("are read behind a line that is none", () => {
    expect(rulesUnder(["总分|||||100|96|", "填报说明", RULES[2] ?? ""])).toEqual([
      `A7 ${RULES[2] ?? ""}`,
    ]);
  });

  const STORIES = [
    "本项目各项指标完成值均达到年初目标值，自评得分98分，等级为优。",
    "存在问题：合格率没有达到指标值，扣2分。",
    "合格率未完成指标值，得分18.9分。",
    "本页由财务科整理，得分由局长审定。",
    "填表人：某某",
    "评价结论：自评95分，等级为优，群众反映良好，其中社区居民满意度较高。",
  ];
  it.each(STORIES)("are not what somebody writes of the scores: %s", (story) => {
    expect(rulesUnder(["总分|||||100|96|", story])).toEqual([]);
  });

  it("are not half of a row that holds something else", () => {
    expect(rulesUnder(["总分|||||100|96|", `${RULES[4] ?? ""}|财务科`])).toEqual([]);
  });

  describe("that print the limits of the grades", () => {
    const LIMITS = ["90分以上优、80分以上良、60分以上中", "优（90-100）、良（80-90）、中（60-80）"];
    it.each(LIMITS)("are no place for a grade: %s", (limits) => {
      const [form] = formsWith(["总分|||||100|96|", `评价等级|${limits}||||||`]);
      expect(form?.printedNotes.map(at)).toEqual([`B6 ${limits}`]);
      expect([form?.total?.grade, at(form?.total?.last)]).toEqual([null, "H5"]);
    });

    it("leave the total that stands behind them", () => {
      const limits = LIMITS[0] ?? "";
      const [form] = formsWith([`评价等级|${limits}||||||`, "总分|||||100|96|优"]);
      expect(form?.printedNotes.map(at)).toEqual([`B5 ${limits}`]);
      expect([form?.total?.score, form?.total?.grade].map(at)).toEqual(["G6 96", "H6 优"]);
    });

    it("are one where they are ticked", () => {
      const boxes = "☑优（90-100分） □良（80-90分） □中 □差";
      const [form] = formsWith(["总分|||||100|96|", `自评等级|${boxes}||||||`]);
      expect([form?.printedNotes, at(form?.total?.grade)]).toEqual([[], `B6 ${boxes}`]);
    });
  });
});
