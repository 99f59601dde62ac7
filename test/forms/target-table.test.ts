import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { at, only, row } from "./small-form";

describe("descriptions and what a target rests on", () => {
  const read = (header: string, line: string) =>
    only([["项目支出绩效目标表"], row("项目名称|养护"), row(header), row(line)]).indicators[0];
  const seen = (header: string, line: string) => {
    const one = read(header, line);
    return [one?.level3, one?.target, one?.description, one?.basis, one?.rule].map(at);
  };
  it.each([
    [
      "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
      "产出|数量|里程|养护的里程|≥5公里|单位要求",
      ["C4 里程", "E4 ≥5公里", "D4 养护的里程", "F4 单位要求", null],
    ],
    [
      "一级指标|二级指标|三级指标|指标内容|指标值",
      "产出|数量|里程|养护的里程|≥5公里",
      ["C4 里程", "E4 ≥5公里", "D4 养护的里程", null, null],
    ],
    [
      "一级指标|二级指标|指标内容|指标值",
      "产出|数量|里程|≥5公里",
      ["C4 里程", "D4 ≥5公里", null, null, null],
    ],
    [
      "一级指标|二级指标|三级指标|2021年实际实现值|预期2022年实现值|指标标准或依据",
      "产出|数量|里程|4公里|5公里|历年数",
      ["C4 里程", "E4 5公里", null, "F4 历年数", null],
    ],
    [
      "*一级指标|*二级指标|*三级指标|指标值类型|*指标值|计量单位|*指标解释|*评（扣）分标准",
      "产出|数量|里程|大于等于|5|公里|养护的里程|每少1公里扣1分",
      ["C4 里程", "E4 大于等于5公里", "G4 养护的里程", null, "H4 每少1公里扣1分"],
    ],
    [
      "一级指标|二级指标|三级指标|指标值|分值|指标解释|指标说明",
      "产出|数量|里程|5|10|甲|乙",
      ["C4 里程", "D4 5", "F4 甲", null, null],
    ],
  ])("%s", (header, line, want) => {
    expect(seen(header, line)).toEqual(want);
  });
});

describe("what a target table says of its funds", () => {
  const form = (lines: readonly string[]) =>
    findForms(
      gridOf([
        ["办案经费绩效目标表"],
        row("项目名称|办案经费"),
        ...lines.map(row),
        row("一级指标|二级指标|三级指标|指标值"),
        row("产出指标|数量指标|办案数|≥95件"),
      ]),
    ).forms[0]?.fund;

  it("is the purpose below the amounts, and shares under their dates (河北)", () => {
    const fund = form([
      "预算规模及资金用途|预算数|20.00|其中：财政    资金|20.00|其他资金| ",
      "|企业破产、信访维稳经费|||||",
      "资金支出计划（%）|3月底||6月底|10月底|12月底|",
      "|20%||50%|70%|100%|",
    ]);
    expect(at(fund?.purpose)).toBe("B4 企业破产、信访维稳经费");
    expect(fund?.payments.map(({ label, share }) => [at(label), at(share)])).toEqual([
      ["B5 3月底", "B6 20%"],
      ["D5 6月底", "D6 50%"],
      ["E5 10月底", "E6 70%"],
      ["F5 12月底", "F6 100%"],
    ]);
  });

  it("has empty shares where nobody filled them", () => {
    const fund = form(["资金支出计划（%）|3月底|6月底|10月底|12月底", "||||100%"]);
    expect(fund?.payments.map(({ label, share }) => [label.text, at(share)])).toEqual([
      ["3月底", "B4"],
      ["6月底", "C4"],
      ["10月底", "D4"],
      ["12月底", "E4 100%"],
    ]);
  });

  it("may stand beside its label, dates and shares in one row", () => {
    const fund = form(["资金用途|购置囚车", "用款计划|第一季度|20%|第二季度|100%"]);
    expect(at(fund?.purpose)).toBe("B3 购置囚车");
    expect(fund?.payments.map(({ label, share }) => [at(label), at(share)])).toEqual([
      ["B4 第一季度", "C4 20%"],
      ["D4 第二季度", "E4 100%"],
    ]);
  });

  it("is no purpose where several texts stand below the amounts", () => {
    const fund = form(["预算规模及资金用途|预算数|20.00", "|一期|二期"]);
    expect(fund?.purpose).toBeNull();
  });

  it("is no purpose where only amounts stand", () => {
    const fund = form(["预算规模及资金用途|预算数|20.00", "绩效目标|办案"]);
    expect([fund?.purpose, fund?.payments]).toEqual([null, []]);
  });
});
