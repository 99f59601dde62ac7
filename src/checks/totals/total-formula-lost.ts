import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { standingNumber } from "../../scoring";
import { plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { standingScores, standingTotal } from "../reading/standing-scores";
import { sumFormula } from "../reading/sum-formula";
import type { FormView } from "../view";

/** The total's formula was typed over, or shows something else than its own cells make. */
export const totalFormulaLost: FormCheck = {
  id: "total-formula-lost",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("合计公式可能被覆盖或没有重算", "A total’s formula was lost or not recalculated"),
  outcomes: ["question"],
  message: said(
    "总分行的{what}。请核对，需要时恢复公式或重新计算。",
    "In the total row, {what}. Check it, and restore or recalculate the formula.",
  ),
  why: said(
    "公式被数字盖掉之后，再改得分，总分不会跟着变。",
    "Once a formula is typed over, the total no longer follows the scores.",
  ),
  citation: reviewPractice("合计公式", "总分行的公式与各行一致，未被覆盖"),
  falseAlarms: [said("有意手工填写的总分。", "A total that was typed on purpose.")],
  examples: {
    bad: [
      bad(
        "分值合计是公式，得分合计是手填的数",
        "project",
        { G23: "=SUM(G15:G22)+G8|100", H23: "99.45" },
        "H23",
      ),
      bad(
        "公式显示 99.45，它引用的各格相加不是这个数",
        "project",
        { H23: "=SUM(H15:H22)|99.45" },
        "H23",
      ),
    ],
    good: [
      good("公式的各格正是全部得分，只是显示旧值：由总分的检查报告", "project", {
        H23: "=SUM(H15:H22)+I8|98.45",
      }),
      good("两处都是公式，结果相符", "project", {
        G23: "=SUM(G15:G22)+G8|100",
        H23: "=SUM(H15:H22)+I8|99.45",
      }),
      good("满分 100 是手填的，得分是公式", "project", { H23: "=SUM(H15:H22)+I8|99.45" }),
      good("两处都是手填的", "project"),
      good("别的公式不去推算", "project", { H23: "=ROUND(SUM(H15:H22)+I8,2)|99.45" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const points = view.form.total?.points ?? null;
  const score = standingTotal(view)?.cell ?? null;
  const lost = typeof points?.formula === "string" && score !== null && score.formula === null;
  const stale = [points, score].flatMap((cell) => (cell && staleHit(cell, view)) ?? []);
  if (!lost) return stale;
  const what = said(
    "分值是公式（{formula}），得分 {number} 却是手填的数",
    "the points are a formula ({formula}), the score {number} is typed",
    { formula: points.formula, number: score.text },
  );
  return [hitOf(score, what, said("公式", "a formula"), points), ...stale];
}

function staleHit(cell: FormCell, view: FormView): Hit | null {
  const { form, grid } = view;
  const made = cell.formula === null ? null : sumFormula(grid, cell.formula);
  const shown = standingNumber(cell);
  if (cell.formula === null || !made || shown === null || made.minus(shown).abs().lt("0.005"))
    return null;
  // its cells are all the scores there are: then it is the total that is wrong
  if (cell.cell === form.total?.score?.cell && made.eq(standingScores(view).sum)) return null;
  const values = { formula: cell.formula, shown, made: plain(made) };
  const what = said(
    "公式 {formula} 显示 {shown}，它引用的各格相加是 {made}",
    "{formula} shows {shown}, its own cells make {made}",
    values,
  );
  return hitOf(cell, what, said("{made}", "{made}", values), null);
}

function hitOf(at: FormCell, what: Said, expected: Said, other: FormCell | null): Hit {
  return { at, with: [other], values: { what }, seen: at.text, expected };
}
