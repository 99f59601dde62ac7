const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `表.xlsx` → `表.已评分.xlsx`; a copy that was scored before keeps its one mark. */
export function scoredName(name: string): string {
  const [, stem = name, ending = ".xlsx"] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  return stem.endsWith(".已评分") ? stem + ending : `${stem}.已评分${ending}`;
}

/** Hands bytes to the browser as a file to keep. */
export function offer(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
