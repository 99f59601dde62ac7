import { CHECKS, review, viewOf } from "../../src/checks";
import { NO_FACTS } from "../../src/sheet/facts";
import { gridOf } from "../support/grid";

const RULE = "支出安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；低于70%不得分。";

/** A scorecard whose rows have a rule of their own and no target. */
const form = gridOf([
  ["部门整体支出绩效评价评分表"],
  ["填报单位：某县商务局"],
  ["一级指标", "二级指标", "三级指标", "评分标准", "分值", "完成值", "自评得分", "偏差原因"],
  ["投入", "预算配置", "支出安排率", RULE, "5", "80%", "5", ""],
  [
    "过程",
    "预算执行",
    "支付完成率",
    "完成率100%计95分；每少1个百分点扣0.5分。",
    "95",
    "100%",
    "95",
    "",
  ],
  ["合计", "", "", "", "100", "", "100", ""],
]);

it("says why a row without a target needs a note", () => {
  const [found] = review(viewOf([form], NO_FACTS), CHECKS).filter(
    ({ check }) => check === "note-missing",
  );
  expect(found?.message.zh).toContain("完成值 80% 按评分标准达不到满分，偏差原因栏空着");
  expect(found?.message.en).toContain("falls short of full marks");
});
