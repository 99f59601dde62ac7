import { said, type Said } from "../language/said";
import { beijing2021 } from "./beijing-2021";
import { ministryCommon } from "./ministry-common";
import { readPrinted, type Note, type PrintedReading, type PrintedRule } from "./printed/read";
import type { Rulebook } from "./rulebook";

/** What is known of a form when its rulebook is chosen. */
export interface FormFacts {
  readonly title: string | null;
  readonly year: number | null;
  /** Where the form comes from: a region, or the name of its department. */
  readonly region?: string;
  readonly notes: readonly Note[];
}

export interface ChosenRulebook {
  /** The rulebook that scores the form, the form's own printed numbers in place. */
  readonly rulebook: Rulebook;
  readonly why: Said;
  readonly printed: readonly PrintedRule[];
}

/** Where and since when a rulebook holds by itself, without being printed on the form. */
interface Reach {
  readonly rulebook: Rulebook;
  readonly region: RegExp;
  readonly fromYear: number;
}

const REACHES: readonly Reach[] = [{ rulebook: beijing2021, region: /北京/u, fromYear: 2021 }];

/**
 * Chooses the rulebook of a form: the one of its region and year, else the Ministry's common one;
 * the rules printed on the form then take the place of the chosen rulebook's.
 */
export function chooseRulebook(facts: FormFacts): ChosenRulebook {
  const place = `${facts.region ?? ""} ${facts.title ?? ""}`;
  const year = facts.year ?? Infinity;
  const reach = REACHES.find((one) => one.region.test(place) && year >= one.fromYear);
  const base = reach?.rulebook ?? ministryCommon;
  const reading = readPrinted(facts.notes);
  const rulebook = reading.apply(withoutUnprintedBands(base, reading));
  return {
    rulebook: nameOf(rulebook, base, reading),
    why: why(base, reading, reach !== undefined),
    printed: reading.printed,
  };
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
  ]);
}

function why(base: Rulebook, reading: PrintedReading, byRegion: boolean): Said {
  const cells = reading.printed
    .filter((rule) => rule.kinds.some((kind) => kind !== "explanation"))
    .map((rule) => rule.cell)
    .join("、");
  const values = { name: base.name, cells };
  if (cells !== "") {
    return said(
      "按表内打印的规则计分（{cells}）；表内没有打印的，按《{name}》。",
      "Scored by the rules printed on the form ({cells}); what it does not print follows {name}.",
      values,
    );
  }
  return byRegion
    ? said(
        "表内没有打印评分规则，按地区和年度选用《{name}》。",
        "The form prints no scoring rules; {name} was chosen by region and year.",
        values,
      )
    : said(
        "表内没有打印评分规则，也没有对应地区的规则，按通用规则《{name}》。",
        "The form prints no scoring rules and its region has none here; the common {name} is used.",
        values,
      );
}

/**
 * The rulebook for one row that prints its own 评分标准, with that row's rules in place; null where
 * the row prints a rule (a ladder, a list of deductions) that is not understood, so that it is
 * never scored by a different one.
 */
export function rulebookOfRow(rulebook: Rulebook, rule: Note): Rulebook | null {
  const reading = readPrinted([rule]);
  if (!reading.printed.every((printed) => printed.understood)) return null;
  return reading.apply(withoutUnprintedBands(rulebook, reading));
}
