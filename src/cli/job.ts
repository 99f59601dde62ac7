import type { SummaryInput } from "../reports/summary";
import type { ChoiceOptions } from "../rulebooks";

export type FileCommand = "read" | "score" | "check" | "summary";

/** What is done to every file of a run, and how it is shown; a worker is told once. */
export interface Order {
  readonly command: FileCommand;
  /** Whether results are shown as JSON, or in words. */
  readonly json: boolean;
  readonly scoring: ScoringOptions;
}

export interface ScoringOptions {
  readonly rulebook: string | null;
  readonly decimals: 0 | 1 | 2 | null;
  /** What the person chose where a rule's wording leaves a choice. */
  readonly choices: Partial<ChoiceOptions>;
  /** Whether formulas are written where Excel can repeat the rule. */
  readonly formulas: boolean;
}

/** As if nothing had been asked for; also of the commands that score nothing. */
export const PLAIN_SCORING: ScoringOptions = {
  rulebook: null,
  decimals: null,
  choices: {},
  formulas: false,
};

/** One file's work, plain enough to be handed to a worker thread. */
export interface FileJob {
  readonly file: string;
  /** Where the scored copy goes; null where nothing is to be written. */
  readonly output: string | null;
}

export interface ScoreOptions extends ScoringOptions {
  readonly output: string | null;
}

/** What a command found in one file; it is put into words or JSON only where that is asked for. */
export interface FileOutcome {
  /** The file's element of the `--json` array. */
  readonly json: () => Readonly<Record<string, unknown>>;
  /** The same for people. */
  readonly text: () => string;
  /** Whether `check` found errors in it. */
  readonly hasErrors?: boolean;
  /** What the file adds to a summary. */
  readonly summary?: readonly SummaryInput[];
}

/** Why a file could not be used. */
export interface FileFailure {
  readonly code: string;
  /** A plain Chinese sentence: what, why, what next. */
  readonly message: string;
}

/**
 * What comes back from a worker. The words are made there: a string crosses to the main thread far
 * more cheaply than the tree it was made from, and the main thread is one for all workers.
 */
export interface FileResult {
  /** JSON of one array element, or text; empty where there is nothing to show. */
  readonly shown: string;
  readonly failure: FileFailure | null;
  readonly hasErrors: boolean;
  readonly summary: readonly SummaryInput[];
}
