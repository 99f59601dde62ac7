import Big from "big.js";
import type { Amount, YesNo } from "../row-rule";
import { chineseSigns } from "./checklist";
import { plainText } from "../printed/text";
import { clausesOf, isBeside, isReadable, REMARK } from "./clauses";
import type { RowRuleKind } from "./kind";
import { readLateness } from "./lateness";
import { withoutListNumbers } from "./list-numbers";
import { ALL, AMOUNT, amountOf, NOTHING } from "./numbers";
import { isCap } from "./wordings";

/** No number in the condition, which would make it a band's. */
const CONDITION = String.raw`[^\d≥≤<>每]{1,80}?`;
const SCORED = new RegExp(
  `^(?<condition>${CONDITION})(?:的|者|(?<![及按准])时)?(?:(?:得|计|记|给|=)(?<amount>${AMOUNT})|(?<none>不(?:得|计|记|给)分|(?:得|计|记)零分|0分|扣(?:完|全分|全部分值|全部分))|(?<![最酌可再另各约减增一二两三起]|[最至]多)扣(?<lost>\\d+(?:\\.\\d+)?)分)$`,
  "u",
);
/** How the condition of the second answer begins. */
const NO = /^(?:否则|反之|没有|未|无|不|否|达不到|零(?!星)|逾期|超期|缺少?|非)/u;
/** 每逾期1个月扣1分: what is lost by being late, which is a person's. */
const LATE =
  /^每?(?:逾期|延期|延迟|延误|超期|推迟|超时|拖延|滞后|迟)[^;]{0,16}扣(?:分|减|\d)[^;]{0,12}$|^(?:不|未)(?:及时|按时|按期)的?(?:,)?酌情扣分$/u;
/** 控制在预算内得满分，超出预算不得分. */
const OVER = /^超(?:出|过)?(?:预算|概算|支)/u;
const IN_TIME = /按时|按期|及时|如期|准时|规定(?:的)?(?:时间|时限|期限)|时限内/u;
/** Degrees and tiers are more than yes and no. */
const DEGREE = /^(?:优|良|中|差|好|较|基本|部分|一般|大部分|少部分|酌情)|酌情|其中|二者|两者|或者/u;

/** 有…计2分，没有不得分; 按时完成得5分，未按时完成不得分; 是得2分，否得0分. */
export const yesNo: RowRuleKind<YesNo> = { name: "yes-no", read };

/** 未完成的不得分, where the first answer speaks of it in other words. */
const UNDONE = /^未(\p{Script=Han}{2,4}?)(?:这项|该项|此项)?(?:工作|任务)?的?$/u;

/** 制定方案，开展培训的，得2分: what else the same sentence asks for; "" where it asks for one thing. */
function alsoOf(original: string, condition: string): string {
  const sentence = plainText(original)
    .split(/[。;!\n]+/u)
    .find((one) => one.includes(condition));
  const before = condition.length > 3 ? (sentence?.split(condition)[0] ?? "") : "";
  const clauses = before.split(",").filter((one) => one !== "");
  const isTasks = clauses.every((one) => /^\p{Script=Han}[\p{Script=Han}、“”]{3,}$/u.test(one));
  return isTasks ? chineseSigns(clauses.filter(isTask).join(",")) : "";
}

function isTask(clause: string): boolean {
  return (
    isBeside(clause) &&
    !REMARK.test(clause) &&
    !/^(?:根据|按照|依据|对照|结合|是否)|评分|评价/u.test(clause)
  );
}

interface Answer {
  readonly condition: string;
  /** Null where it is a person's. */
  readonly amount: Amount | null;
}

