import type { Block } from "../document";
import { gap, heading, paragraph, text } from "../facts/blocks";
import { deviationsOf } from "../facts/deviations";
import { projectName, type ScoredForm } from "../facts/forms";
import { itemsOf } from "../facts/items";
import { moneyOf } from "../facts/money";
import { noDeviation } from "../facts/no-deviation";
import { outlineOf } from "../facts/outline";
import { resultOf } from "../facts/result";
import { tellBranch } from "../facts/tell-branch";
import { tellDeviations } from "../facts/tell-deviations";
import { tellMoney } from "../facts/tell-money";
import { tellResult } from "../facts/tell-result";
import { goalBlocks } from "./goal";
import { rateBlocks } from "./rate";

/** One project of chapter 四: result, money, goal, indicators, deviations. */
export function projectBlocks({ form, assessment }: ScoredForm, number: number): readonly Block[] {
  const items = itemsOf(assessment);
  const deviations = deviationsOf(items);
  const name = projectName(form);
  return [
    heading(2, number, name || "项目名称未填写"),
    paragraph(
      name === "" ? gap("项目名称") : text(name),
      ...tellResult(resultOf(form, assessment)),
    ),
    heading(3, 1, "项目支出预算执行情况"),
    tellMoney(form),
    ...rateBlocks(items),
    heading(3, 2, "总体绩效目标完成情况分析"),
    ...goalBlocks(form, "年度目标"),
    heading(3, 3, "各项指标完成情况分析"),
    ...outlineOf(items).map((trunk, at) =>
      paragraph(
        ...tellBranch({ ...trunk, name: trunk.name || "绩效指标" }, `（${String(at + 1)}）`),
      ),
    ),
    heading(3, 4, "偏离绩效目标的原因及下一步改进措施"),
    ...(deviations.length > 0
      ? tellDeviations(deviations, 4, moneyOf(form, "total"))
      : [noDeviation(items)]),
  ];
}
