import fc from "fast-check";
import { findForms } from "../../src/forms";
import type { Form, FormCell, Indicator } from "../../src/forms/form";
import { toA1 } from "../../src/sheet/address";
import type { CellRange } from "../../src/sheet/address";
import type { Grid } from "../../src/sheet/grid";
import { loadCase, tableCases } from "../support/cases";
import { gridOf, sketchToGrid } from "../support/grid";
import { layOut } from "../support/layouts";
import { drawForm } from "../support/official-sheet-drawing";
import { LAYOUTS, caseToSheet } from "../support/official-sheet";

const CELLS = [
  "level1",
  "level2",
  "level3",
  "target",
  "actual",
  "points",
  "score",
  "note",
] as const;
const BROKEN = ["", " ", "\n", "\u3000", " \n"];
/** What a template prints in rows that nobody filled. */
const UNFILLED = ["指标2：", "……", "指标…", "", "指标3：××"];

const text = (cell: FormCell | null) => cell?.text ?? null;

function content(form: Form) {
  return {
    kind: form.kind,
    title: text(form.title)?.replace(/\s/g, ""),
    year: form.year,
    fields: Object.fromEntries(
      Object.entries(form.fields).map(([name, cell]) => [name, cell.text]),
    ),
    fund: form.fund?.lines.map(({ name, role, executed, points, score }) => [
      name.replace(/\s/g, ""),
      role,
      ...[executed, points, score].map(text),
    ]),
    unit: form.fund?.unit,
    goal: [form.goal.expected, form.goal.actual].map(text),
    rows: form.indicators.map((one: Indicator) => CELLS.map((column) => text(one[column]))),
    total: form.total && [form.total.points, form.total.score].map(text),
    notes: form.printedNotes.map(text),
  };
}

describe("the reader", () => {
  const complete = tableCases().filter(({ complete: whole }) => whole);

  it("reads the same out of a form wherever it stands and however its labels are broken", () => {
    const anywhere = fc.record({
      which: fc.constantFrom(...complete),
      row: fc.nat(30),
      column: fc.nat(20),
      gaps: fc.array(fc.constantFrom(...BROKEN), { minLength: 7, maxLength: 7 }),
      extra: fc.subarray(UNFILLED, { maxLength: 2 }),
      merges: fc.constantFrom("kept" as const, "lost" as const),
      numbers: fc.boolean(),
    });
    fc.assert(
      fc.property(anywhere, ({ which, row, column, gaps, extra, merges, numbers }) => {
        const [plain] = findForms(sketchToGrid(caseToSheet(which, "official"))).forms;
        const drawing = drawForm(which, { templateRows: extra });
        const label = (printed: string, index: number) =>
          [...printed].map((letter, at) => letter + (gaps[(index + at) % 7] ?? "")).join("");
        const options = { at: [{ row, column }], merges, label, numbers, around: [] };
        const { forms } = findForms(sketchToGrid(layOut("表", [drawing], options)));
        expect(forms.map(content)).toEqual([content(plain!)]);
      }),
      { numRuns: 150 },
    );
  });

  it("gives every value the cell that shows it", () => {
    const any = fc.tuple(fc.constantFrom(...tableCases()), fc.constantFrom(...LAYOUTS));
    fc.assert(
      fc.property(any, ([one, layout]) => {
        const grid = sketchToGrid(caseToSheet(one, layout));
        for (const form of findForms(grid).forms)
          for (const indicator of form.indicators)
            for (const cell of [indicator.level3, indicator.actual, indicator.score]) {
              if (!cell) continue;
              expect(cell.cell).toBe(toA1(cell));
              expect(grid.texts[cell.row - grid.used.top]?.[cell.column]?.trim() ?? "").toBe(
                cell.text,
              );
            }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same answer twice, and leaves the grid alone", () => {
    const grid = sketchToGrid(
      caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "twin"),
    );
    const before = structuredClone(grid);
    expect(findForms(grid)).toEqual(findForms(grid));
    expect(grid).toEqual(before);
  });
});

describe("arbitrary sheets", () => {
  const words = fc.constantFrom(
    ..."一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 总分 项目名称 项目支出绩效自评表 年初预算数 全年执行数 执行率 年度资金总额 其他资金 预期目标 实际完成情况 注：1.得分 附件2 （2021年度） 产出指标 指标性质 度量单位 合计 等级 优".split(
      " ",
    ),
    "",
    "",
    "10",
    "项目负责人及电话：张某 13800000000",
    "::",
    "：",
    "注",
  );
  const cell = fc.oneof(
    { weight: 5, arbitrary: words },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 25 });
  const area = fc
    .tuple(fc.nat(24), fc.nat(9), fc.nat(4), fc.nat(4))
    .map(([top, left, height, width]): CellRange => ({
      top,
      left,
      bottom: top + height,
      right: left + width,
    }));

  it("never make it throw, and every cell it names is on the sheet or beside it", () => {
    fc.assert(
      fc.property(sheet, fc.array(area, { maxLength: 8 }), (rows, merges) => {
        const { forms, remarks } = findForms(gridOf(rows, merges));
        for (const { cell: address } of [
          ...remarks,
          ...forms.flatMap((form) => form.notUnderstood),
        ])
          expect(address).toMatch(/^[A-Z]+[1-9]\d*$/);
        for (const { area: whole } of forms) expect(whole.top).toBeLessThanOrEqual(whole.bottom);
      }),
      { numRuns: 600 },
    );
  });

  it("with ragged or contradictory parts do not make it throw", () => {
    const grid = gridOf([
      ["项目支出绩效自评表"],
      ["一级指标", "三级指标", "指标值", "得分"],
      ["产出", "甲", "1", "1"],
    ]);
    const ragged: Grid = {
      ...grid,
      values: [],
      formats: [],
      formulas: [],
      texts: [...grid.texts, ["x"]],
    };
    expect(() => findForms(ragged)).not.toThrow();
    const nowhere: Grid = {
      ...grid,
      merges: [{ top: 500, left: 500, bottom: 90_000, right: 9_000 }],
    };
    expect(findForms(nowhere).forms).toHaveLength(1);
  });
});
