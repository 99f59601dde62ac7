import type { Form, Indicator } from "../../forms/form";
import { said } from "../../language/said";
import type { WorkbookCheck, Hit } from "../check";
import { partOfForm } from "../citations";
import type { WorkbookView } from "../view";
import { rowOfName, targetPairs } from "./pair-forms";
import { sameTarget, type Promised } from "./same-target";

const TARGETS = { base: "target" } as const;
const NAME = { C4: "公共法律服务经费", D15: "热线接听人次", F15: "9000人次" };

/** The self-evaluation measures against another target than the target table set. */
export const targetChanged: WorkbookCheck = {
  id: "target-changed",
  on: "workbook",
  title: said("指标值与绩效目标表不一致", "The target differs from the target table"),
  outcomes: ["warning"],
  message: said(
    "“{name}”的指标值是 {target}，绩效目标表（{sheet}!{cell}）批复的是 {set}。请改回批复值，或说明何时调整。",
    "{name} has the target {target}; the target table ({sheet}!{cell}) set {set}. Restore it or explain.",
  ),
  why: said(
    "自评要对照年初批复的绩效目标，自评时改目标等于没有自评。",
    "A self-evaluation measures against the targets set before the year, not against new ones.",
  ),
  citation: partOfForm("年度指标值", "年度指标值"),
  falseAlarms: [
    said(
      "年中按程序调整过绩效目标，而工作簿里还是年初的目标表。",
      "The targets were adjusted in due form and the workbook still has the first table.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "目标表 8000 人次，自评表写成 6000 人次",
        sheets: [TARGETS, { base: "project", set: { ...NAME, E15: "≥6000人次" } }],
        found: { sheet: "自评表", cell: "E15" },
      },
      {
        about: "目标表是不少于，自评表改成不超过",
        sheets: [TARGETS, { base: "project", set: { ...NAME, E15: "≤8000人次" } }],
        found: { sheet: "自评表", cell: "E15" },
      },
    ],
    good: [
      {
        about: "写法不同，意思一样",
        sheets: [TARGETS, { base: "project", set: { ...NAME, E15: "不少于8000人次" } }],
      },
      {
        about: "同一个数，用了万做单位",
        sheets: [TARGETS, { base: "project", set: { ...NAME, E15: "≥0.8万人次" } }],
      },
      {
        about: "目标表没有写单位，自评表补上了",
        sheets: [
          { base: "target", set: { F15: "8000" } },
          { base: "project", set: { ...NAME, E15: "8000人次" } },
        ],
      },
      {
        about: "不是同一个项目",
        sheets: [TARGETS, { base: "project", set: { D15: "热线接听人次", E15: "≥6000人次" } }],
      },
    ],
  },
  run,
};

function run(view: WorkbookView): Hit[] {
  return targetPairs(view).flatMap(({ targets, evaluation }) =>
    evaluation.form.indicators.flatMap((row): Hit[] => {
      const set = rowOfName(targets.form.indicators, row.level3?.text ?? "");
      if (!set?.target || !row.target || row.target.text === "" || set.target.text === "")
        return [];
      if (sameTarget(promised(row, evaluation.form), promised(set, targets.form))) return [];
      const { target } = row;
      return [
        {
          at: { sheet: evaluation.form.sheet, cell: target.cell, text: target.text },
          values: {
            name: row.level3?.text ?? "",
            target: target.text,
            sheet: targets.form.sheet,
            cell: set.target.cell,
            set: set.target.text,
          },
          seen: target.text,
          expected: said("{set}", "{set}", { set: set.target.text }),
        },
      ];
    }),
  );
}

/** A row's target with what stands around it, the form's money unit too. */
function promised({ target, level2, level3 }: Indicator, { fund }: Form): Promised {
  const unit = fund?.unit ? { formUnit: fund.unit } : {};
  const context = { name: level3?.text ?? "", level2: level2?.text ?? "", ...unit };
  return { text: target?.text ?? "", context };
}
