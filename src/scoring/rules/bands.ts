import { said, type Said } from "../../language/said";
import type { BandScores, Limit } from "../../rulebooks/row-rule";
import { directionByName } from "../../values";
import { Decimal, plain } from "../decimal";
import { manual, type Outcome } from "../outcome";
import { measureOf } from "./band-measure";
import { bandOf } from "./band-scale";
import { levelText } from "./measured";
import { inPoints, leftAtLimit, otherFullMarks, scoredBy, type RuledRow } from "./ruled-row";

type Band = BandScores["bands"][number];

/** ±10%以内5分，±10%-15%以内3分: the score of the band that holds the measure (decision 9). */
export function scoreBands(rule: BandScores, row: RuledRow): Outcome {
  const measure = measureOf(rule, row);
  if ("kind" in measure) return measure;
  const found = bandOf(rule, measure.number);
  const band = rule.bands[found];
  const best = rule.bands[0];
  const text = levelText(measure.number, rule.unit);
  if (!band || !best) {
    const isEdge = rule.bands.some(({ from, to }) =>
      [from, to].some((one) => isAt(measure.number, one)),
    );
    return manual(
      isEdge ? said(EDGE.zh, EDGE.en, { text }) : said(NO_BAND.zh, NO_BAND.en, { text }),
    );
  }
  if (isUnprinted(rule, row, measure.number)) return manual(said(NO_BAND.zh, NO_BAND.en, { text }));
  const vague =
    (isAt(measure.number, band.from) && leftAtLimit(row, "under")) ||
    (isAt(measure.number, band.to) && leftAtLimit(row, "over"));
  if (vague) return vague;
  const raw = inPoints(band.score, row.points);
  const values = { name: measure.name.zh, nameEn: measure.name.en, text, raw: plain(raw, 4) };
  return scoredBy(row, raw, {
    met: found === 0,
    steps: [
      said(
        "{name} {text}，在“{band}”一档，得 {raw} 分",
        "{nameEn} {text} lies in {band}: {raw} points",
        {
          ...values,
          band: bandText(band, rule.unit),
        },
      ),
    ],
    assumptions: [
      ...measure.assumptions,
      ...otherFullMarks(inPoints(best.score, row.points), row.points),
    ],
  });
}

/**
 * 控制率100%得10分，否则不得分 where less is better: what is better than 100 % is not meant by 否则, nor
 * what is worse by 100 % and more.
 */
function isUnprinted({ upToWhole, bands }: BandScores, row: RuledRow, number: Decimal): boolean {
  const { target, name } = row;
  const direction =
    target.kind === "quantity" ? target.direction : directionByName({ name })?.direction;
  if (!upToWhole || direction !== "reverse" || number.eq(100)) return false;
  return number.gt(100) || new Decimal(bands[0]?.from?.number ?? "0").eq(100);
}

function isAt(number: Decimal, limit: Limit | null): boolean {
  return limit !== null && number.eq(limit.number);
}

function bandText({ from, to }: Band, unit: string | null): string {
  const end = ({ number }: Limit): string => levelText(new Decimal(number), unit);
  const ends = [
    from && `${from.included ? "≥" : ">"}${end(from)}`,
    to && `${to.included ? "≤" : "<"}${end(to)}`,
  ];
  return ends.filter((one) => one !== null).join(" ");
}

const EDGE: Said = said(
  "{text} 正好在评分标准的两档之间，原文没有说属于哪一档，请您判断并填写得分。",
  "{text} lies at the limit of two bands; the rule does not say to which it belongs. Please judge and set the score.",
);
const NO_BAND: Said = said(
  "评分标准没有 {text} 的一档，请您判断并填写得分。",
  "The rule has no band for {text}. Please judge and set the score.",
);
