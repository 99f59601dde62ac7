import { beijing2021 } from "./beijing-2021";
import { ministryCommon } from "./ministry-common";
import type { Rulebook } from "./rulebook";

export { chooseRulebook, rulebookOfRow, type ChosenRulebook, type FormFacts } from "./choose";
export { readLevelWeights, type LevelWeight } from "./printed/level-weights";
export type { PrintedRule } from "./printed/read";
export type { PrintedKindName } from "./printed/kind";

/** Every rulebook, the default one last. */
export const rulebooks: readonly Rulebook[] = [beijing2021, ministryCommon];

/** The rulebook of that id, or null. */
export function rulebookById(id: string): Rulebook | null {
  return rulebooks.find((rulebook) => rulebook.id === id) ?? null;
}

export { CHOICES, type Choice, type ChoiceId, type ChoiceOptions, type Choices } from "./choice";
export type { RowRule } from "./row-rule";
export { readRowRule, type RowRuleReading } from "./row-rules/read";
