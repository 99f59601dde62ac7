import { said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { directedOf } from "../reading/direction-facts";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** Decision 7.2: 控制率, 变动率 and their like without an operator. */
export const directionUnsaid: FormCheck = {
  id: "direction-unsaid",
  on: "form",
  kinds: ALL_FORMS,
  title: said("看不出越高越好还是越低越好", "The direction is left unsaid"),
  outcomes: ["question"],
  message: said(
    "“{row}”的指标值 {target} 没有写“≤”或“≥”，这里因“{word}”按越低越好理解。请补上符号。",
    "{row}: the target {target} has no ≤ or ≥; for {word} less is taken as better. Add the sign.",
  ),
  why: said(
    "控制率一类各地理解不同，方向不写明，得分会差很多。",
    "Control rates are read either way; without a sign the score is anyone's guess.",
  ),
  citation: reviewPractice("年度指标值", "指标值应写明比较符号"),
  falseAlarms: [],
  examples: {
    bad: [
      bad(
        "控制率没有符号",
        "project",
        { D19: "“三公”经费控制率", E19: "'100%", F19: "'80%" },
        "E19",
      ),
      bad("变动率没有符号", "project", { D16: "“三公”经费变动率", E16: "0%", F16: "-2.5%" }, "E16"),
    ],
    good: [
      good("控制率写了“≤”", "project", { D19: "“三公”经费控制率", E19: "≤100%", F19: "'80%" }),
      good("病虫害控制率越高越好", "project", { D16: "病虫害控制率", E16: "'95%" }),
      good("其他比率默认越高越好", "project", { E16: "'95%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const directed = directedOf(row);
  if (!directed?.customary || directed.target.operator !== "=") return null;
  const { cell, target, customary } = directed;
  if (target.directionSource !== "name") return null;
  return {
    at: cell,
    with: [row.indicator.level3],
    values: { row: nameOf(row), target: shown(cell.text), word: customary },
    seen: cell.text,
    expected: said("带“≤”或“≥”的指标值", "a target with ≤ or ≥"),
  };
}
