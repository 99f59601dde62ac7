import { availableParallelism, totalmem } from "node:os";
import { getHeapStatistics } from "node:v8";
import type { GivenFile } from "../given/given-file";
import type { Order } from "../job";
import type { Hand, Hire } from "./hand";

/** Below this many files a further thread costs more than it saves. */
const WORTH_A_THREAD = 4;
const MEGABYTE = 1024 * 1024;
/** The rest is the system's, and what lies outside the JavaScript heaps. */
const SHARE_OF_MEMORY = 0.7;
/** Less than this is not enough to work with, however many threads there are. */
const LEAST_MEGABYTES = 256;

/** With how much a run may work. */
export interface Means {
  /** At most; null takes all cores. */
  readonly threads: number | null;
  /** After this long a file is given up. */
  readonly seconds: number;
}

/** As many hands as there is work and there are cores for; none for no work. */
export function hireAll(
  work: Means & { readonly order: Order; readonly files: readonly GivenFile[] },
  hire: Hire,
): readonly Hand[] {
  const toDo = work.files.filter(({ refusal }) => refusal === null).length;
  const cores = work.threads ?? availableParallelism();
  // files that are refused beforehand still take somebody to say so
  const wanted = Math.max(Math.ceil(toDo / WORTH_A_THREAD), Math.min(1, work.files.length));
  const threads = Math.min(cores, wanted);
  const limits = { seconds: work.seconds, megabytes: megabytesFor(threads) };
  return Array.from({ length: threads }, () => hire(work.order, limits));
}

/** What Node gives a program (`NODE_OPTIONS=--max-old-space-size=…`), or a thread's share of the machine. */
function megabytesFor(threads: number): number {
  const own = getHeapStatistics().heap_size_limit / MEGABYTE;
  const share = (totalmem() * SHARE_OF_MEMORY) / MEGABYTE / Math.max(1, threads);
  return Math.floor(Math.min(own, Math.max(LEAST_MEGABYTES, share)));
}
