import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import {
  across,
  at,
  down,
  FUND,
  HEADER,
  names,
  NAME,
  only,
  row,
  ROW,
  TITLE,
  TOTAL,
} from "./small-form";

describe("the year, however it is printed", () => {
  const year = (head: readonly (readonly string[])[]) =>
    only([...head, NAME, ...FUND, HEADER, ROW, TOTAL]).year;
  it.each([
    ["2021年度项目支出绩效自评表", 2021],
    ["项目支出绩效自评表（2023 年）", 2023],
    ["项目支出绩效自评表(2016年度)", 2016],
    ["2021 年 度 项目支出绩效自评表", 2021],
    ["二〇二一年度项目支出绩效自评表", 2021],
    ["二○二一年项目支出绩效自评表", 2021],
    ["项目支出绩效自评表（２０２２年度）", 2022],
    ["附件1：2022年度部门预算项目支出绩效自评表", 2022],
    ["项目支出绩效自评表", null],
  ])("in %s is %s", (title, want) => {
    expect(year([[title]])).toBe(want);
  });
  it.each([
    ["（2021年度）", 2021],
    ["( 2021 年度 )", 2021],
    ["2021年度", 2021],
    ["预算年度：2021年", 2021],
    ["（二〇二一年度）", 2021],
    ["（    年度）", null],
    ["填报日期：2022年3月10日", null],
  ])("below the title in %s is %s", (line, want) => {
    expect(year([["项目支出绩效自评表"], [line]])).toBe(want);
  });
});

describe("column names in two rows", () => {
  it("merged down, with 年度指标值 over its parts", () => {
    const form = only(
      [
        TITLE,
        NAME,
        row("一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|偏差原因分析"),
        row("|||指标性质|指标值|度量单位||||"),
        row("产出指标|数量指标|里程|≥|50|公里|48|90|86.4|雨季"),
      ],
      [across(3, 4, 6), ...[1, 2, 3, 7, 8, 9, 10].map((column) => down(column, 3, 4))],
    );
    expect(at(form.indicators[0]?.target)).toBe("E5 ≥50公里");
    expect(at(form.indicators[0]?.score)).toBe("I5 86.4");
  });
  it("the levels under 绩效指标, the rest under 完成情况", () => {
    const form = only(
      [
        TITLE,
        NAME,
        row("绩效指标|||指标完成情况||自评情况||"),
        row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析"),
        row("产出指标|数量指标|里程|50公里|48公里|90|86.4|雨季"),
        row("总分|||||90|86.4|"),
      ],
      [across(3, 1, 3), across(3, 4, 5), across(3, 6, 8)],
    );
    const [one] = form.indicators;
    expect(
      [one?.level1, one?.level3, one?.target, one?.actual, one?.points, one?.score, one?.note].map(
        at,
      ),
    ).toEqual(row("A5 产出指标|C5 里程|D5 50公里|E5 48公里|F5 90|G5 86.4|H5 雨季"));
    expect(form.notUnderstood).toEqual([]);
  });
});

describe("what else is on a sheet", () => {
  it("numbers the rows in a column in front", () => {
    const form = only([
      TITLE,
      NAME,
      ["序号", ...HEADER],
      ["1", ...ROW],
      ["2", ...row("|质量指标|合格率|100%|100%|10|10|")],
      ["", ...TOTAL],
    ]);
    expect(names(form)).toEqual(["养护里程", "合格率"]);
    expect([at(form.indicators[1]?.level1), at(form.total?.score)]).toEqual([
      "B4 产出指标",
      "H6 96",
    ]);
    expect(form.notUnderstood).toEqual([]);
  });

  it("spreads every column over many merged ones", () => {
    const wide = 12;
    const spread = (line: readonly string[]) =>
      line.flatMap((text) => [text, ...Array.from({ length: wide - 1 }, () => "")]);
    const lines = [spread(TITLE), NAME, spread(HEADER), spread(ROW), spread(TOTAL)];
    const merges = [3, 4, 5].flatMap((line) =>
      HEADER.map((_, index) => across(line, index * wide + 1, (index + 1) * wide)),
    );
    const form = only(lines, [across(1, 1, wide * 8), ...merges]);
    expect(form.indicators.map((one) => [one.target, one.actual, one.score].map(at))).toEqual([
      ["AK4 50公里", "AW4 48公里", "BU4 86.4"],
    ]);
    expect(at(form.total?.score)).toBe("BU5 96");
  });

  it("hides rows, which count all the same", () => {
    const grid = gridOf([TITLE, NAME, ...FUND, HEADER, ROW, TOTAL]);
    const { forms } = findForms({ ...grid, hiddenRows: new Set([4, 5, 6]) });
    expect(names(forms[0])).toEqual(["养护里程"]);
    expect(forms[0]?.total?.score?.text).toBe("96");
  });

  it("has no title at all", () => {
    const form = only([NAME, ...FUND, HEADER, ROW, TOTAL]);
    expect([form.kind, form.title, form.year, names(form)]).toEqual([
      "project-self-evaluation",
      null,
      null,
      ["养护里程"],
    ]);
  });
});

describe("rows as templates and people leave them", () => {
  const table = (lines: readonly string[]) => only([TITLE, NAME, HEADER, ...lines.map(row), TOTAL]);
  it("skip placeholders and keep names that are broken or cut", () => {
    const form = table([
      "产出指标|数量指标|指标1：养护里程|50|48|50|48|雨季",
      "||指标2：|||||",
      "||……|||||",
      "|质量指标|指标…|||||",
      "|时效指标||||||",
      "满意度指标|服务对象满意度标|群众满意度|≥90%|95%|10|10|",
      "|服务对象满意度\n指标等|学生满意度|≥90%|95%|10|10|",
      "空白|空白|空白|||||",
    ]);
    expect(names(form)?.slice(0, 3)).toEqual(["指标1：养护里程", "群众满意度", "学生满意度"]);
    expect(form.indicators[2]?.level2?.text).toBe("服务对象满意度\n指标等");
    expect(names(form)).not.toContain("空白");
  });
  it("keep cost indicators as a level of their own, and fractional points", () => {
    const form = table([
      "成本指标|经济成本指标|总成本|≤20万元|19万元|10.8|10.8|",
      "产出指标|数量指标|里程|50|48|2.7|2.59|雨季",
    ]);
    expect(form.indicators.map(({ level1, points }) => [level1?.text, points?.text])).toEqual([
      ["成本指标", "10.8"],
      ["产出指标", "2.7"],
    ]);
  });
});
