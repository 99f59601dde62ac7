import { plainText } from "../printed/text";
import type { Measure, StepDeduction } from "../row-rule";
import { clausesOf, isBeside, isReadable } from "./clauses";
import type { RowRuleKind } from "./kind";
import { markedParts } from "./marks";
import { ALL, AMOUNT, amountOf, measureOf, NUMBER } from "./numbers";
import { isCap, mostLost } from "./wordings";

/** Words for being past a date. */
export const LATE = "(?:逾期|延期|延迟|延误|超期|超时|推迟|拖延|滞后|晚)";
/** The units that a delay is told in. */
export const TIME_UNIT = "天|日|个?工作日|个?小时|周|个月";
const TIME = `(?<number>${NUMBER})(?<unit>${TIME_UNIT})`;
const DONE =
  "(?:完成|办结|报送|上报|提交|拨付|支付|发放|下达|交付|验收|竣工|完工|开工)?(?:任务|工作)?的?";
/** 每逾期1天扣1分, 逾期每天扣1分, and 逾期1天扣1分: every one of them. */
const STEP = new RegExp(
  `^(?:每${LATE}|${LATE}的?每|${LATE}(?=[1一](?![\\d.])))(?:${TIME}|(?<each>[天日周]))的?(?:相应)?扣(?:减|除|分)?(?<amount>${AMOUNT})$`,
  "u",
);
const IN_TIME = "(?:按时|按期|及时|如期|准时|在?规定的?(?:时间|时限|期限)之?内?)";
const FULL = new RegExp(`^${IN_TIME}${DONE}(?:得|计|记|给)(?<amount>${AMOUNT})$`, "u");
const LEAD = new RegExp(`^(?:未能?|不能?)${IN_TIME}${DONE}$`, "u");
/** 逾期30天以上不得分. */
const NOTHING = new RegExp(
  `^${LATE}(?<beyond>超过)?${TIME}(?:\\((?<mark>不?含)\\))?(?:(?<also>及)?以上)?的?(?:不(?:得|计|记)分|得0分)$`,
  "u",
);

/** 按时完成得满分，每逾期1天扣1分: points are lost for the time past a date. */
export const lateness: RowRuleKind<StepDeduction> = { name: "step-deduction", read: readLateness };

interface Draft {
  readonly steps: Pick<StepDeduction, "step" | "deduct">[];
  readonly full: (string | null)[];
  readonly nothing: NonNullable<StepDeduction["nothingFrom"]>[];
  readonly most: string[];
}

/** The rule, or null where the text is not wholly one of lateness. */
export function readLateness(original: string): StepDeduction | null {
  if (!new RegExp(LATE, "u").test(original) || markedParts(original)?.length !== 1) return null;
  const draft: Draft = { steps: [], full: [], nothing: [], most: [] };
  if (!clausesOf(plainText(original)).every((clause) => take(draft, clause))) return null;
  const [step, other] = draft.steps;
  const [nothing = null] = draft.nothing;
  const [most] = draft.most;
  if (!step || other || draft.full.length > 1 || draft.nothing.length + draft.most.length > 1)
    return null;
  if (nothing && nothing.unit !== step.step.unit) return null;
  return {
    kind: "step-deduction",
    base: { of: "target" },
    side: "above",
    ...step,
    full: draft.full[0] ?? null,
    partial: null,
    nothingFrom: nothing,
    late: true,
    ...(most === undefined ? {} : { mostLost: most }),
  };
}

function take(draft: Draft, clause: string): boolean {
  if (isCap(clause)) return true;
  const most = mostLost(clause);
  if (most !== null) return draft.most.push(most) > 0;
  if (!isReadable(clause)) return false;
  const step = STEP.exec(clause)?.groups;
  if (step)
    return draft.steps.push({ step: timeOf(step), deduct: amountOf(step["amount"] ?? "") }) > 0;
  const full = FULL.exec(clause)?.groups;
  if (full) return takeFull(draft, full["amount"] ?? "");
  const nothing = NOTHING.exec(clause)?.groups;
  if (nothing)
    return (
      draft.nothing.push({ ...timeOf(nothing), included: isIncluded(nothing), excess: true }) > 0
    );
  return LEAD.test(clause) || (!clause.includes("每") && isBeside(clause));
}

function takeFull(draft: Draft, printed: string): boolean {
  const given = amountOf(printed);
  // half of the points for being in time: what the rest is for is not said
  if (given.of === "share" && given.number !== ALL.number) return false;
  return draft.full.push(given.of === "points" ? given.number : null) > 0;
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ number = "1", unit, each }: Groups): Measure {
  return measureOf(number, timeUnit(unit ?? each ?? "天"));
}

/** One word for each unit of time: 天 for 日, 个小时 for 小时. */
export function timeUnit(printed: string): string {
  return printed === "日" ? "天" : printed.replace(/^(?=工作日|小时)/u, "个");
}

/** Whether the limit itself still scores is open of 以上, and told by a mark, 及 or 超过. */
function isIncluded({ mark, also, beyond }: Groups): boolean | null {
  if (mark !== undefined) return mark === "含";
  if (also !== undefined) return true;
  return beyond === undefined ? null : false;
}
