import type { Form } from "../../forms/form";
import { filledWith, putTogether } from "../../language/put-together";
import { said, type Said } from "../../language/said";
import type { RowAssessment } from "../../scoring";
import { Decimal, plain, roundHalfUp } from "../../scoring/decimal";
import { convert, printValue, type Deadline, type Quantity } from "../../values";

const PLACES = 2;
const DAY = 86_400_000;

/** What is known of a deviating row, as one sentence without an end mark; null where nothing is. */
export function deviationFacts(row: RowAssessment, form: Pick<Form, "fund">): Said | null {
  const known = measuredFacts(row) ?? rateFacts(row, form) ?? printedFacts(row);
  const lost = lostPoints(row);
  if (!known || !lost) return known ?? lost;
  return putTogether(`${known.zh}，${lost.zh}`, () => `${known.en}; ${lost.en}`);
}

function measuredFacts({
  target,
  actual,
  score,
  unrounded,
  points,
  met,
  citation,
}: RowAssessment): Said | null {
  if (target?.kind === "deadline" && actual?.kind === "deadline") return lateness(target, actual);
  if (target?.kind !== "quantity" || actual?.kind !== "quantity") return null;
  const inUnit = convert(actual.number, actual.unit, target.unit);
  if (inUnit === null) return null;
  const a = new Decimal(target.number);
  const b = new Decimal(inUnit);
  if (met === false) return missed(target, a, b);
  const deducted = score !== null && points !== null && new Decimal(score).lt(points);
  if (!deducted || !a.gt(0) || !b.gt(a)) return null;
  const full = new Decimal(points);
  return tooLow(
    target,
    a,
    b,
    ruleSaid(citation?.quote ?? "", percent(full, full.minus(unrounded ?? score))),
  );
}

/** 比年度指标值≥95%低5个百分点, 比年度指标值≤20万元多2万元. */
function missed(target: Quantity, a: Decimal, b: Decimal): Said {
  const unit = target.unit ?? "";
  const isPercent = unit === "%";
  const above = target.band ? b.abs().gt(a) : b.gt(a);
  const by = (target.band ? b.abs() : b).minus(a).abs();
  const values = {
    actual: `${plain(b)}${unit}`,
    target: printValue(target),
    word: isPercent ? (above ? "高" : "低") : above ? "多" : "少",
    by: `${plain(by, 4)}${isPercent ? "个百分点" : unit}`,
    byEn: `${plain(by, 4)}${isPercent ? " percentage points" : unit}`,
    side: above ? "above" : "below",
    share: a.gt(0) && !above && !target.band ? shareOf(a, b) : "",
    shareEn: a.gt(0) && !above && !target.band ? ` (${percent(a, b)}% of it)` : "",
  };
  // a target that must be exceeded is missed by its own number
  if (by.eq(0)) {
    return said(
      "实际完成{actual}，没有达到年度指标值{target}",
      "{actual} was achieved, which misses the target {target}",
      values,
    );
  }
  return said(
    "实际完成{actual}，比年度指标值{target}{word}{by}{share}",
    "{actual} was achieved, {byEn} {side} the target {target}{shareEn}",
    values,
  );
}

const percent = (a: Decimal, b: Decimal): string =>
  plain(roundHalfUp(b.times(100).div(a), PLACES), PLACES);
const shareOf = (a: Decimal, b: Decimal): string => `，完成指标值的${percent(a, b)}%`;

/** A rule's own words go into a note up to this length; all its bands would fill the cell. */
const SHORT_RULE = 60;

/** The rule in its own words where these are few, else what it takes off. */
function ruleSaid(quote: string, off: string): Said {
  if (quote === "") return putTogether("", () => "");
  return quote.length > SHORT_RULE
    ? said("，按评分规则扣分值的{off}%", "; the rule takes {off}% of the points off", { off })
    : said("，按“{quote}”扣分", "; the rule is “{quote}”", { quote });
}

/** Rule 2.4: points are off because the target was set too low. */
function tooLow(target: Quantity, a: Decimal, b: Decimal, rule: Said): Said {
  return filledWith(
    said(
      "实际完成{actual}，超出年度指标值{target}的部分为{excess}%，指标值设定偏低{rule}",
      "{actual} was achieved, {excess}% beyond the target {target}, which was set too low{rule}",
    ),
    {
      actual: `${plain(b)}${target.unit ?? ""}`,
      target: printValue(target),
      excess: percent(a, b.minus(a)),
      rule,
    },
  );
}

function lateness(target: Deadline, actual: Deadline): Said | null {
  if (target.date === null || actual.date === null || actual.date <= target.date) return null;
  const days = (Date.parse(actual.date) - Date.parse(target.date)) / DAY;
  return said(
    "应于{target}前完成，实际{actual}完成，晚{days}天",
    "It was due by {target} and done {actual}, {days} days late",
    { target: dateWords(target.date), actual: dateWords(actual.date), days },
  );
}

/** 2021-12-31 as forms write it. */
function dateWords(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** 预算执行率80%（全年预算数25万元，全年执行数20万元）. */
function rateFacts(
  { of, inputs, unrounded, points }: RowAssessment,
  { fund }: Pick<Form, "fund">,
): Said | null {
  if (of.kind !== "rate" || unrounded === null || points === null) return null;
  const share = new Decimal(points).gt(0)
    ? percent(new Decimal(points), new Decimal(unrounded))
    : "";
  const unit = fund?.unit ?? "";
  const pointsCells = [of.line.points?.cell, fund?.ratePoints?.cell];
  const ofMoney = inputs.filter(({ cell }) => cell === null || !pointsCells.includes(cell));
  const amounts = ofMoney.map(({ label, text }) => {
    const amount = /^[\d.,]+$/u.test(text) ? `${text}${unit}` : text;
    return putTogether(`${label.zh}${amount}`, () => `${label.en} ${amount}`);
  });
  const told = said("预算执行率为{share}%", "The execution rate is {share}%", { share });
  if (amounts.length === 0) return told;
  return putTogether(
    `${told.zh}（${amounts.map(({ zh }) => zh).join("，")}）`,
    () => `${told.en} (${amounts.map(({ en }) => en).join(", ")})`,
  );
}

/** Words against words: what was promised beside what is said to have been done. */
function printedFacts({ inputs, met }: RowAssessment): Said | null {
  const [target, actual] = inputs.map(({ text }) => text.replace(/\s+/gu, " ").trim());
  if (!target || !actual || met === true) return null;
  return said(
    "年度指标值为“{target}”，实际完成情况为“{actual}”",
    "The target is “{target}”, the actual “{actual}”",
    { target, actual },
  );
}

function lostPoints({ counts, points }: RowAssessment): Said | null {
  if (counts === null || points === null) return null;
  const lost = new Decimal(points).minus(counts);
  if (lost.lte(0)) return null;
  return said("分值{points}分，得{score}分", "{score} of {points} points", {
    points: plain(new Decimal(points)),
    score: plain(new Decimal(counts)),
  });
}
