import Big from "big.js";
import type { OverfulfilmentBand } from "../rulebook";
import type { Interval } from "./interval";
import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import { labelledIntervals } from "./pairs";
import { letters } from "./ratio";
import type { PrintedText } from "./text";

const DEDUCTION =
  /(?:扣(?:分|减|除)?(?:该)?(?:项|指标|三级指标)*(?:的)?(?:分值|权重)?的?(\d+(?:\.\d+)?)%(?:的?分值)?|(?:分值|权重)的?(\d+(?:\.\d+)?)%(?:的?分值)?(?:进行)?扣(?:分|减|除)?|按(\d+(?:\.\d+)?)%扣(?:分|减|除)?)/gu;
const SENTENCE = new RegExp(
  String.raw`\(B-A\)\/A|偏低|计算结果.{0,40}(?:扣|%)|(?:超(?:出|过|额)|偏离).{0,30}扣|${DEDUCTION.source}`,
  "u",
);
/** What is measured must be the excess (B−A)/A, not the completion rate B/A. */
const EXCESS =
  /\(B-A\)\/A|偏离(?:度|率|程度)|超额(?:完成)?(?:率|比例|幅度)|超[出过](?:年初|年度|预期|设定|的)*(?:指标值|目标值|部分|比例|A)/u;

type Band = Omit<OverfulfilmentBand, "citation">;

/** 计算结果在200%-300%（含200%）区间，则按照该指标分值的10%扣分 … (rule 2.4). */
export const overfulfilment: PrintedKind = { name: "overfulfilment", sentence: SENTENCE, read };

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.filter((one) => SENTENCE.test(letters(one)));
  if (about.length === 0) return null;
  const quote = about.join("。");
  const bands = bandsOf(letters(quote));
  if (!bands) return notRead;
  return {
    understood: true,
    quote,
    apply: (rulebook, citation) => ({
      ...rulebook,
      overfulfilment: bands.map((band): OverfulfilmentBand => ({ ...band, citation })),
    }),
  };
}

function bandsOf(text: string): Band[] | null {
  // 超出2倍 may be twice or three times the target
  if (!EXCESS.test(text) || /倍/u.test(text)) return null;
  const bands: Band[] = [];
  for (const { interval, label } of labelledIntervals(text, DEDUCTION)) {
    const percent = label[1] ?? label[2] ?? label[3];
    if (!interval?.from || !usable(interval) || percent === undefined) return null;
    bands.push({
      from: share(interval.from.number),
      to: interval.to && share(interval.to.number),
      deduct: share(percent),
    });
  }
  bands.sort((one, other) => Big(one.from).cmp(other.from));
  const steps = bands.map((band, index) => ({
    ...band,
    to: band.to ?? nextOf(band, bands[index + 1]),
  }));
  return steps.length > 0 && chained(steps) ? steps : null;
}

/** 超过30%以上的扣5%，超过50%以上的扣10%: the first ends where the heavier one begins. */
function nextOf(band: Band, next: Band | undefined): string | null {
  return next && Big(next.deduct).gt(band.deduct) ? next.from : null;
}

/** A band holds its lower end and not its upper one; a print that says otherwise is not guessed at. */
function usable(interval: Interval): boolean {
  return interval.from?.included !== false && interval.to?.included !== true;
}

/** The bands must not overlap, may leave no gap, and deduct at most everything. */
function chained(bands: readonly Band[]): boolean {
  return bands.every((band, index) => {
    const next = bands[index + 1];
    const meets = next ? band.to !== null && Big(band.to).eq(next.from) : true;
    return meets && (band.to === null || Big(band.to).gt(band.from)) && Big(band.deduct).lte(1);
  });
}

function share(percent: string): string {
  return Big(percent).div(100).toFixed();
}
