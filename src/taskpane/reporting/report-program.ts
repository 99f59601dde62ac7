import type * as Reports from "../../reports";
import { fetched } from "../fetched";

/** What writes reports. Loaded with the first report, not with the pane. */
export type ReportProgram = typeof Reports;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export function loadReports(): Promise<ReportProgram> {
  return fetched(import(/* webpackChunkName: "reports" */ "../../reports"));
}
