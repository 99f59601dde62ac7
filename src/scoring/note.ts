import type { FormCell } from "../forms/form";

/** What stands in a note cell without saying anything. */
const PLACEHOLDERS = new Set([
  "",
  "0",
  "无",
  "暂无",
  "没有",
  "/",
  "\\",
  "-",
  "--",
  "不涉及",
  "无偏差",
]);

/** 【请填写原因】: a gap that a begun note leaves for the person. */
const GAP = /[【[［〔](?:请|待)(?:您|你)?(?:填|补|写|说明)[^】\]］〕]*[】\]］〕]/u;

/** Whether a note was begun by this product, or by a template, and still has a gap to be filled. */
export function isUnfilledNote(text: string): boolean {
  return GAP.test(text);
}

/** What a person has written of a note so far: the text without its gaps. */
export function withoutGaps(text: string): string {
  return text.replace(new RegExp(GAP, "gu"), "");
}

/** Whether a deviation note says something: 0, 无, 暂无, / and — do not, nor does one with a gap. */
export function hasNote(cell: FormCell | null): boolean {
  if (!cell || isUnfilledNote(cell.text)) return false;
  const bare = cell.text
    .normalize("NFKC")
    .replace(/[—–‑‒―−－]/gu, "-")
    .replace(/[\s。.，,]/gu, "");
  return !PLACEHOLDERS.has(bare);
}
