import type { Form } from "./form";

/** 部门整体支出绩效目标表: what a whole department promised, its projects' money included. */
export function isOfWholeDepartment({ kind, title }: Form): boolean {
  return kind === "target-table" && /整体/u.test(title?.text ?? "");
}
