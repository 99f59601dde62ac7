import { said, type Said } from "../../language/said";
import type { GridCell } from "../../sheet/grid";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { FormView } from "../view";
import { cellsIn, placeOf } from "../reading/cells-in";
import { isErrorText } from "../reading/error-text";
import { cellOf } from "../reading/grid-cell";
import { formulaCells } from "../reading/sum-formula-cells";
import { holds } from "../reading/text-numbers";

/** A cell of the form shows an Excel error. */
export const formulaError: FormCheck = {
  id: "formula-error",
  on: "form",
  kinds: ALL_FORMS,
  title: said("单元格显示公式错误", "A cell shows a formula error"),
  outcomes: ["error"],
  message: said(
    "这一格显示 {text}{formula}，算不出结果{carried}。请改正公式，或直接填写数值。",
    "The cell shows {text}{formula}, which is no result{carried}. Correct the formula or type the number.",
  ),
  why: said(
    "错误值会带进总分和执行率，收表单位读不出数。",
    "An error spreads into the total and the rate, and nobody can read a number from it.",
  ),
  citation: reviewPractice("公式", "表内不得留有公式错误值"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("总分引用了被删掉的单元格", "project", { H23: "=SUM(#REF!)|#REF!" }, "H23"),
      bad("预算数为 0，执行率除以零", "common", { H6: "=F6/E6|#DIV/0!" }, "H6"),
      bad(
        "得分出错，总分跟着出错：一条，指向得分",
        "project",
        { H15: "=#REF!*2|#REF!", H23: "=SUM(H15:H22)+I8|#REF!" },
        "H15",
      ),
      bad("粘贴成了错误值的文字", "project", { F15: "#N/A" }, "F15"),
    ],
    good: [
      good("公式有结果", "project", { H23: "=SUM(H15:H22)+I8|99.45" }),
      good("文字里带 # 号", "project", { D15: "办理#1号援助案件数量" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const errors = cellsIn(view).filter(({ text }) => isErrorText(text));
  const causes = errors.filter((cell) => !comesFromOther(cell, errors, view));
  // a ring of formulas has no first cell
  const own = causes.length > 0 ? causes : errors;
  return own.map((cell, at) => {
    const carried = at === 0 ? errors.filter((one) => !own.includes(one)) : [];
    return {
      at: placeOf(view.form.sheet, cell),
      with: carried.map(cellOf),
      values: {
        text: cell.text,
        formula: cell.formula === null ? "" : `（${cell.formula}）`,
        carried: carriedTo(carried),
      },
      seen: cell.text,
      expected: said("一个数", "a number"),
    };
  });
}

/** Whether the error is carried here from another cell of the form, which is put right first. */
function comesFromOther(
  { address, formula }: GridCell,
  errors: readonly GridCell[],
  { grid }: FormView,
) {
  if (formula === null || formula.includes("#REF!")) return false;
  const { summed, read } = formulaCells(formula, grid.sheet);
  return errors.some((one) => one.address !== address && holds([...summed, ...read], cellOf(one)));
}

function carriedTo(cells: readonly GridCell[]): Said {
  if (cells.length === 0) return said("", "");
  return said("，{cells} 也跟着出错", "; {cells} go wrong with it", {
    cells: cells.map(({ address }) => address).join("、"),
  });
}
