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
    `(?<![其之当年偏误效])(?:${WORDS})["”]?(?:等?级|档)?(?:[:(][^,、]{0,8}|[≥>]|(?=\\d{2,3}[分-]))\\d`,
    `(?:${WORDS})[、,](?:${WORDS})[、,].{0,60}\\d|\\d.{0,40}(?:${WORDS})[、,](?:${WORDS})[、,]`,
  ].join("|"),
  "u",
);
/** A note that grades in letters or by number: A级90分以上, 90分以上为一等; no percentage, no formula. */
const OTHER = "[ABCD](?:级|类|等|档)?|[一二三四]等(?![奖功])|较?好|较?差|一般";
const OTHER_SENTENCE = new RegExp(
  String.raw`^(?!.*(?:%|[AB][/*]|扣|[得计记]\d))(?:(?:.*(?:其中|[^\p{Script=Han}A-Z/(]))?(?:${OTHER})["”]?[:(=≥≤<>为]{0,2}\d{2}|.*\d.{0,12}(?:为|是|属于?|评为?|(?=["“]))["“]?(?:${OTHER})(?=["”),、]|$))`,
  "u",
);
/** Scales in other words than 优 and 良, each from the best grade to the poorest. */
const OTHER_SCALES: readonly (readonly string[])[] = [
  ["A", "B", "C", "D"],
  ["一等", "二等", "三等", "四等"],
  ["好", "较好", "一般", "较差|差"],
];
const ORDER: readonly Grade[] = ["excellent", "good", "fair", "poor"];

interface Limit {
  readonly grade: Grade;
  readonly from: string;
  /** As printed, where it is a word of another scale: A, 一等. */
  readonly word?: string;
}

/** 90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差 (rule 2.6). */
export const grades: PrintedKind = {
  name: "grades",
  // 执行率低于60%的不得评为优秀 is no scale
  sentence: new RegExp(
    `^(?!.*(?:不得|不能|不应|不予|取消|否决|定性(?!和|与|、)))(?:.*(?:${SENTENCE.source})|${OTHER_SENTENCE.source})`,
    "u",
  ),
  read,
};

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.filter((one) => grades.sentence.test(one));
  if (about.length === 0) return null;
  const quote = about.join("。");
  const limits =
    otherScale(quote) ??
    limitsOf(labelledIntervals(withoutList(quote, WORDS), LABEL), (word) => GRADE_OF.get(word));
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

/** 分为优、良、中、差四个等级: the grades that follow, none of which has its limits here. */
function withoutList(quote: string, words: string): string {
  const list = `(?:(?:${words})(?:级|等|档)?["”]?[、,和及]?["“]?){3,}(?=[四三个]|等级|等次|档)`;
  return quote.replace(new RegExp(list, "gu"), "");
}

/** The limits of a scale in letters or numbers, with its words; null where none is printed whole. */
function otherScale(quote: string): Limit[] | null {
  for (const scale of OTHER_SCALES) {
    const label = new RegExp(
      String.raw`(?<![A-Za-z/(较良完做更最相偏误])(${scale.join("|")})(?![A-Za-z/*奖功距异])`,
      "gu",
    );
    const named = (word: string): Grade | undefined =>
      ORDER[scale.findIndex((one) => one.split("|").includes(word))];
    const limits = limitsOf(labelledIntervals(withoutList(quote, scale.join("|")), label), named);
    if (limits?.[0]?.grade === "excellent")
      return limits.map((limit, index) => ({ ...limit, word: scale[index]?.split("|")[0] ?? "" }));
  }
  return null;
}

/** Lower limits, best first; null where a grade has no interval or the intervals leave a doubt. */
function limitsOf(
  pairs: readonly Labelled[],
  gradeOf: (word: string) => Grade | undefined,
): Limit[] | null {
  const limits: Limit[] = [];
  let better: Interval | null = null;
  for (const grade of ORDER) {
    const found = pairs.filter((pair) => gradeOf(pair.label[1] ?? "") === grade);
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
