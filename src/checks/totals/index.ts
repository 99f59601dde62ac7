import type { Check } from "../check";
import { blockPoints } from "./block-points";
import { executedOverBudget } from "./executed-over-budget";
import { fundPartPoints } from "./fund-part-points";
import { fundPointsMisplaced } from "./fund-points-misplaced";
import { fundSum } from "./fund-sum";
import { fundTotalEmpty } from "./fund-total-empty";
import { gradeMissing } from "./grade-missing";
import { gradeTotal } from "./grade-total";
import { levelPoints } from "./level-points";
import { levelWeights } from "./level-weights";
import { pointsSum } from "./points-sum";
import { rateMissing } from "./rate-missing";
import { rateScore } from "./rate-score";
import { rateSign } from "./rate-sign";
import { rateText } from "./rate-text";
import { rowOverLevel } from "./row-over-level";
import { totalPoints } from "./total-points";
import { totalSum } from "./total-sum";

/** Head, fund block, points, total and grade of one form. */
export const TOTALS_CHECKS: readonly Check[] = [
  totalSum,
  totalPoints,
  pointsSum,
  levelPoints,
  levelWeights,
  rowOverLevel,
  blockPoints,
  rateText,
  rateSign,
  rateMissing,
  rateScore,
  executedOverBudget,
  fundPointsMisplaced,
  fundPartPoints,
  fundTotalEmpty,
  fundSum,
  gradeTotal,
  gradeMissing,
];
