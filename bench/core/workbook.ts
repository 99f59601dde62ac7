import { planEdits } from "../../src/editing";
import { drawSelfEvaluation, OFFICIAL_WEIGHTS, spreadPoints } from "../../src/filling";
import type { IndicatorContent, SelfEvaluationContent } from "../../src/filling/content";
import { findForms, type Form } from "../../src/forms";
import { FileHost, newWorkbook } from "../../src/hosts/file";
import { assess } from "../../src/scoring";
import type { Edit } from "../../src/sheet/edit";
import { publishedRows } from "./published-rows";

const NOTE =
  "偏离原因：部分工作年末仍在收尾，未及验收；改进措施：下年起按季安排进度，每季末检查一次。";

/**
 * A workbook of filled project forms (附件1-1), one a sheet, with scores, total, grade and notes, as
 * a unit would send it in: drawn, scored and saved by the product itself.
 */
export async function scoredWorkbook(forms: number, rowsEach: number): Promise<Uint8Array> {
  const sheets = Array.from({ length: forms }, (_, at) =>
    drawSelfEvaluation(content(publishedRows(rowsEach, at), at), {
      kind: "project-self-evaluation",
      sheetName: `自评表${String(at + 1)}`,
    }),
  );
  const host = FileHost.open(newWorkbook(sheets), "自评表.xlsx");
  const grids = await host.read("all");
  await host.write(grids.flatMap((grid) => findForms(grid).forms.flatMap(filledIn)));
  return host.save();
}

function content(rows: readonly IndicatorContent[], at: number): SelfEvaluationContent {
  const { points } = spreadPoints(
    rows.map(({ level1 }) => ({ level1, applies: true })),
    OFFICIAL_WEIGHTS,
    { missing: "proportional" },
  );
  const amounts = { initialBudget: "135.00", annualBudget: "135.00", executed: "135.00" };
  const none = { initialBudget: "0.00", annualBudget: "0.00", executed: "0.00" };
  return {
    head: {
      year: 2021,
      projectName: `公共服务项目${String(at + 1)}`,
      department: "某县财政局",
      unit: "某县财政局",
      manager: "王某",
      phone: "0000-0000000",
    },
    fund: { unit: "万元", total: amounts, appropriation: amounts, carryOver: none, other: none },
    goal: {
      expected: "按计划完成全年各项工作任务，保障服务对象的需要。",
      actual: "全年各项工作任务已按计划完成，服务对象总体满意。",
    },
    // what is left to a person keeps full marks; what the rule gives is written over them
    indicators: rows.map((row, index) => {
      const full = points[index] ?? "";
      return { ...row, points: full, score: full };
    }),
  };
}

/** The scores, and a note wherever the rules ask for one. */
function filledIn(form: Form): Edit[] {
  const assessment = assess(form, { decimals: 2 });
  const notes = assessment.rows.flatMap(({ of, needsNote }): Edit[] => {
    const cell = of.kind === "indicator" && needsNote ? of.indicator.note : null;
    if (!cell) return [];
    const plain = (value: string | null) => ({ value, formula: null });
    return [{ sheet: form.sheet, cell: cell.cell, before: plain(null), after: plain(NOTE) }];
  });
  return [...planEdits(form, assessment).edits, ...notes];
}
