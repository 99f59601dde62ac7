import type { FormCell, FormKind } from "../forms/form";
import type { Said } from "../language/said";
import type { Citation } from "../rulebooks/rulebook";
import type { Example } from "./examples/example";
import type { Fix, Outcome } from "./finding";
import type { FormView, WorkbookView } from "./view";

/** What fills a message's placeholders; a Said is filled in each language. */
export type MessageValues = Readonly<Record<string, string | number | Said>>;

/** What a check reports; everything that is the same for all its findings stands in its metadata. */
export interface Hit {
  /** The cell to look at. */
  readonly at: FormCell | { readonly sheet: string; readonly cell: string; readonly text: string };
  /** Further cells that the finding hangs on. */
  readonly with?: readonly (FormCell | null | undefined)[];
  readonly values?: MessageValues;
  readonly seen: string;
  readonly expected: Said;
  /** One of the check's outcomes, where it is not its first. */
  readonly outcome?: Outcome;
  /** The rule of this very row or form, where it is more exact than the check's own. */
  readonly citation?: Citation | null;
  readonly fix?: Fix | null;
  readonly suggestion?: Said | null;
}

/** All that is said about a check, apart from its logic. The docs are made from it. */
interface About {
  /** Kebab case, stable: it stands in JSON and in waivers. */
  readonly id: string;
  readonly title: Said;
  /** The usual outcome first. */
  readonly outcomes: readonly [Outcome, ...Outcome[]];
  /** The sentence of a finding, with {placeholders}. What is wrong, and what to do next. */
  readonly message: Said;
  /** Why a reviewer sends the form back for it. */
  readonly why: Said;
  readonly citation: Citation;
  /** Where it is known to speak up and be wrong; empty where none is known. */
  readonly falseAlarms: readonly Said[];
  /** Run as tests: `bad` are found, `good` are not. */
  readonly examples: {
    readonly bad: readonly [Example, ...Example[]];
    readonly good: readonly [Example, ...Example[]];
  };
}

/** A check of one form. Pure; never throws. */
export interface FormCheck extends About {
  readonly on: "form";
  readonly kinds: readonly FormKind[];
  readonly run: (view: FormView) => readonly Hit[];
}

/** A check across the forms and sheets of a workbook, or of what goes with the file. */
export interface WorkbookCheck extends About {
  readonly on: "workbook";
  readonly run: (view: WorkbookView) => readonly Hit[];
}

export type Check = FormCheck | WorkbookCheck;

/** Forms that hold scores; a target table has none. */
export const SCORED_FORMS: readonly FormKind[] = [
  "project-self-evaluation",
  "department-scorecard",
  "department-self-evaluation",
];
export const ALL_FORMS: readonly FormKind[] = [...SCORED_FORMS, "target-table"];
