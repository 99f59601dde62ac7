import type { Said } from "../../language/said";
import type { Grade } from "../../rulebooks/rulebook";
import type { DepartmentTie } from "./department-ties";
import type { OpenCounts, SummaryAmounts, SummaryInput } from "./input";

/** All projects at a glance. Amounts are exact decimals in 万元. */
export interface Summary {
  /** The year that all projects share; null where they differ or say none. */
  readonly year: number | null;
  /** The department that all projects name; null where they differ or say none. */
  readonly department: string | null;
  /** One entry a project, in the order given. */
  readonly projects: readonly SummaryInput[];
  readonly total: SummaryTotal;
  /** How many projects have each grade, best first. */
  readonly grades: Readonly<Record<Grade, number>>;
  /** How many projects have no score, or none that a grade can be told for. */
  readonly ungraded: number;
  readonly ties: readonly DepartmentTie[];
  /** What a reader should know of the numbers. */
  readonly remarks: readonly Said[];
}

/** The projects added up; an amount is null where no project has it. */
export interface SummaryTotal extends Omit<SummaryAmounts, "budget"> {
  /** Executed ÷ budget over the projects that have both, as a share; null where none has. */
  readonly rate: string | null;
  readonly open: OpenCounts;
}
