import type { FileJob, FileResult, Order } from "../job";

/** Somebody who does files, one at a time; those given while one is in work wait for their turn. */
export interface Hand {
  /** Never rejects: a file that cannot be done, for whatever reason, has a result that says so. */
  do(job: FileJob): Promise<FileResult>;
  /** Lets go of it, in the midst of a file too: that file's result then says it was cut off. */
  dismiss(): Promise<void>;
}

/** What a file may cost before it is given up. */
export interface Limits {
  readonly seconds: number;
  /** JavaScript heap of one hand. */
  readonly megabytes: number;
}

export type Hire = (order: Order, limits: Limits) => Hand;
