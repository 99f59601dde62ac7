import { said, type Said } from "../../language/said";
import type { Checklist, ChecklistItem } from "../../rulebooks/row-rule";
import { markNumber, readChecklistAnswer } from "../../values";
import { Decimal, plain, sum } from "../decimal";
import { manual, type Outcome } from "../outcome";
import { howToAnswer } from "./checklist-advice";
import { countIn, echoIn, lackingIn, occurrencesIn, type Occurrences } from "./occurrences";
import { repeats } from "./own-words";
import { atMostLost, otherFullMarks, scoredBy, type RuledRow } from "./ruled-row";

/**
 * Rules 3.3–3.5: the points less what each failed item costs, or the sum of what the passed items
 * earn. The answer stands in the 完成值 cell; without one the row is left to the person.
 */
export function scoreChecklist(rule: Checklist, row: RuledRow): Outcome {
  const left = (why: Said): Outcome => manual(howToAnswer(why, rule));
  // 每发生一起扣1分 lists no items: where none may happen, the actual itself is their number
  const happened = happenedIn(rule, row);
  if (happened) return byOccurrences(rule, row, happened);
  if (row.actual.kind === "missing") return left(NO_ANSWER);
  if (row.actual.kind === "notApplicable") return left(DASH_ANSWER);
  const answer = readChecklistAnswer(
    row.actualText,
    rule.items.map((item) => item.mark),
  );
  if (answer.kind === "unclear")
    return isWhole(rule, row) ? scored(rule, row, [], 0) : left(answer.reason);
  if (!isOfTasks(rule, row))
    return left(said(NOT_TASKS.zh, NOT_TASKS.en, { text: row.actualText }));
  if (answer.kind === "marks") {
    const failed = rule.items.filter(({ mark }) => answer.failed.includes(markNumber(mark) ?? 0));
    return scored(rule, row, failed, failed.length);
  }
  const settled = answer.failed === 0 || answer.failed === rule.items.length;
  if (!settled && !weighTheSame(rule)) return left(WHICH_ITEMS);
  // where all weigh the same, which of them failed does not matter
  return scored(rule, row, rule.items.slice(0, answer.failed), answer.failed, false);
}

/** How often what costs points happened; null where items are to be told apart. */
function happenedIn(rule: Checklist, row: RuledRow): Occurrences | null {
  if (rule.items.length === 0)
    return occurrencesIn(row) ?? lackingIn(rule, row) ?? echoIn(row) ?? countIn(row);
  // 2例不符合 under 每出现一例不符合: of 项 the list has only so many
  const isOfCases = rule.way === "deducts" && weighTheSame(rule) && !row.actualText.includes("项");
  return isOfCases ? echoIn(row) : null;
}

const WHOLE = /(?:^|[,;。:])(?<words>[^,;。:\d]{2,30}?)的?,?[得计记](?:\d+(?:\.\d+)?分|满分)/gu;

/** 齐全 under 资料齐全得4分，每缺一项扣1分: the rule's own words of full marks. */
function isWhole(
  { items, way }: Checklist,
  { actualText, citation, name = "" }: RuledRow,
): boolean {
  if (items.length > 0 || way !== "deducts") return false;
  const [said, other] = [...citation.quote.normalize("NFKC").matchAll(WHOLE)];
  const words = said?.groups?.["words"] ?? "";
  return !other && !OF_NONE.test(words) && repeats(actualText, words, name);
}

const DONE = /(?<!未)(?:完成|做到|落实|按(?:要求|规定|进度|时|期))/u;
const OF_ALL = /全|均|都|所有|各项|除|其[余他它]|[√×①-⓿第]|不|未|\d\s*项/u;
const OF_NONE = /^(?:是否)?(?:未|不|无|没有|零)/u;

/** 全部完成 answers a list of things to do, 均按时 a rule of what was not 按时, and neither one of 不存在截留. */
function isOfTasks({ items }: Checklist, { actualText, citation }: RuledRow): boolean {
  const [done] = DONE.exec(actualText) ?? [];
  if (done === undefined) return true;
  if (items.length === 0) return citation.quote.includes(`未${done}`) || /不|未/u.test(actualText);
  return OF_ALL.test(actualText) && !items.some(({ text }) => OF_NONE.test(text));
}

function weighTheSame({ items }: Checklist): boolean {
  return new Set(items.map((item) => plain(new Decimal(item.points)))).size < 2;
}

function scored(
  rule: Checklist,
  row: RuledRow,
  failed: readonly ChecklistItem[],
  count: number,
  named = true,
): Outcome {
  const listed = rule.items.length > 0;
  const parts = listed ? pointsOf(failed) : new Decimal(rule.perItem ?? 0).times(count);
  const lost = worth(parts, rule, row);
  const marks = named ? failed.map((item) => item.mark).join("") : "";
  const met = count === 0;
  if (rule.way === "deducts") {
    const { raw, limit } = atMostLost(row, lost, rule.mostLost);
    const steps = [...deductedSteps(row, { count, marks, lost }), ...lastSteps(row, raw, limit)];
    return scoredBy(row, raw, { met, steps, assumptions: fullMarks(rule, row) });
  }
  const all = worth(pointsOf(rule.items), rule, row);
  const raw = worth(pointsOf(rule.items).minus(parts), rule, row);
  const passed = rule.items.length - count;
  return scoredBy(row, raw, {
    met,
    steps: [earnedStep(passed, count, marks, raw)],
    assumptions: all.eq(row.points) ? [] : [otherSum(all, row.points)],
  });
}

