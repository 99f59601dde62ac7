import type { Block } from "../document";
import { gap, heading, paragraph } from "../facts/blocks";
import { deviationsOf } from "../facts/deviations";
import { departmentForms, type ScoredForm } from "../facts/forms";
import { itemsOf } from "../facts/items";
import { moneyOf } from "../facts/money";
import { noDeviation } from "../facts/no-deviation";
import { outlineOf, type Trunk } from "../facts/outline";
import { resultOf } from "../facts/result";
import { tellBranch, tellItems } from "../facts/tell-branch";
import { tellDeviations } from "../facts/tell-deviations";
import { isScored, marksInBrackets } from "../facts/tell-marks";
import { tellMoney } from "../facts/tell-money";
import { tellResult } from "../facts/tell-result";
import type { ReportForm } from "../report-kind";
import { goalBlocks } from "./goal";
import { rateBlocks } from "./rate";

/** 三、部门整体支出绩效自评情况分析. */
export function departmentChapter(forms: readonly ReportForm[]): readonly Block[] {
  const [department] = departmentForms(forms);
  const title = heading(1, 3, "部门整体支出绩效自评情况分析");
  return department
    ? [title, ...analysis(department)]
    : [title, paragraph(gap("部门整体支出绩效自评情况；本次没有部门整体支出绩效自评表"))];
}

function analysis({ form, assessment }: ScoredForm): readonly Block[] {
  const items = itemsOf(assessment);
  const deviations = deviationsOf(items);
  return [
    paragraph("部门整体支出", ...tellResult(resultOf(form, assessment))),
    heading(2, 1, "部门决算情况"),
    paragraph(gap("年度总收入及来源、总支出及构成、年末结转结余，取自部门决算")),
    tellMoney(form),
    ...rateBlocks(items),
    heading(2, 2, "总体绩效目标完成情况分析"),
    ...goalBlocks(form, "年度总体目标"),
    heading(2, 3, "各项指标完成情况分析"),
    ...outlineOf(items).flatMap(trunkBlocks),
    heading(2, 4, "偏离绩效目标的原因及下一步改进措施"),
    ...(deviations.length > 0
      ? tellDeviations(deviations, 3, moneyOf(form, "total"))
      : [noDeviation(items)]),
  ];
}

function trunkBlocks(trunk: Trunk, at: number): readonly Block[] {
  const title = `${trunk.name || "绩效指标"}分析${marksInBrackets(trunk.marks, isScored(trunk))}`;
  const [only, ...others] = trunk.branches;
  const flat = only !== undefined && others.length === 0 && only.name === "";
  return [
    heading(3, at + 1, title),
    ...(flat
      ? [paragraph(...tellItems(trunk.items, trunk.name))]
      : trunk.branches.map((branch, index) =>
          paragraph(...tellBranch(branch, `（${String(index + 1)}）`)),
        )),
  ];
}
