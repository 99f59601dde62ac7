import type * as Program from "./program";
import { fetched } from "../fetched";

/** What draws forms and carries targets over. Loaded with its first use, not with the pane. */
export type FillingProgram = typeof Program;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export function loadFilling(): Promise<FillingProgram> {
  return fetched(import(/* webpackChunkName: "filling" */ "./program"));
}
