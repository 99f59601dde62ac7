import type { Checklist } from "../row-rule";
import { RUNS_ON } from "./clauses";

/** ①…；②…。每有一项不合格扣0.5分，扣完为止。 or ①…（1分）；②…（1分）。 */
export function printChecklist(rule: Checklist): string {
  const { full, mostLost } = rule;
  const most = mostLost === undefined ? "" : `最多扣${mostLost}分。`;
  return `${full === undefined ? "" : `全部符合得${full}分。`}${printItems(rule)}${most}`;
}

function printItems({ items, perItem, way, lacking, outOf }: Checklist): string {
  const worth = (points: string): string => (outOf ? inParts(points, outOf) : `${points}分`);
  if (perItem !== null && lacking) return `每缺少1项扣${worth(perItem)}，扣完为止。`;
  if (perItem !== null) return `${costs(worth(perItem))}。`;
  const [first] = items;
  const same = items.every((item) => item.points === first?.points);
  if (way === "deducts" && same) {
    const list = items.map(({ mark, text }) => `${mark}${text}`).join("；");
    return `${list}。${costs(worth(first?.points ?? "0"))}。`;
  }
  const ownWords = (points: string): string =>
    way === "deducts" ? `，扣${worth(points)}` : `（${worth(points)}）`;
  const apart = (text: string): string => (way === "earns" && RUNS_ON.test(text) ? "，" : "");
  const list = items.map(
    ({ mark, text, points }) => `${mark}${text}${apart(text)}${ownWords(points)}`,
  );
  return `${list.join("；")}${way === "deducts" ? "。扣完为止" : ""}。`;
}

function costs(points: string): string {
  return `每有一项不合格扣${points}，扣完为止`;
}

/** 25%权重, 1/3权重. */
function inParts(points: string, outOf: string): string {
  return `${outOf === "100" ? `${points}%` : `${points}/${outOf}`}权重`;
}
