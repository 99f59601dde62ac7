import { findForms } from "../../src/forms";
import { defaultRulebook } from "../../src/rulebooks";
import { assess, scoreOne, type Assessment, type OnePair } from "../../src/scoring";
import { fold } from "../../src/values";
import type { Figure } from "../section";
import { bareRows, decimalScores, differing, floatScores, type BareRow } from "./bare-scores";
import { medians } from "./medians";
import { sample } from "./read-workbook";

const ROWS = 20;
/** Different forms, so that no row is read twice in a round. */
const FORMS = 10;

/** Scores a second with their explanation, and forms recognised a second. */
export async function scoringFigures(): Promise<Figure[]> {
  const { grids } = await sample(FORMS, ROWS);
  const forms = grids().flatMap((grid) => findForms(grid).forms);
  const assessments = forms.map((form) => assess(form));
  const bare = assessments.flatMap(bareRows);
  const pairs = assessments.flatMap(pairsOf);
  refuseUnexplained(assessments);
  const ms = await medians({
    assess: () => forms.map((form) => assess(form)),
    pairs: () => pairs.map((pair) => scoreOne(pair)),
    floats: () => floatScores(bare),
    decimals: () => decimalScores(bare),
    recognise: () => grids().map((grid) => findForms(grid)),
    texts: () => grids().map(({ texts }) => texts.map((row) => row.map(fold))),
  });
  const rows = assessments.reduce((all, one) => all + one.rows.length, 0);
  const floats = perSecond(bare.length, ms.floats);
  const decimals = perSecond(bare.length, ms.decimals);
  return [
    against(
      `Scores a second with explanation, form by form (${String(ROWS)} indicators each)`,
      [perSecond(rows, ms.assess), "scores"],
      [decimals, "bare exact decimals (big.js)"],
    ),
    against(
      "The same, one target and actual at a time (`ziping value`)",
      [perSecond(pairs.length, ms.pairs), "scores"],
      [floats, `bare floating point, ${offBy(bare)}`],
    ),
    against(
      `Forms scored a second (${String(ROWS)} indicators each)`,
      [perSecond(FORMS, ms.assess), "forms"],
      null,
    ),
    against(
      `Forms recognised a second (${String(ROWS)} indicators each)`,
      [perSecond(FORMS, ms.recognise), "forms"],
      [perSecond(FORMS, ms.texts), "one bare pass that only normalises each text"],
    ),
  ];
}

function perSecond(things: number, ms: number): number {
  return (things / ms) * 1000;
}

function against(
  what: string,
  [ours, unit]: readonly [number, string],
  peer: readonly [number, string] | null,
): Figure {
  const figure = { what, ours: `${inThousands(ours)} ${unit}/s`, held: null };
  if (!peer) return figure;
  const [theirs, name] = peer;
  return {
    ...figure,
    peer: `${name}: ${inThousands(theirs)}/s`,
    ratio: `${(theirs / ours).toFixed(0)} × the bare work`,
  };
}

function inThousands(number: number): string {
  const rounded = number >= 1000 ? Math.round(number / 100) * 100 : Math.round(number);
  return rounded.toLocaleString("en");
}

/** The peers must come to the same scores; floating point may not, which is told. */
function offBy(bare: readonly BareRow[]): string {
  const wrong = differing(bare, decimalScores(bare));
  if (wrong > 0) throw new Error(`${String(wrong)} bare scores are not the product's.`);
  const off = differing(bare, floatScores(bare));
  return off === 0
    ? "the same scores"
    : `${String(off)} of ${String(bare.length)} scores off by a cent`;
}

/** A score counts as explained only with steps and a citation. */
function refuseUnexplained(assessments: readonly Assessment[]): void {
  for (const { rows } of assessments)
    for (const { score, steps, citation } of rows)
      if (score !== null && (steps.length === 0 || !citation))
        throw new Error("A score came without its explanation.");
}

function pairsOf({ rows }: Assessment): OnePair[] {
  return rows.flatMap(({ of, points }): OnePair[] => {
    if (of.kind !== "indicator") return [];
    const { target, actual, level2, level3 } = of.indicator;
    if (!target || !actual) return [];
    return [
      {
        target,
        actual,
        context: { name: level3?.text ?? "", level2: level2?.text ?? "" },
        points,
        rulebook: defaultRulebook,
        decimals: 2,
      },
    ];
  });
}
