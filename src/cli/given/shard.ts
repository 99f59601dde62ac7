import { UsageError } from "../usage";

/** One of several equal parts of a list of files. */
export interface Shard {
  /** Counted from 1. */
  readonly part: number;
  readonly of: number;
}

/** Reads `2/4`. Throws UsageError. */
export function knownShard(text: string | undefined): Shard | null {
  if (text === undefined) return null;
  const [, part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  if (part < 1 || part > of)
    throw new UsageError("--shard 要写成 第几份/共几份，例如 --shard 2/4。");
  return { part, of };
}

/** Every so many-th file: parts that differ by one at most, whatever stands where in the list. */
export function shardOf<T>(files: readonly T[], shard: Shard | null): readonly T[] {
  if (!shard) return files;
  return files.filter((_, index) => index % shard.of === shard.part - 1);
}
