import type { Check } from "../check";
import { actualAsCoefficient } from "./actual-as-coefficient";
import { noteCopied } from "./note-copied";
import { noteElsewhere } from "./note-elsewhere";
import { noteHalf } from "./note-half";
import { noteMissing } from "./note-missing";
import { notePlaceholder } from "./note-placeholder";
import { overFulfilment } from "./over-fulfilment";
import { scoreAbovePoints } from "./score-above-points";
import { scoreAboveRule } from "./score-above-rule";
import { scoreBelowRule } from "./score-below-rule";
import { scoreMissing } from "./score-missing";

/** Each row of the indicator table: score, note, target, actual, unit, direction. */
export const ROW_CHECKS: readonly Check[] = [
  scoreAbovePoints,
  scoreAboveRule,
  scoreBelowRule,
  actualAsCoefficient,
  scoreMissing,
  noteMissing,
  notePlaceholder,
  noteHalf,
  noteCopied,
  noteElsewhere,
  overFulfilment,
];
