import type { Form, FormCell } from "../../forms/form";
import { readTarget } from "../../values";
import { linesOf } from "../facts/prose";

/** What the province's system puts where nobody wrote a goal: 1.目标内容1. */
const SYSTEM_WORDS = /^(?:\d{1,2}[.、．]?)?\s*(?:目标内容|绩效目标)\s*\d*\s*[:：]?$/u;

/** The goal as lines; empty where it is missing or still the system's own words. */
export function goalLines({ goal }: Form): readonly string[] {
  return linesOf(goal.expected?.text ?? "").filter(
    (line) => !SYSTEM_WORDS.test(line) && readTarget({ text: line }, {}).kind !== "missing",
  );
}

/** A cell's text with its own line breaks; empty for a missing cell. */
export function cellText(cell: FormCell | null | undefined): string {
  return linesOf(cell?.text ?? "").join("\n");
}
