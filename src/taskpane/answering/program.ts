import { fetched } from "../fetched";
import type * as Writer from "./writer";

/** What turns answers into edits. Comes with the editors in one file, not with the pane's start. */
export type AnswerProgram = typeof Writer;

/** Throws HostError `not-loaded` where the program cannot be had, offline for example. */
export function loadAnswers(): Promise<AnswerProgram> {
  return fetched(import(/* webpackChunkName: "indicators" */ "./writer"));
}
