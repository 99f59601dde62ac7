import { spawn } from "node:child_process";
import { constants } from "node:os";
import { PROGRAM } from "../program";

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a shell says of how it ended: one that died of a signal has that signal's status. */
export function shellStatus({ status, signal }: Ended): number {
  return status ?? 128 + (signal ? constants.signals[signal] : 0);
}

/** The program while it runs, so that it can be sent signals. */
export function running(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } });
  const told = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (told.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told.stderr += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (status, signal) => {
      resolve({ status, signal, ...told });
    });
  });
  return {
    child,
    ended,
    /** Settles once stdout or stderr holds the words, or the program has ended. */
    until: (stream: "stdout" | "stderr", words: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (told[stream].includes(words)) resolve();
        };
        child[stream].on("data", look);
        child.on("close", () => {
          resolve();
        });
        look();
      }),
  };
}
