import Big from "big.js";
import type { TierBand } from "../rulebook";
import { readInterval, type Interval } from "./interval";
import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import { labelledIntervals } from "./pairs";
import type { PrintedText } from "./text";

const SENTENCE =
  /三档|分值区间|部分(?:达成|完成|实现).{0,80}\d(?:\.\d+)?%|(?:未达成|未完成|未实现).{0,40}效果较差/u;
const ONE = String.raw`\d+(?:\.\d+)?%?(?:\(不?含(?:\d+(?:\.\d+)?%?)?\))?`;
const RANGE = String.raw`(${ONE}-${ONE}(?:\(不?含(?:\d+(?:\.\d+)?%?)?\))?)`;
/** Three ranges in a row: 100%-80%(含)、80%-60%(含)、60%-0%. */
const THREE = new RegExp(`${RANGE}[、,和及]+${RANGE}[、,和及]+${RANGE}`, "u");
const LABEL =
  /(?:部分(?:达成|完成|实现)|未(?:达成|完成|实现)|(?<!部分|未)(?:达成|完成|实现))(?:年度|预期|年初)*(?:指标|目标)/gu;
const NAMES = ["achieved", "partial", "missed"] as const;

type Band = Omit<TierBand, "citation">;

/** 达成、部分达成、未达成三档，分别按照该指标对应分值区间100%-80%（含）… (qualitative rows). */
export const tiers: PrintedKind = { name: "tiers", sentence: SENTENCE, read };

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.filter((one) => SENTENCE.test(one));
  if (about.length === 0) return null;
  const quote = about.join("。");
  const plain = quote.replace(SIGNED, withoutSigns);
  const bands = bandsOf(THREE.exec(plain)?.slice(1).map(readInterval) ?? byLabel(plain));
  if (!bands) return notRead;
  return {
    understood: true,
    quote,
    apply: (rulebook, citation) => ({
      ...rulebook,
      tiers: bands.map((band): TierBand => ({ ...band, citation })),
    }),
  };
}

/** 80%-50%(≥50%,<80%): the ends of a range, said again with signs. */
const SIGNED = /(\d+(?:\.\d+)?)%?-(\d+(?:\.\d+)?)%?\(((?:[≥≤<>]\d+(?:\.\d+)?%?[,、]?){1,2})\)/gu;

/** The same with （含50%）; as printed where the signs are not those of a range's own ends. */
function withoutSigns(range: string, high: string, low: string, signs: string): string {
  const ends = signs.replace(/%/gu, "").split(/[,、]/u);
  const known = new Set([`≥${low}`, `<${high}`, `≤${high}`]);
  const fits = ends.every((end) => known.has(end)) && !(high !== "100" && signs.includes("≤"));
  if (!fits) return range;
  return `${high}%-${low}%${ends.includes(`≥${low}`) ? `(含${low}%)` : ""}`;
}

function byLabel(text: string): (Interval | null)[] {
  return labelledIntervals(text, LABEL)
    .map((pair) => pair.interval)
    .filter((interval) => interval !== null);
}

/** Three ranges that go from 100 % to 0 % without gap or overlap, each with its lower end. */
function bandsOf(intervals: readonly (Interval | null)[]): Band[] | null {
  if (intervals.length !== NAMES.length) return null;
  const bands: Band[] = [];
  let upper = "100";
  for (const [index, tier] of NAMES.entries()) {
    const interval = intervals[index];
    const from = interval?.from?.number ?? "0";
    const to = interval?.to?.number ?? "100";
    if (!interval || interval.from?.included === false || !Big(to).eq(upper)) return null;
    if (index > 0 && interval.to?.included === true) return null;
    if (Big(from).gte(to)) return null;
    bands.push({ tier, from: share(from), to: share(to) });
    upper = from;
  }
  return upper === "0" ? bands : null;
}

function share(percent: string): string {
  return Big(percent).div(100).toFixed();
}
