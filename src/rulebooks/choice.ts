import { said, type Said } from "../language/said";
import type { Citation } from "./citation";

/** Where the wording of a rule leaves a choice, what may be chosen. */
export interface ChoiceOptions {
  /** 每高出1个百分点扣0.4分: whether part of a step costs nothing or its part. */
  readonly "partial-step": "none" | "linear";
  /** “三公”经费控制率 and its like without an operator: whether less or more is better. */
  readonly "control-rate": "reverse" | "forward";
  /** Points in one merged cell for several rows: spread evenly, or left to the person. */
  readonly "shared-points": "even" | "person";
}

export type ChoiceId = keyof ChoiceOptions;

/** Every choice with the option taken and, for a rulebook's own default, where it comes from. */
export type Choices = {
  readonly [id in ChoiceId]: { readonly option: ChoiceOptions[id]; readonly citation: Citation };
};

/** How a choice is put to a person. */
export interface Choice<Id extends ChoiceId = ChoiceId> {
  readonly id: Id;
  readonly title: Said;
  /** What the wording leaves open. */
  readonly question: Said;
  readonly options: readonly { readonly option: ChoiceOptions[Id]; readonly said: Said }[];
}

const PARTIAL_STEP: Choice<"partial-step"> = {
  id: "partial-step",
  title: said("不足一档的部分", "Part of a step"),
  question: said(
    "“每高出1个百分点扣0.4分”没有写明不足 1 个百分点的部分扣不扣分。",
    "“0.4 points for each percentage point” does not say whether part of a point costs anything.",
  ),
  options: [
    { option: "none", said: said("不足一档不扣分", "Part of a step costs nothing") },
    { option: "linear", said: said("按比例扣分", "Part of a step costs its part") },
  ],
};

const CONTROL_RATE: Choice<"control-rate"> = {
  id: "control-rate",
  title: said("控制率、变动率的方向", "Direction of control rates"),
  question: said(
    "“三公”经费控制率等没有写 ≤ 或 ≥，看不出越低越好还是越高越好。",
    "A control rate without ≤ or ≥ does not say whether less or more is better.",
  ),
  options: [
    { option: "reverse", said: said("越低越好（反向指标）", "Less is better (reverse)") },
    { option: "forward", said: said("越高越好（正向指标）", "More is better (forward)") },
  ],
};

const SHARED_POINTS: Choice<"shared-points"> = {
  id: "shared-points",
  title: said("几行共用一个分值", "Points shared by several rows"),
  question: said(
    "几行指标共用一个合并的分值单元格，没有写明各占多少。",
    "Several rows share one merged points cell that does not say how much is whose.",
  ),
  options: [
    { option: "even", said: said("平均分配，余数归最后一行", "Evenly, the rest to the last row") },
    { option: "person", said: said("由我自己确定得分", "I set the scores myself") },
  ],
};

export const CHOICES: readonly Choice[] = [PARTIAL_STEP, CONTROL_RATE, SHARED_POINTS];
