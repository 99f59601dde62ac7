import { said, type Said } from "../language/said";
import { CHOICES, type ChoiceId, type ChoiceOptions } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Assessment, RowAssessment } from "./assessment";

/** Every choice with the option that holds, and whether a person chose it for this form. */
export type SettledChoices = {
  readonly [id in ChoiceId]: { readonly option: ChoiceOptions[id]; readonly byPerson: boolean };
};

/** A person's choice, else the rulebook's. */
export function settle(
  { choices: standard }: Rulebook,
  wanted: Partial<ChoiceOptions> = {},
): SettledChoices {
  const one = <Id extends ChoiceId>(id: Id) => ({
    option: wanted[id] ?? standard[id].option,
    byPerson: wanted[id] !== undefined,
  });
  return {
    "partial-step": one("partial-step"),
    "control-rate": one("control-rate"),
    "shared-points": one("shared-points"),
  };
}

/**
 * What a choice that nobody made on this form lets a score assume: the reading taken, and where to
 * change it. Nothing where a person made it, for then it is no assumption.
 */
export function assumedBy(id: ChoiceId, choices: SettledChoices, taken: Said): readonly Said[] {
  const title = CHOICES.find((choice) => choice.id === id)?.title;
  if (choices[id].byPerson || !title) return [];
  const change = said(
    "如不是这样，请在“评分依据”里改“{zh}”。",
    "If that is not what is meant, change “{en}” under “Scored by”.",
    { zh: title.zh, en: title.en },
  );
  return [{ zh: taken.zh + change.zh, en: `${taken.en} ${change.en}` }];
}

/** The choices that decided rows of a form, with the option that was taken and the rows' score cells. */
export function choicesMade(
  rows: readonly RowAssessment[],
  choices: SettledChoices,
): Assessment["choicesMade"] {
  return CHOICES.flatMap(({ id }) => {
    const decided = rows.filter((row) => row.choices.includes(id));
    const cells = decided.flatMap((row) => (row.cell ? [row.cell.cell] : []));
    return decided.length === 0 ? [] : [{ id, option: choices[id].option, cells }];
  });
}
