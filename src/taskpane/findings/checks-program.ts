import type * as Checks from "../../checks";
import { HostError } from "../../sheet/host-error";

/** What checks workbooks. Large, so it is loaded with the first 发送前检查 and not with the pane. */
export type ChecksProgram = typeof Checks;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export async function loadChecks(): Promise<ChecksProgram> {
  try {
    return await import(/* webpackChunkName: "checks" */ "../../checks");
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}
