import type { BandScores, Limit } from "../row-rule";
import { printScore } from "./print-amount";

/** What stands before the numbers, by what is measured. */
const PREFIX = {
  actual: "",
  completion: "完成率",
  achieved: "完成",
  deviation: "±",
  absolute: "绝对值",
} as const;

/** 完成率95%（含）以上得满分；完成率90%（含）-95%（不含）得3分；完成率90%（不含）以下不得分。 */
export function printBands({ measure, name, unit, upToWhole, bands }: BandScores): string {
  const printed = bands.map(
    ({ from, to, score }) =>
      `${PREFIX[measure]}${name ?? ""}${interval(from, to ?? (upToWhole ? WHOLE : null), unit)}${printScore(score)}`,
  );
  return `${printed.join("；")}。`;
}

const WHOLE: Limit = { number: "100", included: true };

function interval(from: Limit | null, to: Limit | null, unit: string | null): string {
  if (from && to && from.number === to.number) return `${from.number}${unit ?? ""}`;
  if (from && to) return `${end(from, unit)}-${end(to, unit)}`;
  if (from) return `${end(from, unit)}以上`;
  return to ? `${end(to, unit)}以下` : "";
}

function end({ number, included }: Limit, unit: string | null): string {
  return `${number}${unit ?? ""}（${included ? "含" : "不含"}）`;
}
