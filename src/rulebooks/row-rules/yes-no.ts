import type { Amount, YesNo } from "../row-rule";
import { chineseSigns } from "./checklist";
import { clausesOf, isBeside, isReadable } from "./clauses";
import type { RowRuleKind } from "./kind";
import { withoutListNumbers } from "./list-numbers";
import { ALL, AMOUNT, amountOf, NOTHING } from "./numbers";
import { isCap } from "./wordings";

/** No number in the condition, which would make it a band's. */
const CONDITION = String.raw`[^\d≥≤<>每]{1,80}?`;
const SCORED = new RegExp(
  `^(?<condition>${CONDITION})(?:的|者|时)?(?:(?:得|计|记|给)(?<amount>${AMOUNT})|(?<none>不(?:得|计|记|给)分|(?:得|计|记)零分|扣(?:完|全分|全部分值|全部分)))$`,
  "u",
);
/** How the condition of the second answer begins. */
const NO = /^(?:否则|反之|没有|未|无|不|否|逾期|超期|缺少?|非)/u;
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

interface Answer {
  readonly condition: string;
  /** Null where it is a person's. */
  readonly amount: Amount | null;
}

function read(original: string): YesNo | null {
  const answers: Answer[] = [];
  const beside: string[] = [];
  const text = withoutListNumbers(original);
  for (const clause of clausesOf(text ?? original)) {
    const answer = isReadable(clause) ? answerOf(clause) : null;
    if (answer) answers.push(answer);
    else if (LATE.test(clause)) answers.push({ condition: "逾期", amount: null });
    else if (isBeside(clause)) beside.push(clause);
    else if (!isCap(clause)) return null;
  }
  const [yes, second, third] = answers;
  const no = second ?? (yes && beside.length === 0 ? unsaid(yes) : null);
  if (!yes?.amount || !no || third || !isOpposite(yes.condition, no.condition)) return null;
  if (answers.some((answer) => DEGREE.test(answer.condition))) return null;
  if (no.amount === null && !IN_TIME.test(yes.condition)) return null;
  return {
    kind: "yes-no",
    question: questionOf(yes.condition, beside),
    yes: yes.amount,
    no: no.amount,
  };
}

/** 发生安全事故不得分 says what is not wanted; that none happened is then worth all the points. */
function unsaid({ condition, amount }: Answer): Answer | null {
  const unwanted = /^(?:凡|如|若|一旦)?(?:有)?(?:发生|发现|出现|存在)/u.test(condition);
  const none = amount?.of === "points" && Number(amount.number) === 0;
  return unwanted && none ? { condition: "否则", amount: ALL } : null;
}

/** 否则 is the opposite of anything, 未… of what holds, and 发生… of 未发生…. */
function isOpposite(yes: string, no: string): boolean {
  if (/^(?:否则|反之)$/u.test(no)) return true;
  if (!NO.test(yes)) return NO.test(no) || (/预算|概算/u.test(yes) && OVER.test(no));
  // 无安全事故得满分，有则不得分
  if (/^(?:有|存在|出现|发生)(?:的|则|一[起例次])*$/u.test(no)) return true;
  const stem = yes.replace(/^(?:没有|未|无|不)/u, "");
  return stem !== yes && no.replace(/^(?:有|存在|出现|发生)/u, "") === stem.replace(/^发生/u, "");
}

function answerOf(clause: string): Answer | null {
  const groups = SCORED.exec(clause)?.groups;
  if (!groups) return null;
  const { condition = "", amount } = groups;
  return { condition, amount: amount === undefined ? NOTHING : amountOf(amount) };
}

/** 是得2分 asks what stands before it: 是否制定实施方案，是得2分，否得0分. */
function questionOf(condition: string, beside: readonly string[]): string {
  const bare = condition.length <= 3;
  const asked = bare ? [...beside].reverse().find((one) => one.includes("是否")) : undefined;
  return chineseSigns(asked ?? condition);
}
