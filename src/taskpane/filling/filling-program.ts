import type * as FillingRoom from "../../filling";
import { HostError } from "../../sheet/host-error";

/** What draws forms and carries targets over. Loaded with its first use, not with the pane. */
export type FillingProgram = typeof FillingRoom;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export async function loadFilling(): Promise<FillingProgram> {
  try {
    return await import(/* webpackChunkName: "filling" */ "../../filling");
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}
