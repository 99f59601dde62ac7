import { Readable, Writable } from "node:stream";
import type { Hire } from "../../src/cli/batch/hand";
import { run } from "../../src/cli/run";
import { fileWork, runFile } from "../../src/cli/run-file";
import type { Run } from "./program";

/** A hand of this very thread: the same work as a worker's, without the thread. */
export const hireHere: Hire = (order) => ({
  do: async (job) => runFile(await fileWork(order.command), job, order),
  dismiss: () => Promise.resolve(),
});

/** One call of the program within this process, with what it wrote. */
export async function runHere(
  args: readonly string[],
  stdin = "",
  hire: Hire = hireHere,
): Promise<Run> {
  const told = { stdout: "", stderr: "" };
  const into = (name: keyof typeof told) =>
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        told[name] += String(chunk);
        done();
      },
    });
  const status = await run(args, {
    stdin: Readable.from(stdin === "" ? [] : [Buffer.from(stdin)]),
    stdout: into("stdout"),
    stderr: into("stderr"),
    hire,
  });
  return { status, ...told };
}
