import { said, type Said } from "../language/said";
import type { PrintedRule } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import type { RowAssessment } from "./assessment";
import { plain } from "./decimal";
import { skippedPoints } from "./total";

/** Points of rows that do not apply are reported, never silently moved. */
export function skippedRemark(rows: readonly RowAssessment[], rulebook: Rulebook): Said[] {
  const skipped = rows.filter((row) => row.status === "notApplicable" && row.points !== null);
  if (skipped.length === 0 || rulebook.rescaleNotApplicable) return [];
  return [
    said(
      "{rows} 行不适用，其分值共 {points} 分没有计入满分，也没有转给其他行；请确认如何处理。",
      "{rows} rows do not apply; their {points} points are neither counted nor moved. Please settle them.",
      { rows: skipped.length, points: plain(skippedPoints(rows)) },
    ),
  ];
}

/** A printed rule that was found and not understood is said, never guessed. */
export function notUnderstoodRemarks(printed: readonly PrintedRule[]): Said[] {
  const strange = printed.filter((rule) => !rule.understood);
  if (strange.length === 0) return [];
  return [
    said(
      "表内打印的规则有读不懂的（{cells}），没有据此计分；请对照原文核对。",
      "Some rules printed on the form were not understood ({cells}) and not applied. Please compare.",
      { cells: strange.map(placeOf).join("、") },
    ),
  ];
}

/** How much of a rule is quoted, so that it is found among others of its cell. */
const QUOTED = 12;

function placeOf({ cell, text }: PrintedRule): string {
  const line = text.replace(/\s+/gu, "");
  return `${cell} “${line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line}”`;
}
