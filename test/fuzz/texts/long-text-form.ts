import { gridOf } from "../../support/grid";
import type { Grid } from "../../../src/sheet/grid";

/** The places of a form at which a text may stand. */
export const PLACES = [
  ..."title field fund-label amount rate goal level1 level2 name target actual points score note rule total grade printed waiver".split(
    " ",
  ),
] as const;

/** A form of one row with a text at one of its places. */
export function formWith(place: string, text: string): readonly Grid[] {
  const at = (here: string, usual: string) => (here === place ? text : usual);
  const form = gridOf([
    [at("title", "项目支出绩效自评表（2022年度）")],
    ["项目名称", "", at("field", "农村公路养护"), "", "主管部门", "", "某县交通运输局"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [
      "",
      at("fund-label", "年度资金总额"),
      "20",
      at("amount", "25"),
      "24",
      "10",
      at("rate", ""),
      "",
    ],
    ["年度总体目标", "预期目标", "", "", "实际完成情况", "", "", ""],
    ["", "养护公路50公里", "", "", at("goal", "养护48公里"), "", "", ""],
    [
      ..."一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析 评分标准".split(
        " ",
      ),
    ],
    [
      at("level1", "产出指标"),
      at("level2", "数量指标"),
      at("name", "养护里程"),
      at("target", "≥50公里"),
      at("actual", "48公里"),
      at("points", "90"),
      at("score", "86.4"),
      at("note", ""),
      at("rule", ""),
    ],
    ["总分", "", "", "", "", "100", at("total", "96"), at("grade", "")],
    ["填报注意事项："],
    [`1.${at("printed", "得分一档最高不能超过该指标分值上限。")}`],
  ]);
  const waivers = gridOf([
    ["校验说明"],
    ["校验项", "位置", "依据", "说明"],
    [at("waiver", "note-missing"), "Sheet1!H8", at("waiver", "48公里"), at("waiver", "原因")],
  ]);
  return [form, { ...waivers, sheet: "校验说明" }];
}
