import { HostError } from "../../sheet/host-error";
import type * as Writer from "./writer";

/** What turns answers into edits. Comes with the editors in one file, not with the pane's start. */
export type AnswerProgram = typeof Writer;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export async function loadAnswers(): Promise<AnswerProgram> {
  try {
    return await import(/* webpackChunkName: "indicators" */ "./writer");
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}
