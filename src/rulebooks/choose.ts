import type { Said } from "../language/said";
import { defaultRulebook, rulebooks } from "./books";
import { provinceOf } from "./places/province-of";
import type { Note } from "./printed/note";
import { readPrinted, type PrintedReading, type PrintedRule } from "./printed/read";
import { recognise, type Signs } from "./recognise";
import type { Evaluated, Rulebook } from "./rulebook";
import { whyThis, type Origin } from "./why";

/** What is known of a form when its rulebook is chosen. */
export interface FormFacts {
  readonly title: string | null;
  readonly year: number | null;
  /** Names that may tell the place, the surest first: the department, the unit. */
  readonly region?: string | readonly string[];
  /** What the form evaluates; absent where that is not known. */
  readonly form?: Evaluated;
  /** The points of the execution rate as the fund block prints them; absent or null: none. */
  readonly ratePoints?: string | null;
  /** Name of the official table, where only one place has it; absent or null: a common one. */
  readonly table?: string | null;
  readonly notes: readonly Note[];
}

export interface ChosenRulebook {
  /** The rulebook that scores the form, the form's own printed numbers in place. */
  readonly rulebook: Rulebook;
  readonly why: Said;
  readonly printed: readonly PrintedRule[];
}

/** One rulebook of the list that a person may choose from. */
export interface RulebookOffer {
  readonly rulebook: Rulebook;
  /** Whether this is the one that the form gets by itself. */
  readonly recognised: boolean;
}

/**
 * Chooses the rulebook of a form: the one that a person chose, else the one that the form's signs
 * speak for, else the Ministry's common one. The rules printed on the form then take the place of
 * that rulebook's, a person's choice included (section 4: the rules on the form win).
 */
export function chooseRulebook(
  facts: FormFacts,
  options: { readonly base?: Rulebook | undefined } = {},
): ChosenRulebook {
  const { rulebook: base, origin } = options.base
    ? { rulebook: options.base, origin: { how: "chosen" } as const }
    : ownRulebook(facts);
  const reading = readPrinted(facts.notes);
  const fitting = forForm(withoutOthersBands(base, origin), facts.form ?? null);
  const rulebook = reading.apply(withoutUnprintedBands(fitting, reading));
  return {
    rulebook: nameOf(rulebook, base, reading),
    why: whyThis(base, origin, reading.printed),
    printed: reading.printed,
  };
}

/** Every rulebook, the form's own first, then others that its signs speak for, then the rest. */
export function rulebooksFor(facts: FormFacts): readonly RulebookOffer[] {
  const own = ownRulebook(facts).rulebook;
  const others = recognise(signsOf(facts), rulebooks).map(({ rulebook }) => rulebook);
  return [...new Set([own, ...others, defaultRulebook, ...rulebooks])].map((rulebook) => ({
    rulebook,
    recognised: rulebook === own,
  }));
}

function ownRulebook(facts: FormFacts): { readonly rulebook: Rulebook; readonly origin: Origin } {
  const signs = signsOf(facts);
  const [best] = recognise(signs, rulebooks);
  return best
    ? { rulebook: best.rulebook, origin: { how: "recognised", by: best.by, signs } }
    : { rulebook: defaultRulebook, origin: { how: "default", signs } };
}

function signsOf({ title, year, region, form, ratePoints, table }: FormFacts): Signs {
  const names = typeof region === "string" ? [region] : (region ?? []);
  return {
    place: provinceOf([...names, title]),
    year,
    form: form ?? null,
    table: table ?? null,
    // 20分 and 20.00 are points, a dash or an empty cell is none
    ratePoints: /\d+(?:\.\d+)?/u.exec(ratePoints ?? "")?.[0] ?? null,
  };
}

/** The rulebook with the weights and row rules that are for this kind of form. */
function forForm(book: Rulebook, form: Evaluated | null): Rulebook {
  const isMeant = ({ forms }: { readonly forms?: readonly Evaluated[] }) =>
    !forms || (form !== null && forms.includes(form));
  return {
    ...book,
    levelWeights: book.levelWeights.filter(isMeant),
    rowRules: book.rowRules.filter(isMeant),
  };
}

/**
 * A table's name alone, which other places may give a table of theirs, brings no deduction for
 * over-fulfilment (rule 2.4): that must be the place's, or printed.
 */
function withoutOthersBands(base: Rulebook, origin: Origin): Rulebook {
  const isByName =
    origin.how === "recognised" && origin.by.includes("table") && !origin.by.includes("place");
  return isByName ? { ...base, overfulfilment: [] } : base;
}

/**
 * A form that prints how its ratio is scored, and no deduction for over-fulfilment, has none: the
 * rulebook's bands would add a rule to the form's own.
 */
function withoutUnprintedBands(base: Rulebook, reading: PrintedReading): Rulebook {
  const printsRatio = reading.kinds.has("ratio") || reading.kinds.has("full-or-ratio");
  return printsRatio && !reading.kinds.has("overfulfilment")
    ? { ...base, overfulfilment: [] }
    : base;
}

/** Keeps the id of the base as long as the form prints no other numbers than the base's own. */
function nameOf(rulebook: Rulebook, base: Rulebook, reading: PrintedReading): Rulebook {
  if (reading.kinds.size === 0 || numbersOf(rulebook) === numbersOf(base)) return rulebook;
  return { ...rulebook, id: `${base.id}+printed`, name: `${base.name}，以表内打印的规则为准` };
}

function numbersOf(rulebook: Rulebook): string {
  return JSON.stringify([
    rulebook.overfulfilment.map((band) => [band.from, band.to, band.deduct]),
    rulebook.grades.map((band) => [band.grade, band.from]),
    rulebook.tiers.map((band) => [band.tier, band.from, band.to]),
    rulebook.rateExplanation.under,
    rulebook.rescaleNotApplicable !== null,
    rulebook.rateRule?.rule ?? null,
  ]);
}

/**
 * The rulebook for one row that prints its own 评分标准, with that row's rules in place; null where
 * the row prints a rule (a ladder, a list of deductions) that is not understood, so that it is
 * never scored by a different one.
 */
export function rulebookOfRow(rulebook: Rulebook, rule: Note): Rulebook | null {
  const reading = readPrinted([rule], "row");
  if (!reading.printed.every((printed) => printed.understood)) return null;
  const book = reading.apply(withoutUnprintedBands(rulebook, reading));
  // a ladder of the rate is no ratio: the row is read as a whole, or by a person
  return book.rateRule === rulebook.rateRule ? book : null;
}
