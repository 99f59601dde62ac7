import { saveFile } from "../taskpane/save-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `表.xlsx` → `表.已评分.xlsx`; a copy that was scored before keeps its one mark. */
export function scoredName(name: string): string {
  const [, stem = name, ending = ".xlsx"] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  return stem.endsWith(".已评分") ? stem + ending : `${stem}.已评分${ending}`;
}

/** Hands a workbook to the browser as a file to keep. */
export function offer(bytes: Uint8Array, name: string): void {
  saveFile(bytes, name, XLSX);
}
