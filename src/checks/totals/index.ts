import type { Check } from "../check";
import { executedOverBudget } from "./executed-over-budget";
import { fundPartPoints } from "./fund-part-points";
import { fundPointsMisplaced } from "./fund-points-misplaced";
import { fundSum } from "./fund-sum";
import { fundTotalEmpty } from "./fund-total-empty";
import { pointsSum } from "./points-sum";
import { rateMissing } from "./rate-missing";
import { rateScore } from "./rate-score";
import { rateSign } from "./rate-sign";
import { rateText } from "./rate-text";
import { totalPoints } from "./total-points";
import { totalSum } from "./total-sum";

/** Head, fund block, points, total and grade of one form. */
export const TOTALS_CHECKS: readonly Check[] = [
  totalSum,
  totalPoints,
  pointsSum,
  rateText,
  rateSign,
  rateMissing,
  rateScore,
  executedOverBudget,
  fundPointsMisplaced,
  fundPartPoints,
  fundTotalEmpty,
  fundSum,
];
