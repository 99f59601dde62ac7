import type { FileFailure } from "../job";

/** One file of a run. */
export interface GivenFile {
  /** As it was given; in a given folder, the path through that folder. */
  readonly file: string;
  /** The folder below `--out DIR` in which its copy belongs; empty for DIR itself. */
  readonly folder: string;
  /** Where its scored copy goes; null where nothing is to be written. */
  readonly output: string | null;
  /** Why it is not even begun; null of all others. */
  readonly refusal: FileFailure | null;
}
