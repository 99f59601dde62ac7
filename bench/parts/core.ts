import { checkFigures } from "../core/check-figures";
import { growthOfChecks } from "../core/growth-of-checks";
import { scoringFigures } from "../core/scoring-figures";
import type { Part, Section } from "../section";

/** Recognising, scoring with explanation and checking, in one process and without files. */
export const core: Part = { id: "core", measure };

async function measure(say: (line: string) => void): Promise<Section> {
  say("scores forms");
  const scoring = await scoringFigures();
  say("checks 200 indicators");
  const checks = await checkFigures();
  const growth = await growthOfChecks(say);
  return {
    title: "Core: recognise, score, explain, check",
    method: METHOD,
    figures: [...scoring, ...checks, growth.figure],
    tables: [growth.table],
    limits: LIMITS,
  };
}

const METHOD = [
  "Forms are 附件1-1, drawn and scored by the product itself, with the indicator rows of the published forms in turn: counts, rates, money, dates, words. Every figure is the median of tinybench’s runs in one warm process; “the first of a new process” is the median of five processes, their code loaded and not yet optimised.",
  "A score with explanation is all that `assess` gives for a row: both cells read from their text with unit and direction, the score, every step in Chinese and English, the citation, what was assumed. The bare peers get the same numbers ready-made and do the arithmetic of rules 2.1–2.4 alone, in exact decimals or in floating point; their scores are compared with ours before the run. The ratio is thus what reading and explaining cost, not what a better scorer could save.",
  "A whole check is what 发送前检查 runs: recognise the forms of every sheet, score them, run all checks, settle waivers, give the verdict. The sheets are handed over as if just read; what a text alone says (a name, a unit, a printed rule) is remembered from one run to the next, as it is from one press to the next in the pane. The first check of a new process remembers nothing.",
];

const LIMITS: readonly string[] = [
  "Scores a second: the rules and the sentences that explain them take over a third of the time, reading the two cells a third (words that are no plain value are looked through with some eighty patterns), rounding, the note that is needed and the form’s own facts the rest. Reading digits into decimals and dividing them is a fifth.",
  "Whole check: the checks are half of it, spread over all of them (none has more than a twentieth), scoring a third, recognising a sixth. What checks share (a row’s numbers, its direction, the fund block, the filled cells) is read once for all.",
  "First check of a process: the same work before the engine has optimised it.",
  "Growth: every step is linear in the rows; what still rises a little in long forms is the collection of short-lived objects.",
];
