export { defaultRulebook, rulebookById, rulebooks } from "./books";
export {
  chooseRulebook,
  rulebookOfRow,
  rulebooksFor,
  type ChosenRulebook,
  type FormFacts,
  type RulebookOffer,
} from "./choose";
export { provinceOf } from "./places/province-of";
export { isOnlyForward } from "./printed/ratio";
export { pointsNamed } from "./printed/points-named";
export { readLevelWeights, type LevelWeight } from "./printed/level-weights";
export { isUnderstood, type PrintedRule } from "./printed/read";
export type { PrintedKindName } from "./printed/kind";

export { CHOICES, type Choice, type ChoiceId, type ChoiceOptions, type Choices } from "./choice";
export type { RowRule } from "./row-rule";
export { readRowRule } from "./own-rules";
export type { RowRuleReading } from "./row-rules/read";
export { printRowRule } from "./row-rules/print";
export { printRules } from "./printed/print";
export { readGradeBoxes, type GradeBoxes } from "./grade-boxes";
export { GRADE_WORDS, gradeWord, gradeWords } from "./grade-words";
