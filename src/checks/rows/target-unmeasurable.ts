import { said, type Said } from "../../language/said";
import { fold } from "../../values";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { Outcome } from "../finding";
import { eachValue, nameOf, shown } from "../reading/row-facts";
import { COMPARED_TO_NOTHING, DEGREE_ONLY, LEFT_OPEN } from "../reading/vague-words";
import type { RowView } from "../view";

/** E14: nobody can say whether the target was met. */
export const targetUnmeasurable: FormCheck = {
  id: "target-unmeasurable",
  on: "form",
  kinds: ALL_FORMS,
  title: said("指标值无法衡量", "A target that cannot be measured"),
  outcomes: ["warning", "question"],
  message: said(
    "“{row}”的指标值“{target}”{problem}。{next}",
    "{row}: the target “{target}” {problem}. {next}",
  ),
  why: said(
    "绩效指标要能核对是否完成；说不清标准的指标，得分没有依据。",
    "It must be possible to verify a target; without a standard a score has no ground.",
  ),
  citation: reviewPractice("年度指标值", "指标值应清晰、可衡量，定性指标写明可核对的标准"),
  falseAlarms: [
    said(
      "定性目标在另一处写明了标准（如绩效指标描述）时，也会提问。",
      "The standard of a qualitative target may be described elsewhere.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "由实际情况进行衡量",
        "project",
        { E18: "由当年的实际情况和案期较长案件进行衡量", F18: "'100%" },
        "E18",
      ),
      bad("据实支付", "project", { E19: "根据实际情况支付", F19: "已支付" }, "E19"),
      bad("有所提高，没有标准", "project", { E20: "有所提高", F20: "有所提高" }, "E20", "question"),
      bad(
        "数量指标没有数",
        "project",
        { E15: "完成全部办案任务", F15: "已完成" },
        "E15",
        "question",
      ),
    ],
    good: [
      good("定量指标", "project"),
      good("定性目标写明了可以核对的事", "project", {
        E20: "建立案件质量评查制度并公布结果",
        F20: "已建立并公布",
      }),
      good("有程度也有数", "project", { E20: "较上年提高5%以上", F20: "'6%" }),
      good("质量指标可以是定性的", "project", { E16: "符合办案规范", F16: "符合办案规范" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { indicator } = row;
  const vague = indicator.target && vaguenessOf(row);
  if (!indicator.target || !vague) return null;
  return {
    at: indicator.target,
    with: [indicator.level3],
    values: { row: nameOf(row), target: shown(indicator.target.text), ...vague.said },
    seen: indicator.target.text,
    expected: said("可以核对的指标值", "a target that can be verified"),
    outcome: vague.outcome,
  };
}

interface Vague {
  readonly outcome: Outcome;
  readonly said: { readonly problem: Said; readonly next: Said };
}

function vaguenessOf({ indicator, target }: RowView): Vague | null {
  if (target?.kind !== "qualitative") return null;
  const text = fold(indicator.target?.text ?? "").replace(/[。.;；]$/u, "");
  if (LEFT_OPEN.test(text)) return { outcome: "warning", said: OPEN };
  if (DEGREE_ONLY.test(text) && COMPARED_TO_NOTHING.test(text))
    return { outcome: "question", said: DEGREE };
  const inNumbers = /数量/u.test(indicator.level2?.text ?? "") && !/\d/u.test(text);
  return inNumbers ? { outcome: "question", said: NO_NUMBER } : null;
}

const OPEN = {
  problem: said("没有定下标准", "sets no standard"),
  next: said("请改成能核对的数或情况。", "Set a number or a fact that can be verified."),
};
const DEGREE = {
  problem: said("只有程度，没有标准", "names a degree and no standard"),
  next: said(
    "请写明和什么比、提高多少，或写可以核对的情况。",
    "Say compared with what and by how much, or name a fact.",
  ),
};
const NO_NUMBER = {
  problem: said("是数量指标而没有数", "is a target of quantity without a number"),
  next: said("请写明数量和单位。", "Write the number and its unit."),
};
