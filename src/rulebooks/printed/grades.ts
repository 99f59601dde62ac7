import Big from "big.js";
import type { Grade, GradeBand } from "../rulebook";
import type { Bound, Interval } from "./interval";
import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import { labelledIntervals, type Labelled } from "./pairs";
import type { PrintedText } from "./text";

/** The words of a grade, longest first. */
const GRADE_WORDS: readonly (readonly [string, Grade])[] = [
  ["不合格", "poor"],
  ["不及格", "poor"],
  ["优秀", "excellent"],
  ["良好", "good"],
  ["较好", "good"],
  ["中等", "fair"],
  ["一般", "fair"],
  ["合格", "fair"],
  ["及格", "fair"],
  ["较差", "poor"],
  ["优", "excellent"],
  ["良", "good"],
  ["中", "fair"],
  ["差", "poor"],
];
const GRADE_OF = new Map(GRADE_WORDS);
const WORDS = GRADE_WORDS.map(([word]) => word).join("|");
/** A grade word as a label: not the 中 of 其中 or the 差 of 偏差. */
const LABEL = new RegExp(`(?<![其之当年偏误效])(${WORDS})(?![期央型间值异距错])`, "gu");
/** A number next to a grade: 80分以上为良, 100优、, 良(80-90), 优:90分以上. */
const SENTENCE = new RegExp(
  [
    `\\d.{0,40}(?:为|是|属于?|评|得)["“]?(?:${WORDS})`,
    `\\d[%分)以上下含及的]*(?:${WORDS})(?=[、,:)等档级]|$)`,
    `(?<![其之当年偏误效])(?:${WORDS})["”]?(?:等?级|档)?[:(][^,、]{0,8}\\d`,
    `(?:${WORDS})[、,](?:${WORDS})[、,].{0,60}\\d|\\d.{0,40}(?:${WORDS})[、,](?:${WORDS})[、,]`,
  ].join("|"),
  "u",
);
const ORDER: readonly Grade[] = ["excellent", "good", "fair", "poor"];

interface Limit {
  readonly grade: Grade;
  readonly from: string;
}

/** 90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差 (rule 2.6). */
export const grades: PrintedKind = { name: "grades", sentence: SENTENCE, read };

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.filter((one) => SENTENCE.test(one));
  if (about.length === 0) return null;
  const quote = about.join("。");
  const limits = limitsOf(labelledIntervals(quote, LABEL));
  if (!limits) return notRead;
  return {
    understood: true,
    quote,
    apply: (rulebook, citation) => ({
      ...rulebook,
      grades: limits.map((limit): GradeBand => ({ ...limit, citation })),
    }),
  };
}

/** Lower limits, best first; null where a grade has no interval or the intervals leave a doubt. */
function limitsOf(pairs: readonly Labelled[]): Limit[] | null {
  const limits: Limit[] = [];
  let better: Interval | null = null;
  for (const grade of ORDER) {
    const found = pairs.filter((pair) => GRADE_OF.get(pair.label[1] ?? "") === grade);
    if (found.length === 0) continue;
    const interval = found.length === 1 ? (found[0]?.interval ?? null) : null;
    if (!interval || interval.from?.included === false) return null;
    if (better && !meets(interval.to, better.from)) return null;
    limits.push({ grade, from: interval.from?.number ?? "0" });
    better = interval;
  }
  return isScale(limits) ? limits : null;
}

/** At least three grades, on a scale of 100, falling, the last of them from 0. */
function isScale(limits: readonly Limit[]): boolean {
  const falling = limits.every((one, i) => i === 0 || Big(one.from).lt(limits[i - 1]?.from ?? 0));
  const complete = limits.length >= 3 && limits.at(-1)?.from === "0";
  return complete && falling && Big(limits[0]?.from ?? 101).lte(100);
}

/** Whether a band ends where the better one begins; 80-89 ends at 90 on a scale of whole points. */
function meets(to: Bound | null, from: Bound | null): boolean {
  if (!from || to === null) return to === null && from !== null;
  const gap = Big(from.number).minus(to.number);
  return (gap.eq(0) && to.included !== true) || (gap.gt(0) && gap.lte(1));
}
