import type { Said } from "../language/said";
import { CHOICES, type Choice, type ChoiceId } from "../rulebooks";
import type { ScoringSettings } from "./scoring-settings";
import type { Evaluated } from "./session-state";

/** A choice that the wording leaves, as it stands for one form. */
export interface ShownChoice {
  readonly choice: Choice;
  /** The option that a person took; null: the rulebook's. */
  readonly set: string | null;
  /** The rulebook's own option. */
  readonly automatic: string;
  /** The score cells that hang on it; empty where this form has no such wording. */
  readonly cells: readonly string[];
}

/**
 * The choices to show for a form: those that decide one of its scores, and those that a person set
 * on whatever form, so that nothing set is out of sight.
 */
export function choicesShown(now: Evaluated, settings: ScoringSettings): ShownChoice[] {
  return CHOICES.flatMap((choice) => {
    const cells = cellsOf(now, choice.id);
    const set = settings.choices[choice.id] ?? null;
    if (cells === null && set === null) return [];
    const automatic = now.rules.rulebook.choices[choice.id].option;
    return [{ choice, set, automatic, cells: cells ?? [] }];
  });
}

/** The choices that one row's score hangs on. */
export function choicesOfRow(
  ids: readonly ChoiceId[],
  now: Evaluated,
  settings: ScoringSettings,
): ShownChoice[] {
  return choicesShown(now, settings).filter(({ choice }) => ids.includes(choice.id));
}

/** What an option says. */
export function optionSaid({ options }: Choice, option: string): Said {
  const found = options.find((one) => one.option === option);
  if (!found) throw new Error(`A choice has no option ${option}.`);
  return found.said;
}

/** Null where no row of the form hangs on the choice; a row may lack a score cell. */
function cellsOf({ assessment }: Evaluated, id: ChoiceId): readonly string[] | null {
  const made = assessment.choicesMade.find((one) => one.id === id);
  if (made) return made.cells;
  const rows = assessment.rows.filter((row) => row.choices.includes(id));
  return rows.length === 0 ? null : rows.flatMap((row) => row.cell?.cell ?? []);
}
