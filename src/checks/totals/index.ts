import type { Check } from "../check";
import { amountScale } from "./amount-scale";
import { blockPoints } from "./block-points";
import { budgetAdjusted } from "./budget-adjusted";
import { budgetMissing } from "./budget-missing";
import { deadlineYear } from "./deadline-year";
import { executedMissing } from "./executed-missing";
import { executedOverBudget } from "./executed-over-budget";
import { fundCost } from "./fund-cost";
import { fundFactorCheck } from "./fund-factor";
import { fundPartPoints } from "./fund-part-points";
import { fundPointsMisplaced } from "./fund-points-misplaced";
import { fundSum } from "./fund-sum";
import { fundTotalEmpty } from "./fund-total-empty";
import { gradeMissing } from "./grade-missing";
import { gradeTotal } from "./grade-total";
import { headTotalDiffers } from "./head-total";
import { headerMissing } from "./header-missing";
import { levelMissing } from "./level-missing";
import { levelOneName } from "./level-one-name";
import { levelPoints } from "./level-points";
import { levelTwoName } from "./level-two-name";
import { levelWeights } from "./level-weights";
import { negativeAmount } from "./negative-amount";
import { pointsSum } from "./points-sum";
import { projectYear } from "./project-year";
import { rateBaseless } from "./rate-baseless";
import { rateExplanation } from "./rate-explanation";
import { rateMissing } from "./rate-missing";
import { rateScore } from "./rate-score";
import { rateSign } from "./rate-sign";
import { rateText } from "./rate-text";
import { rowOverLevel } from "./row-over-level";
import { titleYear } from "./title-year";
import { totalFormulaLost } from "./total-formula-lost";
import { totalMissing } from "./total-missing";
import { totalPoints } from "./total-points";
import { totalSum } from "./total-sum";

/** Head, fund block, points, total and grade of one form. */
export const TOTALS_CHECKS: readonly Check[] = [
  totalSum,
  totalMissing,
  headTotalDiffers,
  totalPoints,
  pointsSum,
  totalFormulaLost,
  levelPoints,
  levelWeights,
  rowOverLevel,
  blockPoints,
  rateText,
  rateSign,
  rateMissing,
  rateScore,
  rateBaseless,
  rateExplanation,
  executedOverBudget,
  executedMissing,
  budgetMissing,
  fundFactorCheck,
  amountScale,
  negativeAmount,
  budgetAdjusted,
  fundPointsMisplaced,
  fundPartPoints,
  fundTotalEmpty,
  fundSum,
  fundCost,
  gradeTotal,
  gradeMissing,
  headerMissing,
  titleYear,
  projectYear,
  deadlineYear,
  levelMissing,
  levelOneName,
  levelTwoName,
];
