import { findForms } from "../../src/forms";
import { allRows } from "../../src/forms/all-rows";
import { gridOf } from "../support/grid";

it("gives every row from top to bottom, a bonus between the others as well", () => {
  const grid = gridOf(
    [
      "2023年度部门整体支出绩效自评表",
      "单位名称|某市司法局",
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注",
      "产出指标|数量指标|办理案件|≥1200件|1300件|60|60|",
      "加分项||省级表彰|||5|2|",
      "效益指标|社会效益指标|结案率|100%|95%|40|38|",
      "总分|||||100|100|",
    ].map((line) => line.split("|")),
  );
  const [form] = findForms(grid).forms;
  const names = (rows: ReturnType<typeof allRows>) => rows.map(({ level3 }) => level3?.text);
  expect(form && names(allRows(form))).toEqual(["办理案件", "省级表彰", "结案率"]);
  expect(form && names(form.indicators)).toEqual(["办理案件", "结案率"]);
});
