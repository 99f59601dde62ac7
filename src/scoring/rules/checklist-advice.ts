import { said, type Said } from "../../language/said";
import type { Checklist } from "../../rulebooks/row-rule";

/** Why a checklist row is not scored, and how its answer is to be written. */
export function howToAnswer(why: Said, { items }: Checklist): Said {
  const marks = items.map((item) => item.mark.replace(/[、.]$/u, ""));
  const example =
    items.length === 0 ? "2项不合格" : `${[marks[0], marks[2]].filter(Boolean).join("、")}不合格`;
  const advice = said(
    "请在完成值写“全部合格”，或写明不合格的项，如“{example}”；也可以由您直接填写得分。",
    "Write 全部合格 as the actual, or the failed items, like {example}; or set the score yourself.",
    { example },
  );
  return { zh: why.zh + advice.zh, en: `${why.en} ${advice.en}` };
}
