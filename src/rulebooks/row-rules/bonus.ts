import { plainText } from "../printed/text";
import { NUMBER } from "./numbers";

const MOST = `,?(?:(?:最高|最多|累计)(?:可?加|得)?(?:不超过)?${NUMBER}分|加分至(?:该项)?(?:基本)?分值?(?:加完)?为止)`;
const BONUS = new RegExp(
  `(?<=^|[,:;。\\n])(?:(?:大于|高于|超过|超出|超额完成)(?:目标值|指标值|目标|任务|指标)?的?,?)?(?<bonus>每(?:增加|增长|超过|超出|超|提高|高出|多完成|多)${NUMBER}[^,;。扣\\d]{1,6}加${NUMBER}分)(?:${MOST})*(?:[,;。\\n]+|$)`,
  "u",
);

/** 大于目标值的每增加1%加1分，最高加2分: a rule without its words of what is added, and these; "" for none. */
export function withoutBonus(original: string): { readonly text: string; readonly bonus: string } {
  const text = plainText(original);
  const bonus = BONUS.exec(text)?.groups?.["bonus"] ?? "";
  return bonus === "" ? { text: original, bonus } : { text: text.replace(BONUS, ""), bonus };
}
