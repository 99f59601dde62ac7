import { said } from "../../language/said";

/** The words of the tab 填报. */
export const TEXTS = {
  blank: said("插入空白表", "Insert a blank form"),
  blankWhy: said(
    "在工作簿末尾插入官方空白表，不动已有的表。",
    "Adds an official blank form behind the last sheet. Other sheets stay as they are.",
  ),
  insert: said("插入：{name}", "Insert: {name}"),
  carry: said("从绩效目标表带入", "Carry targets over"),
  carryWhy: said(
    "工作簿里每张绩效目标表生成一张自评表：名称、预算、指标值照搬并写明符号和单位，分值按规定权重分配。已有同名项目的自评表只填空格。",
    "Each target table makes a self-evaluation: names, budget and targets with operator and unit, points by the official weights. Where the project has one already, only empty cells are filled.",
  ),
  carryYear: said("自评年度（可不填）", "Year (optional)"),
  carryYearHint: said(
    "不填就按目标表上写的年度；目标表没写的，请在这里填。",
    "Left empty, each target table’s own year is taken; type one where the tables name none.",
  ),
  yearWrong: said("年度要写四位数字，如 2024。", "A year has four digits, as in 2024."),
  carryButton: said("带入指标值", "Carry targets over"),
  nextYear: said("下一年度绩效目标表", "Next year’s target table"),
  nextYearWhy: said(
    "用这张自评表的指标起草下一年度的目标表，作为新工作表插入。",
    "Drafts next year’s target table from the indicators of this form, as a new sheet.",
  ),
  nextYearOf: said("目标年度", "Year of the targets"),
  nextYearHint: said(
    "按自评表的下一年填好，可以改。",
    "The year after this form’s; it may be changed.",
  ),
  nextYearUnknown: said(
    "自评表没写年度，请填；不填就空着。",
    "This form names no year: type one, or the table is left without.",
  ),
  nextYearButton: said("生成下一年度目标表", "Draft next year’s table"),
  points: said("分配分值", "Spread the points"),
  pointsWhy: said(
    "按规定的各级权重平均分配到每一行，余数归最后一行。",
    "Spreads the official weights evenly over the rows of each level; the rest goes to the last.",
  ),
  replace: said("已填的分值也重新分配", "Also where points stand already"),
  pointsButton: said("分配分值", "Spread the points"),
  row: said("增加一行指标", "Add an indicator"),
  rowWhy: said(
    "填进所选一级、二级指标下的空白行；没有空白行时插入一行，格式与上一行相同。",
    "Goes into an empty row of that block; where there is none, a row is inserted that looks like the one above.",
  ),
  level: said("放在哪一级下面", "Under which level"),
  name: said("三级指标名称", "Name of the indicator"),
  target: said("指标值（如 ≥95%）", "Target (as in ≥95%)"),
  rowPoints: said("分值", "Points"),
  rowMissing: said("请填写指标名称。", "Please name the indicator."),
  rowPointsWrong: said("分值要填数字，如 5 或 2.5。", "Points are a number, as in 5 or 2.5."),
  rowButton: said("增加这一行", "Add the row"),
  undo: said("撤销", "Undo"),
  remarks: said("请核对（{count}）", "Please check ({count})"),
  sheets: said("新的工作表（{count}）", "New sheets ({count})"),
  go: said("转到 {sheet}", "Go to {sheet}"),
} as const;
