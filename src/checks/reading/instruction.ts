import { fold, stripListMark } from "../../values";
import { byText } from "../../values/by-text";

/** What a template prints where somebody is to write. */
const LEFTOVERS: readonly RegExp[] = [
  /^[(【[]?(请|此处|在此)[^。]{0,20}(填写|填报|填列|填入|录入)/u,
  /[(【[](请|此处)[^()]{0,16}填[^()]{0,8}[)】\]]/u,
  /^[(【[]?(填写|填列|待填|必填|选填)/u,
  /^(例如|示例|样例|例)[:：]/u,
  /^\d*[.、]?(目标内容|绩效目标内容|指标内容|指标名称|指标值|描述内容)\d+$/u,
  /(?<![a-z×])[x×]{2,}(年|月|日|项目|单位|部门|局|市|县|区|%|个|万元)/iu,
  /^[×xX*_]{2,}$/u,
];

/** Instruction text or a system's placeholder, wherever it stands. */
export const isLeftover = byText((text): boolean => {
  const plain = fold(text);
  return LEFTOVERS.some((pattern) => pattern.test(plain)) || isOrder(plain);
});

/** The length that a template allows: (100字以内), 字数不超过200字。 */
const LIMIT = /[(【[]?[^()【】[\],;。]{0,8}\d{2,4}个?字(?:以内|之内|以下|左右)?[)】\]]?。?$/u;
const ORDER =
  /^(?:请|需|应|并|逐[项条]|如实|简要|简单|具体|详细|重点|客观)*(?:简述|说明|分析|提出|描述|概述|阐述|总结|归纳|列[出明举]|反映|介绍|叙述|填写|写明)/u;
/** How a template leads up to its order: 对照年度目标，说明…; 针对项目自评中发现的问题，提出…. */
const LEAD = /^(?:请|对照|结合|针对|围绕|根据|按照?|依据|从.{1,16}方面|主要)/u;
const LONGEST = 120;

/** The clauses of a text that ends with the length allowed; null where it does not. */
function limited(plain: string): readonly string[] | null {
  const bare = stripListMark(plain);
  const body = bare.replace(LIMIT, "");
  return body === bare || bare.length > LONGEST ? null : body.split(/[,;。:]/u).filter(Boolean);
}

/** A whole sentence that tells what to write and how much: no label is so long-winded. */
function isOrder(plain: string): boolean {
  const clauses = limited(plain);
  if (!clauses?.some((clause) => ORDER.test(clause))) return false;
  const [first = ""] = clauses;
  return first.startsWith("请") || (clauses.length > 1 && (LEAD.test(first) || ORDER.test(first)));
}

/**
 * A single order with a length (分析存在的问题及原因（200字以内）). It may as well be the label of the
 * cell beside it, so that the caller has to see where it stands.
 */
export const isShortOrder = byText((text): boolean => {
  const clauses = limited(fold(text));
  return clauses?.length === 1 && clauses.every((clause) => ORDER.test(clause));
});

/** Nothing, a stroke, or a sign for what is still to be filled in (××局), where a head wants a name. */
const UNFILLED = /^(?:[-—–―－/\\_＿…\s]*|[×xX*＊○□]{1,6}[\p{Script=Han}]{0,4})$/u;

/** Whether a field of the head was left as the template has it. */
export function isUnfilled(text: string): boolean {
  return UNFILLED.test(text);
}
