/** Answers that say yes, and answers that say no, to a question of either wording. */
const YES =
  /^(?:是的?|对|√|✓|✔|达标|已达标|合格|符合(?:要求|规定)?|满足(?:要求)?|达到(?:要求)?|已达到|通过|健全|齐全|完整|规范|到位|及时)$/u;
const NO =
  /^(?:否|×|✗|✘|不达标|未达标|不合格|不符合(?:要求|规定)?|不满足(?:要求)?|未通过|不健全|不完整|不规范|不及时|未达到(?:要求)?)$/u;

/** There is such a thing, or it was done. */
const DONE =
  "建立|制定|公开|完成|执行|落实|开展|实施|报送|上报|备案|编制|出台|具备|到位|公示|验收|达|通过|按时|按期|如期|及时";
const THERE = new RegExp(
  `^(?:有|存在|发生|出现|具有|按时|按期|如期|及时|(?:均|全部|都)?(?:已|已经)?(?:${DONE}))[^不未没无\\d待]{0,12}$`,
  "u",
);
/** There is none, or it was not done. */
const NOT_THERE =
  /^(?:无|没有|没|未|尚未|不存在|不具备|未曾|逾期|超期|不按时)[^不未没无\d]{0,12}$/u;

/** 有无, 有没有: a question that offers both asks for neither. */
const BOTH = /有无|有没有/gu;
const NEGATIVE = /无|未|没有|不存在|不发生|零|杜绝/u;

/** Things nobody wants: 合格 says that there are none, which is no answer to whether there are. */
const UNWANTED = /违规|违纪|违法|截留|挤占|挪用|虚列|虚报|问题|浪费|事故|超支|超标/u;
const ASKS_WHETHER_HAPPENED =
  /^(?:凡|如|若|一旦)?(?:有)?(?:未|没有|无|不)?(?:发生|出现|发现|存在)/u;
const OF_HAPPENING =
  /^(?:是的?|对|否|√|✓|✔|×|✗|✘|有|无|没有|没|零)$|^(?:未|没有|无|没|不|有|已|曾)*(?:再)?(?:发生|出现|发现|产生|存在)|^(?:有|无|没有|零)[^\d]{0,8}(?:事故|投诉|差错|问题|违规|违纪|违法|案件|事件|纠纷|情况|现象|行为)$/u;
const PLAIN_ANSWER = /^(?:是的?|对|否|√|✓|✔|×|✗|✘)$/u;

/** A word that takes back part of an answer. */
const HEDGED = /部分|基本|大部|但|个别|少数|正在|拟|计划|将|延期|推迟|滞后|延迟/u;

/** Whether a question asks that there is none (未发生安全事故). */
export function asksForNone(question: string): boolean {
  return NEGATIVE.test(question.replace(BOTH, ""));
}

/** Whether a question is whether something happened (发生安全事故), which no 已完成 answers. */
export function asksWhetherHappened(question: string): boolean {
  return ASKS_WHETHER_HAPPENED.test(question);
}

/**
 * Whether an answer says yes to a question; null where that cannot be told. To 无违规行为 the
 * answer 无 is a yes and 有 a no, and 是 could be either.
 */
export function answerOf(text: string, question: string): boolean | null {
  const answer = text.normalize("NFKC").replace(/[\s。.;,，；“”"]/gu, "");
  if (answer === "" || HEDGED.test(answer)) return null;
  const forNone = asksForNone(question);
  if (asksWhetherHappened(question) && !OF_HAPPENING.test(answer)) return null;
  if (/^(?:是的?|对|否)$/u.test(answer) && forNone) return null;
  const approves = (YES.test(answer) || NO.test(answer)) && !PLAIN_ANSWER.test(answer);
  if (approves && !forNone && UNWANTED.test(question)) return null;
  if (YES.test(answer)) return true;
  if (NO.test(answer)) return false;
  if (THERE.test(answer)) return !forNone;
  if (NOT_THERE.test(answer)) return forNone;
  return null;
}
