import type { WordTiers } from "../row-rule";
import { printScore } from "./print-amount";

/** 健全得10分；基本健全得6分；不健全不得分。 */
export function printWordTiers({ tiers }: WordTiers): string {
  const printed = tiers.map(
    ({ words, points, of }) => `${words}${printScore({ number: points, of: of ?? "points" })}`,
  );
  return `${printed.join("；")}。`;
}
