import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const PROGRAM = join(__dirname, "../../dist/cli/ziping.js");

/** Runs the built program as a user would. */
export function ziping(args: readonly string[], stdin = ""): Run {
  const run = spawnSync(process.execPath, [PROGRAM, ...args], {
    input: stdin,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Runs the program and parses what it prints. */
export function zipingJson<T>(
  args: readonly string[],
  stdin = "",
): { status: number | null; json: T } {
  const run = ziping([...args, "--json"], stdin);
  return { status: run.status, json: JSON.parse(run.stdout) as T };
}

/** A folder of the test's own; `clear` removes it. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "ziping-"));
  return {
    path,
    at: (name: string) => join(path, name),
    put: (name: string, bytes: Uint8Array | string) => {
      const file = join(path, name);
      writeFileSync(file, bytes);
      return file;
    },
    names: () => readdirSync(path).sort(),
    clear: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
