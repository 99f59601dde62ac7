import fc from "fast-check";
import { CHECKS, review, viewOf } from "../../src/checks";
import { drawSelfEvaluation } from "../../src/filling/blank/self-evaluation/draw";
import { sheetNameFor } from "../../src/filling/blank/sheet-name";
import { selfEvaluationFrom } from "../../src/filling/carry/self-evaluation-from";
import { contextOf, targetOf } from "../../src/filling/carry/row-target";
import { rowsOfTheYear } from "../../src/filling/carry/goals";
import { findForms, type Form } from "../../src/forms";
import { readPoints } from "../../src/scoring";
import { Decimal } from "../../src/scoring/decimal";
import { NO_FACTS } from "../../src/sheet/facts";
import type { Grid } from "../../src/sheet/grid";
import { convert, type Quantity, type Value } from "../../src/values";
import { only, row } from "../forms/small-form";
import { tableCases } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { gridOf } from "../support/new-sheet-grid";
import { caseToSheet, LAYOUTS, type Layout } from "../support/official-sheet";

const TARGET_CASES = tableCases().filter(({ kind }) => kind === "target-table");

const drawn = (target: Form, taken: readonly string[] = []): Grid => {
  const { content } = selfEvaluationFrom(target);
  const sheetName = sheetNameFor(content.head.projectName, taken);
  return gridOf(drawSelfEvaluation(content, { kind: "project-self-evaluation", sheetName }));
};
const readBack = (target: Form): Form => {
  const [form, ...others] = findForms(drawn(target)).forms;
  expect(others).toEqual([]);
  return form!;
};

/** What a target promises, without where it was read from; a percentage that was assumed is one. */
function promise(value: Value): unknown {
  if (value.kind !== "quantity") return value;
  const { number, operator, direction, band } = value;
  return { kind: value.kind, number, operator, direction, band };
}
const unitOf = (value: Value): string | null =>
  value.kind === "quantity" ? (value as Quantity).unit : null;

function expectSamePromises(target: Form, form: Form): void {
  const wanted = rowsOfTheYear(target).indicators;
  expect(form.indicators.map(({ level3 }) => level3?.text)).toEqual(
    wanted.map(({ level3 }) => level3?.text),
  );
  form.indicators.forEach((indicator, at) => {
    const before = targetOf(wanted[at]!, contextOf(wanted[at]!, target));
    const after = targetOf(indicator, contextOf(indicator, form));
    expect(promise(after)).toEqual(promise(before));
    // a unit may be added where none was printed, never changed
    if (unitOf(before) !== null) expect(convert("1", unitOf(before), unitOf(after))).toBe("1");
  });
}

describe("carried, drawn and read again, every target is what it was", () => {
  it.each(TARGET_CASES.map(({ name }) => name))("%s", (name) => {
    const one = TARGET_CASES.find((each) => each.name === name)!;
    const [target] = findForms(sketchToGrid(caseToSheet(one, "official"))).forms;
    expectSamePromises(target!, readBack(target!));
  });

  it.each(LAYOUTS)("however the target table is laid out: %s", (layout: Layout) => {
    for (const one of TARGET_CASES) {
      const [official] = findForms(sketchToGrid(caseToSheet(one, "official"))).forms;
      const [other] = findForms(sketchToGrid(caseToSheet(one, layout))).forms;
      const rows = (form: Form) =>
        selfEvaluationFrom(form).content.indicators.map(({ target, points }) => [
          target.replace(/\s/gu, ""),
          points,
        ]);
      expect(rows(other!)).toEqual(rows(official!));
    }
  });

  it("for targets of every kind", () => {
    const number = fc.oneof(
      fc.integer({ min: 1, max: 5000 }).map(String),
      fc.constantFrom("0.5", "99.5"),
    );
    const quantity = fc
      .tuple(
        fc.constantFrom("≥", "≤", ">", "<", "=", "不低于", "不超过", "", "±"),
        number,
        fc.constantFrom("%", "件", "万元", "人次", "天", "公里", ""),
        fc.constantFrom("", "保证完成", "（含上年）", "，特殊情况除外"),
      )
      .map((parts) => parts.join(""));
    const words = fc.constantFrom(
      "持续改善",
      "2022年12月底前",
      "不涉及",
      "—",
      "××",
      "优",
      "100-200亩",
    );
    const levels = fc.constantFrom(
      "产出指标|数量指标|案件数",
      "产出指标|质量指标|合格率",
      "产出指标|时效指标|支付进度",
      "产出指标|成本指标|总成本",
      "效益指标|社会效益指标|正常运转保障",
      "满意度指标|服务对象满意度指标|满意度",
    );
    const line = fc.tuple(levels, fc.oneof({ weight: 4, arbitrary: quantity }, words));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const target = only([
          ["2022年项目支出绩效目标表"],
          row("项目名称|公路养护||单位：万元"),
          row("一级指标|二级指标|三级指标|指标值"),
          ...lines.map(([names, value], at) => [...row(`${names}${at}`), value]),
        ]);
        const form = readBack(target);
        const missing = (text: string) => text === "××";
        form.indicators.forEach((indicator, at) => {
          const before = target.indicators[at]!;
          if (missing(before.target?.text ?? "")) return;
          const then = targetOf(before, contextOf(before, target));
          const now = targetOf(indicator, contextOf(indicator, form));
          expect(promise(now)).toEqual(promise(then));
        });
        const points = form.indicators.map((each) => readPoints(each.points));
        points.forEach((one) => {
          if (one.kind === "points") expect(one.number.gt(0)).toBe(true);
        });
        expect(form.indicators).toHaveLength(target.indicators.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a carried form in the workbook of its target table", () => {
  const grids: Grid[] = [];
  beforeAll(() => {
    for (const one of TARGET_CASES) {
      const grid = { ...sketchToGrid(caseToSheet(one, "official")), sheet: `目标${grids.length}` };
      const [target] = findForms(grid).forms;
      grids.push(
        grid,
        drawn(
          target!,
          grids.map(({ sheet }) => sheet),
        ),
      );
    }
  });

  it("is found to keep every target, and to lack none", () => {
    const found = review(viewOf(grids, NO_FACTS), CHECKS).map(({ check }) => check);
    expect(found).not.toContain("target-changed");
    expect(found).not.toContain("target-dropped");
    // the check sees them as a pair: a target turned round is found
    const spoilt = grids.map((grid) => ({
      ...grid,
      texts: grid.texts.map((line) => line.map((text) => (text === "≤20万元" ? "≤30万元" : text))),
    }));
    const again = review(viewOf(spoilt, NO_FACTS), CHECKS).map(({ check }) => check);
    expect(again).toContain("target-changed");
  });

  it("has points that make 100 wherever every level has a row", () => {
    for (const [at, { name }] of TARGET_CASES.entries()) {
      const [form] = findForms(grids[at * 2 + 1]!).forms;
      const cells = [
        ...form!.indicators.map(({ points }) => points),
        form!.fund!.lines.find(({ role }) => role === "total")!.points,
      ];
      const sum = cells.reduce((all, cell) => {
        const read = readPoints(cell);
        return read.kind === "points" ? all.plus(read.number) : all;
      }, new Decimal(0));
      // 黄石 has no 效益指标
      expect(`${name} ${sum.toFixed()}`).toBe(`${name} ${name.includes("huangshi") ? 70 : 100}`);
    }
  });
});
