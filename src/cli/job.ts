import type { SummaryInput } from "../reports/summary";
import type { ChoiceOptions } from "../rulebooks";

/** One file's work, plain enough to be handed to a worker thread. */
export interface FileJob {
  readonly command: "read" | "score" | "check" | "summary";
  readonly file: string;
  readonly options: ScoreOptions;
}

export interface ScoreOptions {
  readonly rulebook: string | null;
  readonly decimals: 0 | 1 | 2 | null;
  /** What the person chose where a rule's wording leaves a choice. */
  readonly choices: Partial<ChoiceOptions>;
  /** Whether formulas are written where Excel can repeat the rule. */
  readonly formulas: boolean;
  /** Where the scored copy goes; null where nothing is to be written. */
  readonly output: string | null;
}

/** What came of it. Everything is JSON, so that it can cross a thread. */
export interface FileResult {
  /** The file's element of the `--json` array. */
  readonly json: Readonly<Record<string, unknown>>;
  /** The same for people. */
  readonly text: string;
  /** For stderr: why the file could not be used, or a remark; null when all is well. */
  readonly diagnostic: string | null;
  readonly failed: boolean;
  /** Whether `check` found errors in it. */
  readonly errors?: boolean;
  /** What the file adds to a summary. */
  readonly summary?: readonly SummaryInput[];
}
