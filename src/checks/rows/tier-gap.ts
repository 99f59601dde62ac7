import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { gapIn, rangesIn } from "../reading/printed-ranges";
import type { FormView } from "../view";

/** 7.13: tiers or grades as printed, with something falling through between two of them. */
export const tierGap: FormCheck = {
  id: "tier-gap",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("表内的档次区间有空档", "A gap between printed tiers"),
  outcomes: ["warning", "question"],
  message: said(
    "表内规则的区间“{above}”与“{below}”之间有空档，落在中间的不知归哪一档。请核对表式，或请设表单位说明。",
    "Between the printed ranges {above} and {below} something falls through. Check the form, or ask who issued it.",
  ),
  why: said(
    "区间不连续，落在空档里的得分定不了档次。",
    "A score that falls into the gap has no tier.",
  ),
  citation: reviewPractice("评分标准", "档次区间首尾相接"),
  falseAlarms: [
    said(
      "得分只取整数时，90–100、80–89 并无空档，只作提问。",
      "With whole marks 90–100 and 80–89 leave no gap; it is only asked.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "三档印成 80%-60% 和 50%-0%",
        "project",
        {
          A27: "3.定性指标分为达成、部分达成、未达成三档，分别按照分值区间100%-80%（含80%）、80%-60%（含60%）、50%-0%合理确定分值。",
        },
        "A27",
      ),
      bad(
        "等级印成 90-100、80-89，89.5 没有着落",
        "project",
        { A28: "4.90-100分为优、80-89分为良、60-79分为中、60分以下为差。" },
        "A28",
        "question",
      ),
    ],
    good: [
      good("区间首尾相接", "project"),
      good("超额扣分的区间不从零开始", "project", {
        A27: "3.定性指标分为三档，100%-80%（含80%）、80%-50%（含50%）、50%-0%。",
      }),
      good("年份和条号不是区间", "project", { A27: "3.2019-2021年度评为优的，按第5-6条办理。" }),
    ],
  },
  run,
};

function run({ form }: FormView): Hit[] {
  return form.printedNotes.flatMap((note): Hit[] => {
    const gap = note.text
      .split(/[。；;\n]/u)
      .filter(
        (sentence) =>
          /档|优[、，,（(]|为优|优秀/u.test(sentence) && !/\d{4}\s*[-—]/u.test(sentence),
      )
      .map((sentence) => gapIn(rangesIn(sentence)))
      .find((one) => one !== null);
    if (!gap) return [];
    return [
      {
        at: note,
        values: { above: gap.above.text, below: gap.below.text },
        seen: `${gap.above.text}、${gap.below.text}`,
        expected: said("首尾相接的区间", "ranges that meet"),
        outcome: gap.ofWholeMarks ? "question" : "warning",
      },
    ];
  });
}
