import type { Form } from "../../forms/form";
import { said, type Said } from "../../language/said";

/** What the reader saw in a target table and could not place: it was not carried. */
export function unreadColumns({ notUnderstood }: Form): Said[] {
  if (notUnderstood.length === 0) return [];
  const cells = notUnderstood.map(({ cell, text }) => `${cell}“${shortText(text)}”`).join("、");
  return [
    said(
      "目标表里这些内容没有读取，没有带入，请核对：{cells}。",
      "These parts of the target table were not read and not carried. Please check: {cells}.",
      { cells },
    ),
  ];
}

const LONGEST = 20;

/** A cell's text as a list of cells shows it. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/gu, "");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
