/** Answers that say yes, and answers that say no, to a question of any wording. */
const YES = /^(?:是的?|对|√|✓|✔)$/u;
const NO = /^(?:否|×|✗|✘)$/u;
const MEETS =
  /^(?:(?:均|全部|都|完全|已)?(?:达标|合格|符合|满足|达到|通过)(?:了)?(?:相关|有关)?(?:要求|规定|标准|条件)?)$/u;
const MEETS_NOT =
  /^(?:不达标|未达标|不合格|不符合|不满足|未通过|未达到)(?:相关|有关)?(?:要求|规定|标准|条件)?$/u;
const THERE = /^(?:均|都|全部)?(?:已|曾)?(?:有|存在|发生|出现|具有)$/u;
const NOT_THERE =
  /^(?:均|都|全部)?(?:无|没有|没|未|尚未|不存在|不具备|未曾|(?:未|没有)(?:发生|出现|发现|产生))(?:的)?(?:情况|情形|现象|行为)?$/u;

/** Things nobody wants: that there are none of them is good. */
const UNWANTED =
  /违规|违纪|违法|截留|挤占|挪用|虚列|虚报|套取|问题|浪费|事故|超|投诉|差错|错误|失误|逾期|延期|延误|延迟|推迟|滞后|拖欠|损失|流失|缺失|缺项|遗漏|纠纷|案件|上访|闲置/u;
/** Whether a word is of what costs points: 未达要求, 不符合, 问题. */
export function isUnwantedWord(word: string): boolean {
  return UNWANTED.test(word) || /[未不缺退]|通报|批评|处罚/u.test(word);
}

/** What is done, or how: of such a word its opposite is bad. */
const DONE =
  /建立|制定|公开|完成|执行|落实|开展|实施|报送|上报|备案|编制|出台|具备|到位|公示|验收|达到|达标|通过|按时|按期|如期|及时|准时|提前|发放|拨付|支付|交付|印发|设立|健全|齐全|完整|规范|合规|合法|正常|真实|准确|有效|合理|符合|控制在/gu;
/** Words of one matter: 未超支 answers whether the budget was kept, and 未逾期 whether it was in time. */
const MATTERS: readonly RegExp[] = [
  /按时|按期|及时|如期|准时|时限|期限|规定的?时间|逾期|延[期误迟]|超期|推迟|滞后|提前|完成/u,
  /预算|概算|超支|成本|超额/u,
  /合规|规范|合法|违[规纪法]|截留|挤占|挪用|虚[列报]|套取|问题|超标|超范围|浪费/u,
  /制度|办法|方案|预案|计划|规划|机制|有|建立|制定|出台|编制|具备|印发|健全|齐全|设立/u,
];

/** 有无, 有没有, 是否: a question that offers both asks for neither. */
const BOTH = /有无|有没有|是否|能否|是不是/gu;
/** No, but for words that only begin like it: 无障碍设施, 未成年人, 不动产. */
const NOT =
  /没有|不存在|(?:尚|均|都)?未(?!成年|来)|无(?!障碍|人机|线|偿|害化|公害|烟|菌|锡)|不(?!动产|断|仅|但|定期|同)|零(?!售|工|星)|杜绝/gu;
const ASKS_WHETHER_HAPPENED =
  /^(?:凡|如|若|一旦)?(?:有)?(?<none>未|没有|无|不)?(?:发生|出现|发现|存在|(?<=有)一[起例次宗件处])/u;
const OF_HAPPENING =
  /^(?:是的?|对|否|√|✓|✔|×|✗|✘|有|无|没有|没|零)$|^(?:未|没有|无|没|不|有|已|曾)*(?:再)?(?:发生|出现|发现|产生|存在)|^(?:有|无|没有|零)[^\d]{0,8}(?:事故|投诉|差错|问题|违规|违纪|违法|案件|事件|纠纷|情况|现象|行为)$/u;

/** A word that takes back part of an answer; 未延期 takes nothing back. */
const HEDGED =
  /部分|基本|大部|但|个别|少数|正在|待|拟|计划(?!完成)|将|较|尚可|仍|(?<!未|无|没有|不存在)(?:延期|推迟|滞后|延迟)/u;
/** A longer one tells a story. */
const LONGEST = 20;

/** Whether a question asks that there is none (未发生安全事故). */
export function asksForNone(question: string): boolean {
  const happened = ASKS_WHETHER_HAPPENED.exec(question)?.groups;
  // 发现不合格: the 不 is of what happened
  return happened ? happened["none"] !== undefined : negations(question).length > 0;
}

/** Whether a question is whether something happened (发生安全事故), which no 已完成 answers. */
export function asksWhetherHappened(question: string): boolean {
  return ASKS_WHETHER_HAPPENED.test(question);
}

