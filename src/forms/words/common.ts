import type { Vocabulary } from "../vocabulary";
import { COLUMNS } from "./columns";
import { FUND_COLUMNS, FUND_LABELS, FUND_PAIRS, FUND_ROLES } from "./fund";
import { FIELDS, GOAL, NOTE_HEADINGS, RESULTS, ROW_LABELS } from "./labels";

/** The words that all forms with an indicator table share; a form adds its own before these. */
export const COMMON: Omit<
  Vocabulary,
  "id" | "kind" | "titles" | "requires" | "refuses" | "untitled"
> = {
  columns: COLUMNS,
  fields: FIELDS,
  fundColumns: FUND_COLUMNS,
  fundRoles: FUND_ROLES,
  fundLabels: FUND_LABELS,
  fundPairs: FUND_PAIRS,
  goal: GOAL,
  results: RESULTS,
  rowLabels: ROW_LABELS,
  noteHeadings: NOTE_HEADINGS,
};
