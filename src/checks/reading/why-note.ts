import { said, type Said } from "../../language/said";
import type { RowView } from "../view";
import { shown } from "./row-facts";

/** Why a row needs a note, as a clause of a sentence. */
export function whyNote(
  { cell, points, indicator }: RowView,
  why: "points" | "target" | null,
): Said {
  const values = {
    score: cell?.text ?? "",
    points: points ?? "",
    actual: shown(indicator.actual?.text),
    target: shown(indicator.target?.text),
  };
  if (why === "points")
    return said("分值 {points} 得 {score}", "{score} of {points} points", values);
  // a row may go by its own 评分标准 and print no target
  if (values.target === "")
    return said(
      "完成值 {actual} 按评分标准达不到满分",
      "by its scoring rule the actual {actual} falls short of full marks",
      values,
    );
  return said(
    "完成值 {actual} 没有达到指标值 {target}",
    "the actual {actual} misses the target {target}",
    values,
  );
}
