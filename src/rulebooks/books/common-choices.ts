import type { Choices } from "../choice";
import type { Citation } from "../citation";

/** How this product reads wordings that leave a choice, where a rulebook says nothing else. */
const reading = (clause: string, quote: string): Citation => ({
  title: "自评助手对表述不明处的通行读法",
  issuer: "自评助手",
  year: 2026,
  clause,
  quote,
});

export const COMMON_CHOICES: Choices = {
  "partial-step": {
    option: "none",
    citation: reading("不足一档的部分", "每高出1个百分点扣0.4分：满 1 个百分点才扣"),
  },
  "control-rate": {
    option: "reverse",
    citation: reading("控制率、变动率的方向", "没有写 ≤ 或 ≥ 的控制率，按越低越好"),
  },
  "shared-points": {
    option: "even",
    citation: reading("几行共用一个分值", "共用的分值平均分配，余数归最后一行"),
  },
};