function read(original: string): YesNo | null {
  // what the time past a date costs is known
  if (readLateness(original)) return null;
  const text = withoutListNumbers(original) ?? original;
  const { answers, beside } = answersIn(clausesOf(text)) ?? { answers: [], beside: [] };
  const [yes, second, third] = answers;
  const no = second ?? (yes && beside.length === 0 ? unsaid(yes) : null);
  if (!yes?.amount || !no || third || !isOpposite(yes.condition, no.condition)) return null;
  if (answers.some((answer) => DEGREE.test(answer.condition))) return null;
  if (no.amount === null && !IN_TIME.test(yes.condition)) return null;
  const question = questionOf(yes.condition, beside);
  const also = alsoOf(text, yes.condition);
  return {
    kind: "yes-no",
    question,
    yes: yes.amount,
    no: no.amount,
    ...undoneOf(no.condition, question),
    ...(also === "" ? {} : { also }),
  };
}

/** The answers that a rule prints, and what stands beside them; null where anything else does. */
function answersIn(
  clauses: readonly string[],
): { readonly answers: readonly Answer[]; readonly beside: readonly string[] } | null {
  const answers: Answer[] = [];
  const beside: string[] = [];
  for (const clause of clauses) {
    const isLate = LATE.test(clause);
    const answer = isReadable(clause) && !isLate ? answerOf(clause, answers[0]?.amount) : null;
    if (answer) answers.push(answer);
    else if (isLate) answers.push({ condition: "逾期", amount: null });
    else if (isBeside(clause)) beside.push(clause);
    else if (!isCap(clause)) return null;
  }
  return { answers, beside };
}

function undoneOf(no: string, question: string): Pick<YesNo, "undone"> {
  const undone = UNDONE.exec(no)?.[1];
  return undone === undefined || question.includes(undone) ? {} : { undone };
}

/** 发生安全事故不得分 says what is not wanted; that none happened is then worth all the points. */
function unsaid({ condition, amount }: Answer): Answer | null {
  const unwanted =
    /^(?:凡|如|若|一旦)?(?:有)?(?:发生|发现|出现|存在|(?<=有)一[起例次宗件处])/u.test(condition) ||
    OVER.test(condition);
  const none = amount?.of === "points" && Number(amount.number) === 0;
  return unwanted && none ? { condition: "否则", amount: ALL } : null;
}

/** 否则 is the opposite of anything, 未… of what holds, and 发生… of 未发生…. */
function isOpposite(yes: string, no: string): boolean {
  if (/^(?:否则|反之)$/u.test(no)) return true;
  if (/预算|概算/u.test(yes) && OVER.test(no)) return true;
  if (!NO.test(yes)) return NO.test(no);
  // 无安全事故得满分，有则不得分
  if (/^(?:有|存在|出现|发生)(?:的|则|一[起例次])*$/u.test(no)) return true;
  const stem = yes.replace(/^(?:没有|未|无|不|零)/u, "");
  const happened = no.replace(/^(?:有|存在|出现|发生)/u, "");
  // 无安全事故得3分，发生事故扣3分
  return stem !== yes && happened.length > 1 && stem.endsWith(happened);
}

function answerOf(clause: string, best?: Amount | null): Answer | null {
  const groups = SCORED.exec(clause)?.groups;
  if (!groups) return null;
  const { condition = "", amount, lost } = groups;
  if (lost !== undefined) return lostOf(condition, lost, best);
  return { condition, amount: amount === undefined ? NOTHING : amountOf(amount) };
}

/** 齐全的得2分，不齐全的扣2分: what is left of the points that the first answer gives. */
function lostOf(condition: string, lost: string, best?: Amount | null): Answer | null {
  if (best?.of !== "points" || /[一二两三]\p{Script=Han}/u.test(condition)) return null;
  const left = Big(best.number).minus(lost);
  return left.lt(0) ? null : { condition, amount: { number: left.toFixed(), of: "points" } };
}

/** 是得2分 asks what stands before it: 是否制定实施方案，是得2分，否得0分. */
function questionOf(condition: string, beside: readonly string[]): string {
  const bare = condition.length <= 3;
  const asked = bare ? [...beside].reverse().find((one) => one.includes("是否")) : undefined;
  return chineseSigns(asked ?? condition);
}
