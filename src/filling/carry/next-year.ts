import { readTarget } from "../../values";

/** A deadline in `from` moved to the year `to`; every other target as it stands. */
export function nextYearsText(
  text: string,
  from: number | null,
  to: number | null,
): { readonly text: string; readonly isMoved: boolean } {
  const stays = { text, isMoved: false };
  if (from === null || to === null || !text.includes(String(from))) return stays;
  const value = readTarget({ text }, {});
  const isThisYears = value.kind === "deadline" && value.date?.startsWith(`${from}-`) === true;
  return isThisYears ? { text: text.replace(String(from), String(to)), isMoved: true } : stays;
}
