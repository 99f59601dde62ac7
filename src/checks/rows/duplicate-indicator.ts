import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { fold, stripListMark } from "../../values";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { filled, shown } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** The same indicator with the same target, twice in one table. */
export const duplicateIndicator: FormCheck = {
  id: "duplicate-indicator",
  on: "form",
  kinds: ALL_FORMS,
  title: said("同一指标列了两次", "The same indicator twice"),
  outcomes: ["warning"],
  message: said(
    "“{row}”（指标值 {target}）在 {other} 已经列过一次。请删去一行，或改成不同的指标。",
    "{row} (target {target}) stands in {other} already. Delete one, or make them differ.",
  ),
  why: said("同一件事计两次分，分值分配就不实。", "One thing scored twice distorts the weights."),
  citation: reviewPractice("三级指标", "三级指标不重复设置"),
  falseAlarms: [
    said(
      "两行分别属于两个子项目而名称相同时，也会提示。",
      "Two parts of a project may have an indicator of one name each.",
    ),
  ],
  examples: {
    bad: [
      bad("名称和指标值都相同", "project", { D17: "案件质量评查合格率", E17: "≥95%" }, "D17"),
      bad("只差序号和空格", "project", { D17: "指标2：案件质量 评查合格率", E17: "≥95%" }, "D17"),
    ],
    good: [
      good("各不相同", "project"),
      good("名称相同，指标值不同", "project", { D17: "案件质量评查合格率", E17: "≥90%" }),
      good("名称只有两个字，说的可能是两件事", "project", {
        ...{ D16: "人数", E16: "≥500人", D17: "人数", E17: "≥500人" },
      }),
      good("不涉及的行可以重复", "target", { C16: "不涉及", E16: "0不涉及" }),
      good("不同绩效目标下可以有同名指标", "twenty-eighty", { C14: "设施完好率", D14: "≥95%" }),
    ],
  },
  run,
};

function run({ rows }: FormView): Hit[] {
  const first = new Map<string, FormCell>();
  return rows.flatMap((row): Hit[] => {
    const { level3, target } = row.indicator;
    const key = level3 && keyOf(row);
    if (!level3 || key === null) return [];
    const other = first.get(key);
    if (!other) first.set(key, level3);
    if (!other || other.cell === level3.cell) return [];
    return [
      {
        at: level3,
        with: [other, target],
        values: {
          row: shown(stripListMark(level3.text)),
          target: shown(target?.text),
          other: other.cell,
        },
        seen: level3.text,
        expected: said("不重复的指标", "an indicator of its own"),
      },
    ];
  });
}

function keyOf({ indicator, status }: RowView): string | null {
  const name = fold(stripListMark(indicator.level3?.text ?? ""));
  if (status === "notApplicable" || name.length < 3 || !filled(indicator.target)) return null;
  const block = indicator.block?.cell ?? "";
  return [block, name, fold(indicator.target?.text ?? "")].join("|");
}
