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

/** 同上, 原因同上: what the note above says. */
const DITTO = /^(?:偏[差离]|未完成|原因|理由|情况|措施|说明|及|和|与)*同[上前][述行文]?$/u;

/** The note that a note means: of 同上 the last one above it that says something itself. */
export function noteMeant(note: FormCell, all: readonly (FormCell | null)[]): FormCell {
  if (!isDitto(note)) return note;
  const above = all.filter((one) => one !== null && one.row < note.row && hasNote(one));
  return above.findLast((one) => one !== null && !isDitto(one)) ?? note;
}

function isDitto({ text }: FormCell): boolean {
  return DITTO.test(text.replace(/[\s。.，,;；]/gu, ""));
}
