export { assess, type AssessOptions } from "./assess";
export type { Assessment, RowAssessment, RowStatus, ScoreInput, Suggestion } from "./assessment";
export { readPoints, type Points } from "./points";
export { hasNote, isUnfilledNote, withoutGaps } from "./note";
export { rulebookOf, rulebookOffers } from "./rulebook-of";
export { scoreOne, type OnePair } from "./score-one";
export { holdsWords, standingNumber } from "./standing";
export { aboveFullMarks } from "./total";
