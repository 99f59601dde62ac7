import type { ReportDocument } from "../document";

/**
 * The report as a Word file after GB/T 9704. The writer is large and seldom wanted, so it is
 * loaded when it is first used.
 */
export async function toDocx(report: ReportDocument): Promise<Uint8Array> {
  const { writeDocx } = await import("./write");
  return writeDocx(report);
}
