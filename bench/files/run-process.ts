import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a whole process took, from its start to its end. */
export interface ProcessRun {
  /** Milliseconds by the clock. */
  readonly ms: number;
  /** Bytes of memory at the highest point, all threads together; null for what is not Node.js. */
  readonly peak: number | null;
  readonly stdout: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

const TELL_PEAK = join(__dirname, "tell-peak-memory.cjs");

/** Runs a program in a folder and waits for its end. Throws where it ends with another status than 0. */
export async function runProcess({ program, args }: Command, cwd: string): Promise<ProcessRun> {
  const own = mkdtempSync(join(tmpdir(), "ziping-run-"));
  const output = join(own, "stdout");
  const problems = join(own, "stderr");
  const peak = join(own, "peak");
  const isNode = program === process.execPath;
  // a file, as a pipe would make the program wait for the benchmark to read
  const [stdout, stderr] = [openSync(output, "w"), openSync(problems, "w")];
  try {
    const start = performance.now();
    const status = await new Promise((resolve, reject) => {
      const child = spawn(program, [...(isNode ? ["--require", TELL_PEAK] : []), ...args], {
        cwd,
        stdio: ["ignore", stdout, stderr],
        env: { ...process.env, BENCH_PEAK_FILE: peak },
      });
      child.on("error", reject);
      child.on("close", resolve);
    });
    const ms = performance.now() - start;
    if (status !== 0) {
      const said = readFileSync(problems, "utf8");
      throw new Error(`${program} ${args.join(" ")} ended with ${String(status)}: ${said}`);
    }
    return {
      ms,
      peak: isNode ? Number(readFileSync(peak, "utf8")) : null,
      stdout: readFileSync(output, "utf8"),
    };
  } finally {
    closeSync(stdout);
    closeSync(stderr);
    rmSync(own, { recursive: true });
  }
}
