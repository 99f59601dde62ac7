import { HostError } from "../sheet/host-error";
import { readFile } from "./subcommands/read";
import { scoreFile } from "./subcommands/score";
import type { FileJob, FileResult } from "./job";
import { FileError } from "./workbook-file";

/** Does one file's job; a file that cannot be used becomes a result that says so. */
export async function runFile(job: FileJob): Promise<FileResult> {
  try {
    return await (job.command === "read" ? readFile(job.file) : scoreFile(job.file, job.options));
  } catch (error) {
    if (error instanceof HostError || error instanceof FileError) {
      return failure(job.file, error.code, error.said.zh);
    }
    // A defect of the program in one file must not cost the other files their results.
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const unknown = new HostError("unknown", { detail });
    return failure(job.file, unknown.code, unknown.said.zh);
  }
}

function failure(file: string, code: string, message: string): FileResult {
  return {
    json: { file, error: { code, message }, forms: [] },
    text: "",
    diagnostic: `${file}：${message}`,
    failed: true,
  };
}