function byOccurrences(
  rule: Checklist,
  row: RuledRow,
  { count, assumptions, missing }: Occurrences,
): Outcome {
  const perItem = new Decimal(rule.perItem ?? rule.items[0]?.points ?? 0);
  const each = worth(perItem, rule, row);
  const lost = worth(perItem.times(count), rule, row);
  const { raw, limit } = atMostLost(row, lost, rule.mostLost);
  const values = { actual: row.actualText, count, each: plain(each, 4), lost: plain(lost, 4) };
  return scoredBy(row, raw, {
    met: count === 0,
    steps: [
      missing
        ? said(
            "完成值“{actual}”，比指标值少 {count}，每少一个扣 {each} 分，共扣 {lost} 分",
            "“{actual}” is {count} short of the target, {each} each: {lost} points off",
            values,
          )
        : count === 0
          ? said("完成值“{actual}”：没有发生，不扣分", "“{actual}”: none, nothing is lost", values)
          : said(
              "完成值“{actual}”：{count} 次，每次扣 {each} 分，共扣 {lost} 分",
              "“{actual}”: {count} times {each}: {lost} points off",
              values,
            ),
      ...(count === 0 ? [] : lastSteps(row, raw, limit)),
    ],
    assumptions: [...assumptions, ...fullMarks(rule, row)],
  });
}

function fullMarks({ full }: Checklist, { points }: RuledRow): readonly Said[] {
  return full === undefined ? [] : otherFullMarks(new Decimal(full), points);
}

/** What so many points of a rule are worth; parts of the row's points where it counts in these. */
function worth(number: Decimal, { outOf }: Checklist, { points }: RuledRow): Decimal {
  return outOf === undefined ? number : number.times(points).div(outOf);
}

function pointsOf(items: readonly ChecklistItem[]): Decimal {
  return sum(items.map((item) => item.points));
}

interface Loss {
  readonly count: number;
  readonly marks: string;
  readonly lost: Decimal;
}

function deductedSteps({ actualText }: RuledRow, loss: Loss): Said[] {
  const values = {
    actual: actualText,
    count: loss.count,
    marks: loss.marks === "" ? "" : `（${loss.marks}）`,
    marksEn: loss.marks === "" ? "" : ` (${loss.marks})`,
    lost: plain(loss.lost, 4),
  };
  if (loss.count === 0) {
    return [said("完成值“{actual}”：没有不合格项，不扣分", "“{actual}”: no item failed", values)];
  }
  return [
    said(
      "不合格 {count} 项{marks}，共扣 {lost} 分",
      "{count} items failed{marksEn}: {lost} points off",
      values,
    ),
  ];
}

/** The limit of what is lost where it was reached, and the sum; nothing where nothing was lost. */
function lastSteps({ points }: RuledRow, raw: Decimal, limit: readonly Said[]): readonly Said[] {
  if (raw.eq(points)) return [];
  const values = { points: plain(points), lost: plain(points.minus(raw), 4), raw: plain(raw, 4) };
  return [...limit, said("{points} − {lost} = {raw}", "{points} − {lost} = {raw}", values)];
}

function earnedStep(passed: number, failed: number, marks: string, raw: Decimal): Said {
  const values = { passed, failed, marks: marks === "" ? "" : `（${marks}）`, raw: plain(raw, 4) };
  return said(
    "合格 {passed} 项，不合格 {failed} 项{marks}，合格项共得 {raw} 分",
    "{passed} items passed, {failed} failed{marks}; the passed ones earn {raw}",
    values,
  );
}

function otherSum(all: Decimal, points: Decimal): Said {
  return said(
    "评分标准各项分值合计 {all} 分，本行分值是 {points} 分，两者不符；按各项分值相加，最高得 {points} 分，请核对。",
    "The rule's items add up to {all}, the row carries {points}; the items were added, up to {points}. Please check.",
    { all: plain(all), points: plain(points) },
  );
}

const NO_ANSWER = said("完成值未填写。", "The actual is missing.");
const DASH_ANSWER = said(
  "完成值是“无”或短横，看不出哪几项不合格。",
  "The actual is a dash or 无, which does not tell which items failed.",
);
const NOT_TASKS = said(
  "完成值“{text}”看不出评分标准所列各项是否都符合。",
  "The actual “{text}” does not tell whether all that the rule lists holds.",
);
const WHICH_ITEMS = said(
  "各项扣分不同，只写几项不合格算不出得分。",
  "The items weigh differently, so their number is not enough.",
);
