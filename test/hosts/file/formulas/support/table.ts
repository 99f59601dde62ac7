import type { Row } from "./row";
import { ARITHMETIC } from "./tables/arithmetic";
import { CONDITIONALS } from "./tables/conditionals";
import { DATES } from "./tables/dates";
import { JOINING_AND_COMPARING } from "./tables/joining-and-comparing";
import { LOGIC } from "./tables/logic";
import { LOOKUPS } from "./tables/lookups";
import { REFERENCES } from "./tables/references";
import { ROUNDING } from "./tables/rounding";
import { TEXTS } from "./tables/texts";
import { TOTALS } from "./tables/totals";

/** All formulas with what they give, over the sheets of `DATA`. */
export const TABLE: readonly Row[] = [
  ...ARITHMETIC,
  ...JOINING_AND_COMPARING,
  ...REFERENCES,
  ...TOTALS,
  ...CONDITIONALS,
  ...ROUNDING,
  ...LOGIC,
  ...LOOKUPS,
  ...TEXTS,
  ...DATES,
];
