import type { FieldName, FormKind, FundColumn, FundRole, IndicatorColumn } from "./form";
import type { Words } from "./reader/word-index";

/**
 * What a column of the indicator table means. `nature` (指标性质) and `unit` (度量单位) are parts of
 * a split target; `rule` is the row's own scoring rule; `further` is one of several targets of a
 * row (优, 良, a township); `amount` is a budget or what was spent, which a fund block has;
 * `ignored` is known and not read.
 */
export type ColumnRole =
  | IndicatorColumn
  | "rule"
  | "nature"
  | "unit"
  | "description"
  | "basis"
  | "further"
  | "amount"
  | "ignored";

/** What a column of the fund block means. */
export type FundColumnRole = FundColumn | "rule" | "ignored";

/**
 * What a target table says of its funds besides amounts. `purposeBelow` labels a block of two rows:
 * amounts, and under them the purpose (预算规模及资金用途).
 */
export type FundPlanRole = "purpose" | "purposeBelow" | "payments";

/** The two halves of 年度总体目标. */
export type GoalRole = "expected" | "actual" | "longTerm";

/** Labels that speak of the result of the whole form. */
export type ResultRole = "score" | "grade";

/** What rows of the indicator table can be besides indicators. */
export type RowRole = "total" | "subtotal" | "tail";

/**
 * An official form as data: its titles, and its labels with their synonyms. The shared reader
 * does the rest, so a new form or a province's variant is a new vocabulary and a test case.
 */
export interface Vocabulary {
  readonly id: string;
  readonly kind: FormKind;
  /** Titles, tried on the label key (no white space, half-width brackets). */
  readonly titles: readonly RegExp[];
  /** Of each group, the table must have at least one column. */
  readonly requires: readonly (readonly ColumnRole[])[];
  /** Columns that only another kind of form has. */
  readonly refuses: readonly ColumnRole[];
  /** Whether a table without any title may be this form. */
  readonly untitled: boolean;
  readonly columns: readonly Words<ColumnRole>[];
  readonly fields: readonly Words<FieldName>[];
  readonly fundColumns: readonly Words<FundColumnRole>[];
  readonly fundRoles: readonly Words<FundRole>[];
  /** Label of the fund block itself, which is no line. */
  readonly fundLabels: readonly RegExp[];
  /** Labels with one amount beside each, where there is no fund table: line role by label. */
  readonly fundPairs: readonly Words<FundRole>[];
  /** Labels of a target table's plan for its funds. */
  readonly fundPlan: readonly Words<FundPlanRole>[];
  readonly goal: readonly Words<GoalRole>[];
  readonly results: readonly Words<ResultRole>[];
  readonly rowLabels: readonly Words<RowRole>[];
  /** Headings over some of the rows (年度绩效目标1(40分)), tried on the label key. */
  readonly blockHeadings: readonly RegExp[];
  /** Of several targets of a row, the column that is the whole (合计, 全县). */
  readonly wholeColumns: readonly RegExp[];
  readonly noteHeadings: readonly RegExp[];
}
