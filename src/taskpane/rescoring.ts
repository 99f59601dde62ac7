import type { ChoiceId, ChoiceOptions } from "../rulebooks";
import { evaluate } from "./evaluate";
import { AUTOMATIC, withChoice, type Places, type ScoringSettings } from "./scoring-settings";
import { SessionStore } from "./session-store";

/** The part of a session that takes a person's rules and scores what was read by them. */
export class Rescoring extends SessionStore {
  setRulebook(rulebook: string | null): void {
    this.rescore({ ...this.state.settings, rulebook });
  }

  setDecimals(decimals: Places | null): void {
    this.rescore({ ...this.state.settings, decimals });
  }

  setChoice<Id extends ChoiceId>(id: Id, option: ChoiceOptions[Id] | null): void {
    this.rescore(withChoice(this.state.settings, id, option));
  }

  setFormulas(formulas: boolean): void {
    this.rescore({ ...this.state.settings, formulas });
  }

  /** How scores are written is no rule, and stays; so do the person's own. */
  resetRules(): void {
    const { formulas, judged } = this.state.settings;
    this.rescore({ ...AUTOMATIC, formulas, judged });
  }

  /**
   * Nothing is read or written, so this works while an action is under way too: what that action
   * writes was decided before, and its next reading is scored by the new settings.
   */
  protected rescore(settings: ScoringSettings): void {
    const evaluated = this.state.evaluated.map(({ form }) => evaluate(form, settings));
    this.set({ settings, evaluated, news: "sheet", rescored: this.state.rescored + 1 });
  }
}
