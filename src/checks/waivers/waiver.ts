import type { Finding } from "../finding";

/** The visible sheet that keeps what was waved through; it may be mailed along, or removed. */
export const WAIVER_SHEET = "校验说明";

/** The columns of that sheet, in order. */
export const WAIVER_COLUMNS = {
  sheet: "工作表",
  cell: "单元格",
  title: "问题",
  evidence: "当时的内容",
  reason: "忽略的理由",
  date: "日期",
  check: "检查项",
} as const;
export type WaiverColumn = keyof typeof WAIVER_COLUMNS;

/** A finding that a person waved through, with the reason. */
export interface Waiver {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the cells showed then, as `evidenceText` prints it. */
  readonly evidence: string;
  readonly reason: string;
  /** As it stands on the sheet (2022-03-15). */
  readonly date: string;
  /** Row of the sheet 校验说明, zero-based; null while it is not written. */
  readonly row: number | null;
}

/** What the cells of a finding show, in one line a reader understands: `F14：75%；H14：6`. */
export function evidenceText({ evidence }: Pick<Finding, "evidence">): string {
  return evidence
    .map(({ cell, text }) => `${cell}：${text === "" ? "（空）" : text.replace(/\s+/gu, " ")}`)
    .join("；");
}

/** Errors are certain: they are corrected, not explained away. */
export function canBeWaived({ outcome }: Pick<Finding, "outcome">): boolean {
  return outcome !== "error";
}
