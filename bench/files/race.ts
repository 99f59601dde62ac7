import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Contestant } from "./contestants";
import { runProcess } from "./run-process";
import { refuseDifference } from "./written-scores";

/** Whole-process milliseconds of each contestant by its name, one entry a round. */
export type Times = ReadonlyMap<string, readonly number[]>;

export interface Race {
  /** Where the files are; results go to a new folder below it for each contestant and round. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly contestants: readonly Contestant[];
  /** How often each contestant runs; the runs of all take turns. */
  readonly rounds: number;
}

/** Lets all contestants score the same files and holds their scores against each other's. */
export async function race({ folder, files, contestants, rounds }: Race): Promise<Times> {
  const list = join(folder, "files.txt");
  writeFileSync(list, files.join("\n"));
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of contestants) {
      const { ms } = await runProcess(one.whole(list, files, outputOf(one, round)), folder);
      times.get(one.name)?.push(ms);
    }
  }
  await compareCopies(folder, files, contestants);
  return times;
}

/**
 * The folder of one run's results. A new one each time: some file systems take several times as long
 * for a new file shortly after another was deleted, so that replacing the results of the round before
 * would measure those.
 */
function outputOf(one: Contestant, round: number): string {
  return `${one.name}-${String(round + 1)}`;
}

/** So many of the files are read back of every contestant; the others are copies of the same forms. */
const READ_BACK = 20;

/** Throws where a contestant wrote another score than ours. */
async function compareCopies(
  folder: string,
  files: readonly string[],
  [ours, ...peers]: readonly Contestant[],
): Promise<void> {
  for (const file of files.slice(-READ_BACK)) {
    const copy = (one: Contestant) => join(folder, outputOf(one, 0), one.copyOf(basename(file)));
    for (const peer of peers) if (ours) await refuseDifference(copy(ours), copy(peer));
  }
}

/** So many processes of each contestant repeat the work. */
const PROCESSES = 3;

/**
 * Milliseconds of the same work done again and again inside one process, by contestant, after a race
 * over the same file, into the folders of its first round. The processes take turns, as the machine's
 * own speed may change from one to the next.
 */
export async function repeat(
  folder: string,
  file: string,
  contestants: readonly Contestant[],
  times: number,
): Promise<Times> {
  const found = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let process = 0; process < PROCESSES; process += 1) {
    for (const one of contestants) {
      const { stdout } = await runProcess(one.repeated(file, times, outputOf(one, 0)), folder);
      found.get(one.name)?.push(...(JSON.parse(stdout) as number[]));
    }
  }
  return found;
}
