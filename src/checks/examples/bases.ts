import type { Base } from "./base";
import { COMMON_FORM } from "./common";
import { DEPARTMENT } from "./department";
import { PROJECT } from "./project";
import { SCORECARD } from "./scorecard";
import { TARGET } from "./target";
import { TWENTY_EIGHTY } from "./twenty-eighty";

/** The clean forms that examples start from. */
export const BASES = {
  project: PROJECT,
  common: COMMON_FORM,
  "twenty-eighty": TWENTY_EIGHTY,
  department: DEPARTMENT,
  scorecard: SCORECARD,
  target: TARGET,
} satisfies Readonly<Record<string, Base>>;

export type BaseName = keyof typeof BASES;
