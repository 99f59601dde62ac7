import type * as Reports from "../../reports";
import { HostError } from "../../sheet/host-error";

/** What writes reports. Loaded with the first report, not with the pane. */
export type ReportProgram = typeof Reports;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export async function loadReports(): Promise<ReportProgram> {
  try {
    return await import(/* webpackChunkName: "reports" */ "../../reports");
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}
