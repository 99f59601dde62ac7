import { HostError } from "../sheet/host-error";
import { failedResult } from "./batch/failed-result";
import type { FileCommand, FileJob, FileOutcome, FileResult, Order } from "./job";
import { FileError } from "./file-error";
import { told } from "./told";

export type FileWork = (job: FileJob, order: Order) => Promise<FileOutcome>;

/** Each command's work, loaded only where it is asked for: a run needs one of them. */
const WORK: Readonly<Record<FileCommand, () => Promise<FileWork>>> = {
  read: async () => {
    const { readFile } = await import("./subcommands/read");
    return ({ file }) => readFile(file);
  },
  score: async () => {
    const { scoreFile } = await import("./subcommands/score");
    return ({ file, output }, { scoring }) => scoreFile(file, { ...scoring, output });
  },
  check: async () => {
    const { checkFile } = await import("./subcommands/check");
    return ({ file }) => checkFile(file);
  },
  summary: async () => {
    const { summaryFile } = await import("./subcommands/summary-file");
    return ({ file }) => summaryFile(file);
  },
};

/** Loads what a command needs. */
export function fileWork(command: FileCommand): Promise<FileWork> {
  return WORK[command]();
}

/** Does one file's job; a file that cannot be used becomes a result that says so. */
export async function runFile(work: FileWork, job: FileJob, order: Order): Promise<FileResult> {
  try {
    const outcome = await work(job, order);
    return {
      shown: order.json ? JSON.stringify(outcome.json()) : outcome.text(),
      failure: null,
      hasErrors: outcome.hasErrors ?? false,
      summary: outcome.summary ?? [],
    };
  } catch (error) {
    const known = error instanceof HostError || error instanceof FileError ? error : defect(error);
    return failedResult(job.file, order, { code: known.code, message: told(known) });
  }
}

/** A defect of the program in one file must not cost the other files their results. */
function defect(error: unknown): HostError {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new HostError("unknown", { detail });
}
