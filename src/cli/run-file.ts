import { HostError } from "../sheet/host-error";
import { checkFile } from "./subcommands/check";
import { readFile } from "./subcommands/read";
import { scoreFile } from "./subcommands/score";
import { summaryFile } from "./subcommands/summary-file";
import type { FileJob, FileResult } from "./job";
import { FileError } from "./workbook-file";

const WORK: Readonly<Record<FileJob["command"], (job: FileJob) => Promise<FileResult>>> = {
  read: ({ file }) => readFile(file),
  score: ({ file, options }) => scoreFile(file, options),
  check: ({ file }) => checkFile(file),
  summary: ({ file }) => summaryFile(file),
};

/** Does one file's job; a file that cannot be used becomes a result that says so. */
export async function runFile(job: FileJob): Promise<FileResult> {
  try {
    return await WORK[job.command](job);
  } catch (error) {
    if (error instanceof HostError || error instanceof FileError) {
      return failure(job, error.code, error.said.zh);
    }
    // A defect of the program in one file must not cost the other files their results.
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const unknown = new HostError("unknown", { detail });
    return failure(job, unknown.code, unknown.said.zh);
  }
}

function failure({ file, command }: FileJob, code: string, message: string): FileResult {
  const nothing = command === "check" ? { findings: [] } : { forms: [] };
  return {
    json: { file, error: { code, message }, ...nothing },
    text: "",
    diagnostic: `${file}：${message}`,
    failed: true,
  };
}
