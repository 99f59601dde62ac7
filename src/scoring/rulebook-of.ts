import type { Form, FormCell, FormKind } from "../forms/form";
import { FORM_NAMES } from "../forms/form-names";
import {
  chooseRulebook,
  rulebooksFor,
  type ChosenRulebook,
  type FormFacts,
  type RulebookOffer,
} from "../rulebooks";
import type { Evaluated, Rulebook } from "../rulebooks/rulebook";
import { once } from "../values/once";

/**
 * The rulebook of a form: told by its place, year, kind and the points of its rate, or the `base`
 * that a person chose; the rules that the form prints stand in place of the rulebook's either way.
 */
export function rulebookOf(form: Form, base?: Rulebook): ChosenRulebook {
  return base ? chooseRulebook(factsOf(form), { base }) : ownRulebook(form);
}

const ownRulebook = once((form: Form) => chooseRulebook(factsOf(form)));

/** Every rulebook that a person may choose for a form, the one it gets by itself first. */
export function rulebookOffers(form: Form): readonly RulebookOffer[] {
  return rulebooksFor(factsOf(form));
}

const EVALUATED: Readonly<Record<FormKind, Evaluated>> = {
  "project-self-evaluation": "project",
  "department-scorecard": "department",
  "department-self-evaluation": "department",
  "target-table": "project",
};

function factsOf(form: Form): FormFacts {
  const { department, unit } = form.fields;
  return {
    title: form.title?.text ?? null,
    year: form.year,
    region: [department, unit].flatMap((cell) => (cell ? [cell.text] : [])),
    form: EVALUATED[form.kind],
    ratePoints: ratePointsOf(form)?.text ?? null,
    table: tableOf(form),
    notes: form.printedNotes.map(({ text, cell }) => ({ text, cell })),
  };
}

/** The official table that only one place has: other places' scorecards have names of their own. */
function tableOf({ kind, title }: Form): string | null {
  const printed = title?.text.replace(/\s/gu, "") ?? "";
  const isOfficial = kind === "department-scorecard" && printed.includes(FORM_NAMES[kind]);
  return isOfficial ? FORM_NAMES[kind] : null;
}

/** Where the points of the execution rate stand: in a heading, or in the fund total's own cell. */
function ratePointsOf({ fund }: Form): FormCell | null {
  return fund?.ratePoints ?? fund?.lines.find((line) => line.role === "total")?.points ?? null;
}
