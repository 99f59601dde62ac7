import type { Check } from "../check";
import { pointsSum } from "./points-sum";
import { totalPoints } from "./total-points";
import { totalSum } from "./total-sum";

/** Head, fund block, points, total and grade of one form. */
export const TOTALS_CHECKS: readonly Check[] = [totalSum, totalPoints, pointsSum];
