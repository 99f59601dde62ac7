import type { Vocabulary } from "../vocabulary";
import { COLUMNS } from "./columns";
import { FUND_COLUMNS, FUND_LABELS, FUND_ROLES } from "./fund";
import { FUND_PAIRS } from "./fund-pairs";
import { FUND_PLAN } from "./fund-plan";
import {
  BLOCK_HEADINGS,
  FIELDS,
  GOAL,
  NOTE_HEADINGS,
  RESULTS,
  ROW_LABELS,
  WHOLE_COLUMNS,
} from "./labels";

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
  fundPlan: FUND_PLAN,
  goal: GOAL,
  results: RESULTS,
  rowLabels: ROW_LABELS,
  blockHeadings: BLOCK_HEADINGS,
  wholeColumns: WHOLE_COLUMNS,
  noteHeadings: NOTE_HEADINGS,
};
