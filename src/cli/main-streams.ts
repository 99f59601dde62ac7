import type { Hire } from "./batch/hand";

/** Where a command reads, writes and finds hands for its files; tests hand in their own. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly hire: Hire;
}
