import { findForms } from "../../src/forms";
import type { Form, FormCell } from "../../src/forms/form";
import { sketchToGrid } from "../support/grid";
import type { PlacedForm } from "../support/layouts";
import { onSheet, SINGLE_LAYOUTS, type SingleLayout } from "../support/official-sheet";
import { drawScorecard, scorecardCase, type ScorecardFill } from "../support/scorecard";

const FILLED: ScorecardFill = {
  fund: [
    ["3230.75", "3154.20", "97.63%"],
    ["2745.27", "2745.27", "——"],
    ["485.48", "408.93", "84.23%"],
    ["0.00", "0.00", ""],
  ],
  fundScore: "19.53",
  rows: [
    ["审结案件数", "≥8000件", "8210件", "10"],
    ["庭审直播率", "≥90%", "92%", "10"],
    ["维修改造面积", "500平方米", "480平方米", "9.6"],
    ["指标…", "", "", ""],
    ["当事人满意度", "≥95%", "96%", "10"],
    ["调解成功率", "≥40%", "41%", "10"],
    ["诉前分流率", "≥50%", "45%", "9"],
    ["指标…", "", "", ""],
    [null, "健全", "健全", "1"],
    [null, "合规", "合规", "2"],
    [null, "完善", "完善", "1"],
    [null, "规范", "有一项不合格", "3.2"],
    [null, "规范", "规范", "4"],
    [null, "3.1%", "5.2%", "3.2"],
    [null, "——", "12%", "4"],
  ],
  totalScore: "96.53",
};

const LEVEL1 = "预算管理情况（20）";
const bare = (cell: FormCell | null | undefined) => cell?.text.replace(/\s/g, "") ?? null;

function read(fill: ScorecardFill | null, layout: SingleLayout) {
  const sketch = onSheet(drawScorecard(fill), layout);
  return (["known", "unknown"] as const).map((merges) => {
    const { forms, remarks } = findForms(sketchToGrid(sketch, { merges }));
    expect({ count: forms.length, remarks }).toEqual({ count: 1, remarks: [] });
    return { form: forms[0]!, placed: sketch.forms[0]! };
  });
}

/** The cell and text that the sheet has for a key. */
function placed(form: PlacedForm, key: string) {
  const place = form.places.get(key);
  return place ? `${place.cell} ${place.text.trim()}`.trim() : null;
}

const where = (cell: FormCell | null | undefined) =>
  cell ? `${cell.cell} ${cell.text}`.trim() : null;

/** Placeholder rows are left out, unless every cell repeats the points that their merged cell had. */
function keptRows(layout: SingleLayout): number[] {
  return scorecardCase().rows.flatMap((_, index) =>
    FILLED.rows[index]?.[1] === "" && layout !== "repeated" ? [] : [index],
  );
}

function checkRows(form: Form, sheet: PlacedForm, kept: readonly number[]): void {
  for (const role of ["level3", "target", "actual", "score", "rule"] as const)
    expect([role, ...form.indicators.map((one) => where(one[role]))]).toEqual([
      role,
      ...kept.map((index) => placed(sheet, `row:${index}:${role}`)),
    ]);
}

describe("部门整体绩效评价指标体系评分表: three sections with columns of their own", () => {
  it.each(SINGLE_LAYOUTS)("is read whole when blank, as %s", (layout) => {
    for (const { form } of read(null, layout)) {
      expect(form).toMatchObject({ kind: "department-scorecard", year: 2021, notUnderstood: [] });
      expect(form.fund?.unit).toBe("万元");
      expect(form.fund?.lines.map(({ nameCell, role }) => [bare(nameCell), role])).toEqual([
        ["资金总体", "total"],
        ["基本支出", "part"],
        ["项目支出", "part"],
        ["其他", "other"],
      ]);
      expect([form.fund?.lines[0]?.points?.text, form.fund?.ratePoints]).toEqual(["20", null]);
      const rows = form.indicators.map(({ level1, level2, level3, points }) =>
        [level1, level2, level3, points].map((cell) => cell?.text ?? null),
      );
      expect(rows.slice(-7)).toEqual([
        [LEVEL1, "财务管理（4）", "财务管理制度健全性", "1"],
        [LEVEL1, "财务管理（4）", "资金使用合规性和安全性", "2"],
        [LEVEL1, "财务管理（4）", "会计基础信息完善性", "1"],
        [LEVEL1, "资产管理（4）", "资产管理规范性", "4"],
        [LEVEL1, "绩效管理（4）", "绩效管理情况", "4"],
        [LEVEL1, "结转结余率（4）", null, "4"],
        [LEVEL1, "部门预决算差异率（4）", null, "4"],
      ]);
      expect(form.indicators.at(-1)?.target?.text).toBe("——");
      expect(form.total?.points?.text).toBe("100");
      expect(form.indicators.at(-3)?.rule?.text).toContain("每有一项不合格扣2分");
    }
  });

  it.each(SINGLE_LAYOUTS)("is read whole when filled, as %s", (layout) => {
    for (const { form, placed: sheet } of read(FILLED, layout)) {
      expect(form.notUnderstood).toEqual([]);
      form.fund?.lines.forEach((line, index) =>
        expect([line.annualBudget, line.executed, line.rate].map(where)).toEqual(
          [0, 1, 2].map((column) => placed(sheet, `fund:${index}:${column}`)),
        ),
      );
      expect(where(form.fund?.lines[0]?.score)).toBe(placed(sheet, "fund:score"));
      const kept = keptRows(layout);
      checkRows(form, sheet, kept);
      expect([form.total?.points, form.total?.score].map(where)).toEqual(
        ["total:points", "total:score"].map((key) => placed(sheet, key)),
      );
      expect(form.indicators.map(({ block }) => bare(block))).toEqual([
        ...Array(kept.length - 7).fill("二、整体绩效目标实现情况（60分）"),
        ...Array(7).fill("三、预算管理情况（20分）"),
      ]);
    }
  });

  it("shares the points of 产出 and 效果 among their indicators where cells are merged", () => {
    const [first] = read(FILLED, "official");
    expect(
      first?.form.indicators
        .slice(0, 7)
        .map(({ points, pointsSharedBy }) => [points?.text, pointsSharedBy]),
    ).toEqual([...Array(6).fill(["30", 3]), ["1", 1]]);
  });
});
