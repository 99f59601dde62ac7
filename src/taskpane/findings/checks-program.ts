import type * as Checks from "../../checks";
import { fetched } from "../fetched";

/** What checks workbooks. Large, so it is loaded with the first 发送前检查 and not with the pane. */
export type ChecksProgram = typeof Checks;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export function loadChecks(): Promise<ChecksProgram> {
  return fetched(import(/* webpackChunkName: "checks" */ "../../checks"));
}
