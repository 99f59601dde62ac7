import type { ChoiceId, ChoiceOptions } from "../rulebooks";
import type { AssessOptions } from "../scoring";

/** Decimal places that scores may have. */
export type Places = NonNullable<AssessOptions["decimals"]>;

export const PLACES: readonly Places[] = [0, 1, 2];

/** How a person wants forms to be scored, and written. Holds for every form of the session. */
export interface ScoringSettings {
  /** Id of the rulebook to score by; null: the one that is recognised. */
  readonly rulebook: string | null;
  /** Decimal places of the scores; null: as the form's own scores show. */
  readonly decimals: Places | null;
  /** Options that a person took; a choice that is not here is the rulebook's. */
  readonly choices: Partial<ChoiceOptions>;
  /** Whether scores are written as live formulas where Excel can repeat the rule. */
  readonly formulas: boolean;
  /**
   * Scores that the person has set in the pane, by `judgement`: theirs even where another would
   * follow from the row, so that nobody is asked about them again.
   */
  readonly judged: ReadonlySet<string>;
}

/** A score that stands in a cell as the person's own. */
export function judgement(sheet: string, cell: string, score: string): string {
  return `${sheet}!${cell} ${score}`;
}

/** Everything as recognised, nothing set by a person. */
export const AUTOMATIC: ScoringSettings = {
  rulebook: null,
  decimals: null,
  choices: {},
  formulas: false,
  judged: new Set(),
};

/** The settings with one choice made; null gives the choice back to the rulebook. */
export function withChoice<Id extends ChoiceId>(
  settings: ScoringSettings,
  id: Id,
  option: ChoiceOptions[Id] | null,
): ScoringSettings {
  const others = Object.fromEntries(
    Object.entries(settings.choices).filter(([other]) => other !== id),
  );
  return { ...settings, choices: option === null ? others : { ...others, [id]: option } };
}

/** Whether a person has set anything that scores hang on. */
export function isChanged({ rulebook, decimals, choices }: ScoringSettings): boolean {
  return rulebook !== null || decimals !== null || Object.keys(choices).length > 0;
}
