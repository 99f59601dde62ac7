import { gridOf } from "../../support/grid";
import type { Grid } from "../../../src/sheet/grid";

/** A row of the drawn form as text. */
export interface PlainRow {
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
}

/** A 附件1-1 in plain text, its scores empty. */
export interface PlainForm {
  readonly budget: string;
  readonly executed: string;
  readonly rows: readonly PlainRow[];
  readonly notes: readonly string[];
}

/** Where the form's scores stand. */
export const RATE_SCORE = "H4";
export const FIRST_ROW = 6;

/** The form on a sheet: the fund's total line in row 4, the rows from row 6, then the total. */
export function drawPlainForm({ budget, executed, rows, notes }: PlainForm): Grid {
  return gridOf([
    ["项目支出绩效自评表（2022年度）"],
    ["项目名称", "", "农村公路养护", "", "主管部门", "", "某县交通运输局"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", budget, budget, executed, "10", "", ""],
    [..."一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析".split(" ")],
    ...rows.map(({ level2, name, target, actual, points }) => [
      "产出指标",
      level2,
      name,
      target,
      actual,
      points,
      "",
      "",
    ]),
    ["总分", "", "", "", "", "100", "", ""],
    ["填报注意事项："],
    ...notes.map((note, index) => [`${index + 1}.${note}`]),
  ]);
}
