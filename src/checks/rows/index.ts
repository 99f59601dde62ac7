import type { Check } from "../check";
import { actualAsCoefficient } from "./actual-as-coefficient";
import { actualCopied } from "./actual-copied";
import { actualMissing } from "./actual-missing";
import { actualUnchosen } from "./actual-unchosen";
import { actualOperator } from "./actual-operator";
import { directionAgainstName } from "./direction-against-name";
import { directionOfQuantity } from "./direction-of-quantity";
import { directionOfRate } from "./direction-of-rate";
import { directionTwoWays } from "./direction-two-ways";
import { directionUnsaid } from "./direction-unsaid";
import { duplicateIndicator } from "./duplicate-indicator";
import { nameIsValue } from "./name-is-value";
import { nameMissing } from "./name-missing";
import { noteAgainstScore } from "./note-against-score";
import { noteCopied } from "./note-copied";
import { noteElsewhere } from "./note-elsewhere";
import { noteHalf } from "./note-half";
import { noteMissing } from "./note-missing";
import { notePlaceholder } from "./note-placeholder";
import { overFulfilment } from "./over-fulfilment";
import { pointsAsValue } from "./points-as-value";
import { pointsMissing } from "./points-missing";
import { progressAsValue } from "./progress-as-value";
import { rateScoredTwice } from "./rate-scored-twice";
import { scoreAbovePoints } from "./score-above-points";
import { scoreAboveRule } from "./score-above-rule";
import { scoreBelowRule } from "./score-below-rule";
import { scoreDecimals } from "./score-decimals";
import { scoreMissing } from "./score-missing";
import { scoreOutsideTier } from "./score-outside-tier";
import { shareOverWhole } from "./share-over-whole";
import { sharedPoints } from "./shared-points";
import { targetEmpty } from "./target-empty";
import { targetMissing } from "./target-missing";
import { targetUnmeasurable } from "./target-unmeasurable";
import { tierGap } from "./tier-gap";
import { unitFactor } from "./unit-factor";
import { unitMismatch } from "./unit-mismatch";
import { unitMissing } from "./unit-missing";
import { unitWrong } from "./unit-wrong";
import { valueUnread } from "./value-unread";
import { wordsAgainstNumber } from "./words-against-number";
import { wrongLevel } from "./wrong-level";
import { zeroPoints } from "./zero-points";

/** Each row of the indicator table: score, note, target, actual, unit, direction. */
export const ROW_CHECKS: readonly Check[] = [
  scoreAbovePoints,
  scoreAboveRule,
  scoreBelowRule,
  actualAsCoefficient,
  scoreMissing,
  scoreDecimals,
  scoreOutsideTier,
  noteMissing,
  notePlaceholder,
  noteHalf,
  noteCopied,
  noteElsewhere,
  noteAgainstScore,
  overFulfilment,
  actualCopied,
  actualUnchosen,
  actualOperator,
  actualMissing,
  shareOverWhole,
  valueUnread,
  wordsAgainstNumber,
  progressAsValue,
  unitMissing,
  unitWrong,
  unitMismatch,
  unitFactor,
  directionOfQuantity,
  directionOfRate,
  directionAgainstName,
  directionTwoWays,
  directionUnsaid,
  nameMissing,
  nameIsValue,
  targetMissing,
  targetEmpty,
  targetUnmeasurable,
  pointsAsValue,
  pointsMissing,
  zeroPoints,
  sharedPoints,
  rateScoredTwice,
  tierGap,
  duplicateIndicator,
  wrongLevel,
];
