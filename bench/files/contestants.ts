import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Command } from "./run-process";

/** A program that scores files: ours or a peer. */
export interface Contestant {
  readonly name: string;
  /** Scores the files named, one a line, in the file `list`; scored copies go to the folder `out`. */
  whole(list: string, files: readonly string[], out: string): Command;
  /** Scores one file `times` times inside one process and prints the milliseconds of each. */
  repeated(file: string, times: number, out: string): Command;
  /** The name of a file's scored copy. */
  copyOf(file: string): string;
}

const ROOT = join(__dirname, "../..");
const CLI = join(ROOT, "dist/cli/ziping.js");
const PEERS = join(ROOT, "bench/peers");
const NODE = process.execPath;

/** Ziping's own command line, as built; built anew where it is older than the source. */
export function ziping(say: (line: string) => void): Contestant {
  if (!existsSync(CLI) || statSync(CLI).mtimeMs < newest(join(ROOT, "src"))) {
    say("builds the command line");
    const webpack = [join(ROOT, "node_modules/webpack-cli/bin/cli.js"), "--config-name", "cli"];
    execFileSync(NODE, [...webpack, "--mode", "production"], { cwd: ROOT, stdio: "ignore" });
  }
  const timer = join(__dirname, "score-repeatedly.cjs");
  return {
    name: "Ziping",
    whole: (_, files, out) => ({ program: NODE, args: [CLI, "score", ...files, "--out", out] }),
    repeated: (file, times, out) => {
      return { program: NODE, args: [timer, file, String(times), join(out, copyName(file))] };
    },
    copyOf: copyName,
  };
}

function copyName(file: string): string {
  return file.replace(/\.xlsx$/, ".已评分.xlsx");
}

/** exceljs, the library for workbooks that Node.js programs mostly use. */
export const EXCELJS: Contestant = peer("exceljs", NODE, [join(PEERS, "exceljs-score.mjs")]);

/** openpyxl, Python's library for workbooks. */
export interface Openpyxl {
  /** Spread over all cores by multiprocessing. */
  readonly overCores: Contestant;
  /** In one process, as a script is before somebody spreads it. */
  readonly inOneProcess: Contestant;
}

/** Null where no Python on the PATH has openpyxl. */
export function openpyxl(): Openpyxl | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const python = folders
    .flatMap((folder) => [join(folder, "python3"), join(folder, "python3.exe")])
    .find((file) => existsSync(file) && hasOpenpyxl(file));
  if (!python) return null;
  const script = join(PEERS, "openpyxl_score.py");
  return {
    overCores: peer("openpyxl", python, [script]),
    inOneProcess: peer("openpyxl in one process", python, [script, "--processes", "1"]),
  };
}

function hasOpenpyxl(python: string): boolean {
  return spawnSync(python, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;
}

function peer(name: string, program: string, script: readonly string[]): Contestant {
  return {
    name,
    whole: (list, _, out) => ({ program, args: [...script, "--out", out, "--list", list] }),
    repeated: (file, times, out) => {
      return { program, args: [...script, "--out", out, "--time", String(times), file] };
    },
    copyOf: (file) => file,
  };
}

/** When the newest file below a folder was changed. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    ...files
      .filter((one) => one.isFile())
      .map((one) => statSync(join(one.parentPath, one.name)).mtimeMs),
  );
}
