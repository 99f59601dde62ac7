import type { Means } from "../batch/hire-all";
import type { GivenFile } from "../given/given-file";
import { FILE_OPTIONS, givenFiles } from "../given/given-files";
import { knownShard, shardOf } from "../given/shard";
import { UsageError, type OptionTable, type Parsed } from "../usage";

/** What every command over files takes besides its own options. */
export const BATCH_OPTIONS: OptionTable = {
  ...FILE_OPTIONS,
  threads: { type: "string" },
  timeout: { type: "string" },
};

/** Generous: the largest forms take a second or two, on a slow machine ten. */
const DEFAULT_SECONDS = 120;

/**
 * The files of a call, and with how much they are worked on. `prepare` sees all files before a
 * shard is taken, so that every shard judges them alike. Throws UsageError.
 */
export async function batchMeans(
  parsed: Parsed,
  stdin: NodeJS.ReadableStream,
  prepare: (files: readonly GivenFile[]) => readonly GivenFile[] = (files) => files,
): Promise<Means & { readonly files: readonly GivenFile[] }> {
  const shard = knownShard(parsed.text("shard"));
  const threads = wholeNumber(parsed.text("threads"), "--threads 要写线程数，例如 --threads 2。");
  const seconds = wholeNumber(parsed.text("timeout"), "--timeout 要写秒数，例如 --timeout 300。");
  const files = shardOf(prepare(await givenFiles(parsed, stdin)), shard);
  return { files, threads, seconds: seconds ?? DEFAULT_SECONDS };
}

function wholeNumber(text: string | undefined, hint: string): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,5}$/u.test(text)) throw new UsageError(hint);
  return Number(text);
}