/**
 * Whether an answer says yes to a question; null where that cannot be told, or where it speaks of
 * another matter. To 无违规行为 the answer 无 is a yes and 有 a no, and 是 could be either; to
 * 控制在预算以内 未超支 is a yes.
 */
export function answerOf(text: string, question: string): boolean | null {
  const parts = text.normalize("NFKC").split(/[\s。.;,:、“”"]+/u);
  const answers = new Set(parts.filter((one) => one !== "").map((one) => partOf(one, question)));
  const [answer = null, other] = answers;
  return other === undefined ? answer : null;
}

const IN_TIME = /按[时期]|及时|如期|准时|规定的?时间|时限|期限/u;

/** 已完成 beside 按时完成: that it was done, and not that it was done in time. */
export function saysNoTime(text: string, question: string): boolean {
  const answer = text.normalize("NFKC").replace(/[\s。.;,，；“”"]/gu, "");
  const isBare = YES.test(answer) || MEETS.test(answer) || IN_TIME.test(answer);
  return IN_TIME.test(question) && !isBare && !/提前|逾期|延|超期|推迟|滞后/u.test(answer);
}

/** 是, 符合要求, 全部完成: an answer to all that is asked. */
export function saysAll(text: string): boolean {
  const answer = text.normalize("NFKC").replace(/[\s。.;,“”"]/gu, "");
  return YES.test(answer) || MEETS.test(answer) || /^(?:均|都|全部)/u.test(answer);
}

function partOf(answer: string, question: string): boolean | null {
  if (HEDGED.test(answer) || /\d/u.test(answer) || answer.length > LONGEST) return null;
  const forNone = asksForNone(question);
  if (YES.test(answer) || NO.test(answer)) return forNone ? null : YES.test(answer);
  if (asksWhetherHappened(question) && !OF_HAPPENING.test(answer)) return met(answer, forNone);
  if (MEETS.test(answer) || MEETS_NOT.test(answer))
    return !forNone && UNWANTED.test(question) ? null : MEETS.test(answer);
  if (THERE.test(answer)) return asksOfThere(question) ? !forNone : null;
  if (NOT_THERE.test(answer)) return asksOfThere(question) ? forNone : null;
  const good = isGood(answer, question);
  return good === null ? null : good === isWanted(question);
}

/** 达标 where none may happen says that none did. */
function met(answer: string, forNone: boolean): boolean | null {
  return forNone && (MEETS.test(answer) || MEETS_NOT.test(answer)) ? MEETS.test(answer) : null;
}

/** Whether 有 and 无 can answer it: of 按时完成 they say nothing. */
function asksOfThere(question: string): boolean {
  return asksForNone(question) || UNWANTED.test(question) || THERE_IS.test(question);
}
const THERE_IS = /有|存在|发生|出现|发现|具备|是否|建立|制定|编制|开展|出台|设立|制度|办法|方案/u;

/** Whether what a question asks for is what one wants: 按时完成 and 无违规 are, 超预算 is not. */
function isWanted(question: string): boolean {
  return UNWANTED.test(question) === asksForNone(question);
}

/** Whether an answer reports what one wants; null where it is not of the question's matter. */
function isGood(answer: string, question: string): boolean | null {
  if (isWithin(answer, question)) return isWanted(answer);
  const found = negations(answer);
  const [no] = found;
  if (found.length > 1) return null;
  const before = no ? answer.slice(0, no.index) : "";
  // 无提升 beside 有提升
  if (no && isWithin(answer.slice(no.index + no[0].length), question) && !asksForNone(question))
    return !isWanted(question);
  if (before.search(DONE) >= 0 || !isOfMatter(answer, question)) return null;
  if (UNWANTED.test(answer)) return no !== undefined;
  return answer.search(DONE) < 0 ? null : no === undefined;
}

/** The question again, or its end: 设备运行正常, 运行正常. */
function isWithin(answer: string, question: string): boolean {
  const bare = answer.replace(/^(?:均|都|全部|已)+/u, "");
  return bare.length > 1 && question.replace(BOTH, "").endsWith(bare);
}

function isOfMatter(answer: string, question: string): boolean {
  if (MATTERS.some((one) => one.test(answer) && one.test(question))) return true;
  return [...answer].some((_, at) => {
    const two = answer.slice(at, at + 2);
    return (
      two.length > 1 && question.includes(two) && (DONE_OR_NOT.test(two) || UNWANTED.test(two))
    );
  });
}
const DONE_OR_NOT = new RegExp(DONE.source, "u");

function negations(text: string): RegExpExecArray[] {
  return [...text.replace(BOTH, "").matchAll(NOT)];
}
