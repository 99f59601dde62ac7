import type { Outcome } from "../../checks";
import type { FormKind } from "../../forms/form";
import type { Grade } from "../../rulebooks/rulebook";

/** How many findings of each outcome are open: neither settled nor waived with a reason. */
export type OpenCounts = Readonly<Record<Outcome, number>>;

/** Amounts in 万元, exact decimals; null where the form has none that can be read. */
export interface SummaryAmounts {
  readonly initialBudget: string | null;
  readonly annualBudget: string | null;
  readonly executed: string | null;
  /** The denominator of the rate: the annual budget, or the initial one where the form has no other. */
  readonly budget: string | null;
}

/** A total score and where it comes from. */
export interface SummaryScore {
  /** Exact decimal. */
  readonly number: string;
  /** `sheet`: it stands on the form. `trial`: none stands, and this is what the rules give. */
  readonly from: "sheet" | "trial";
  /** Exact decimal; what the points of the form add up to where it prints no full marks. */
  readonly fullMarks: string;
  /** By the form's own rulebook, of score ÷ full marks; null where those are unknown or scores are missing. */
  readonly grade: Grade | null;
}

/** What a summary needs to know of one form; plain data, so that it can cross a thread. */
export interface SummaryInput {
  readonly file: string | null;
  readonly sheet: string;
  readonly kind: FormKind;
  /** The project's name; of a department's form, the department's. Empty where the form says none. */
  readonly name: string;
  /** The unit that carries out the project; empty where the form says none. */
  readonly unit: string;
  readonly department: string;
  readonly year: number | null;
  readonly amounts: SummaryAmounts;
  /** As a share, exact to four places (0.8045); null where there is no rate. */
  readonly rate: string | null;
  /** Null while rows are open and no total stands, and on a form that is not scored. */
  readonly score: SummaryScore | null;
  readonly open: OpenCounts;
  /** The 项目支出 line of a department's form; null elsewhere. */
  readonly projectSpending: SummaryAmounts | null;
}
