import { CHECKS, inspectWorkbook } from "../../src/checks";
import { findForms } from "../../src/forms";
import { assess } from "../../src/scoring";
import { inTime } from "../files/figures-of";
import type { Figure, Table } from "../section";
import { medians } from "./medians";
import { sample } from "./read-workbook";

const SIZES = [20, 200, 2_000];
/** Most that an indicator of the longest form may cost, by what one of the middle form costs. */
const FLAT = 1.5;

/** Milliseconds of each step of the work on one form. */
interface Growth {
  readonly rows: number;
  readonly recognise: number;
  readonly assess: number;
  readonly check: number;
}

/** Recognising, scoring and checking forms of 20, 200 and 2,000 indicators. */
export async function growthOfChecks(
  say: (line: string) => void,
): Promise<{ readonly figure: Figure; readonly table: Table }> {
  const steps: Growth[] = [];
  for (const rows of SIZES) {
    say(`grows to ${rows.toLocaleString("en")} indicators`);
    const { grids, facts } = await sample(1, rows);
    const forms = grids().flatMap((grid) => findForms(grid).forms);
    const ms = await medians({
      recognise: () => grids().map((grid) => findForms(grid)),
      assess: () => forms.map((form) => assess(form)),
      check: () => inspectWorkbook(grids(), facts, CHECKS),
    });
    steps.push({ rows, ...ms });
  }
  return { figure: flatness(steps), table: tableOf(steps) };
}

function flatness(steps: readonly Growth[]): Figure {
  const [middle, longest] = steps.slice(-2);
  if (!middle || !longest) throw new Error("Growth takes two sizes at least.");
  const each = ({ rows, check }: Growth) => check / rows;
  const ratio = each(longest) / each(middle);
  return {
    what: "Check of one indicator among 200, and among 2,000",
    ours: `${micro(each(middle))}, ${micro(each(longest))}`,
    ratio: `${ratio.toFixed(2)} ×`,
    reach: `flat: at most ${String(FLAT)} ×`,
    held: ratio <= FLAT,
  };
}

function tableOf(steps: readonly Growth[]): Table {
  return {
    title: "One form of ever more indicators",
    head: ["Indicators", "Recognise", "Score", "Whole check", "Check, each indicator"],
    rows: steps.map(({ rows, recognise, assess: score, check }) => [
      rows.toLocaleString("en"),
      ...[recognise, score, check].map(inTime),
      micro(check / rows),
    ]),
  };
}

function micro(ms: number): string {
  return `${Math.round(ms * 1000).toLocaleString("en")} µs`;
}
