import { findForms } from "../../src/forms";
import type { CellRange } from "../../src/sheet/address";
import { gridOf } from "../support/grid";
import { row, at, names, across, down } from "./small-form";

describe("rows whose cells are merged in unusual ways", () => {
  const HEADER = row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因");
  const read = (lines: readonly string[], merges: readonly CellRange[]) =>
    findForms(gridOf([["项目支出绩效自评表"], HEADER, ...lines.map(row)], merges)).forms[0];

  it("take a name merged across the levels for the row's name", () => {
    const form = read(
      ["预算执行率|||100%|96%|10|9.6|", "产出指标|数量指标|里程|1|1|90|90|"],
      [across(3, 1, 3)],
    );
    expect(form?.indicators.map(({ level3, score }) => [at(level3), at(score)])).toEqual([
      ["A3 预算执行率", "G3 9.6"],
      ["C4 里程", "G4 90"],
    ]);
  });

  it("give no score cell where another column's cell lies over it", () => {
    const form = read(["产出指标|数量指标|里程|1|不适用||||"], [across(3, 5, 7)]);
    expect([at(form?.indicators[0]?.actual), at(form?.indicators[0]?.score)]).toEqual([
      "E3 不适用",
      null,
    ]);
  });

  it("share one note merged over several rows", () => {
    const form = read(
      ["产出指标|数量指标|里程|1|1|50|40|雨季停工", "||桥梁|1|1|50|40|"],
      [down(1, 3, 4), down(2, 3, 4), down(8, 3, 4)],
    );
    expect(form?.indicators.map(({ note }) => at(note))).toEqual(["H3 雨季停工", "H3 雨季停工"]);
  });

  it("go on behind a level that is numbered and alone in its row", () => {
    const form = read(
      ["1.产出指标|||||||", "|数量指标|里程|1|1|50|40|", "|质量指标|合格|1|1|50|40|"],
      [],
    );
    expect(form?.indicators.map(({ level1, level3 }) => [at(level1), level3?.text])).toEqual([
      ["A3 1.产出指标", "里程"],
      ["A3 1.产出指标", "合格"],
    ]);
  });

  it("keep what a file hides underneath a merged area hidden", () => {
    const form = read(
      ["产出指标|数量指标|里程|1|1|50|40|", "总分||桥梁|1|1|50|40|"],
      [down(1, 3, 4)],
    );
    expect([names(form), form?.total]).toEqual([["里程", "桥梁"], null]);
    expect(form?.indicators[1]?.level1?.text).toBe("产出指标");
  });
});

describe("what stands around the table", () => {
  const HEADER = row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因");
  it("is read below it too: date, person, telephone", () => {
    const form = findForms(
      gridOf([
        ["项目支出绩效自评表"],
        HEADER,
        row("产出指标|数量指标|里程|1|1|100|96|"),
        row("总分|||||100|96|"),
        row("填报人：张某||联系电话：13800000000||填报日期：2022年3月1日|||"),
      ]),
    ).forms[0];
    expect([form?.fields.manager, form?.fields.phone, form?.fields.date].map(at)).toEqual([
      "A5 张某",
      "C5 13800000000",
      "E5 2022年3月1日",
    ]);
  });

  it("gives rules printed above the table", () => {
    const form = findForms(
      gridOf([
        ["项目支出绩效自评表"],
        ["注：1.执行率未达到90%的需说明原因；2.预算调整的应说明理由。"],
        HEADER,
        row("产出指标|数量指标|里程|1|1|100|96|"),
      ]),
    ).forms[0];
    expect(form?.printedNotes.map(at)).toEqual([
      "A2 1.执行率未达到90%的需说明原因；",
      "A2 2.预算调整的应说明理由。",
    ]);
  });
});

describe("a text right across the table", () => {
  const HEADER = row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因");
  const read = (line: string) =>
    findForms(
      gridOf(
        [
          ["项目支出绩效自评表"],
          HEADER,
          row("产出指标|数量指标|里程|1|1|50|50|"),
          [line],
          row("|社会效益指标|通行|1|1|50|50|"),
        ],
        [across(4, 1, 8)],
      ),
    ).forms[0];

  it("that names a level is the level of the rows below it", () => {
    const form = read("效益指标（50分）");
    expect(form?.indicators.map(({ level1 }) => at(level1))).toEqual([
      "A3 产出指标",
      "A4 效益指标（50分）",
    ]);
    expect(form?.notUnderstood).toEqual([]);
  });

  it("that nobody knows is said, and gives the rows below no level", () => {
    const form = read("以下由乡镇填写");
    expect(form?.notUnderstood.map(({ cell, text }) => [cell, text])).toEqual([
      ["A4", "以下由乡镇填写"],
    ]);
    expect(form?.indicators.map(({ level1 }) => level1?.text)).toEqual(["产出指标", ""]);
  });
});
