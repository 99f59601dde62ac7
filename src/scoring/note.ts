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

/** Whether a deviation note says something: 0, 无, 暂无, / and — do not. */
export function hasNote(cell: FormCell | null): boolean {
  if (!cell) return false;
  const bare = cell.text
    .normalize("NFKC")
    .replace(/[—–‑‒―−－]/gu, "-")
    .replace(/[\s。.，,]/gu, "");
  return !PLACEHOLDERS.has(bare);
}
