import type { Missing, NotApplicable } from "./value";
import { isUnit } from "./units/units";

/** Ways to say that the row has nothing to do with this unit or year. */
const NOT_CONCERNED =
  /^(?:0|\/|-|—)?[,(]?(?:本|该|此|我)?(?:项目|年度|年|单位|部门|指标|项|部分|次|期|局|院|校|行)*(?:暂)?(?:均)?(?:不涉及|未涉及|没有涉及|无涉及|不适用|不考核|不作考核|不参与考核|未安排|未设置|未设定|不评价|无需填报|无需填写|不需填写)(?:此|该|本|这)?(?:项|类|一|指标|内容|工作|业务|任务|情况|经济|社会|生态|环境|效益|成本|可持续|影响|方面)*[)。.]?(?:\(?0\)?)?$/u;
const NO_SUCH =
  /^(?:N\/?A|n\/?a|无此(?:项|类|指标|内容|业务|情况)+|无该(?:项|指标|业务)+|非本(?:年|年度|部门|单位)(?:任务|指标|工作))[。.]?$/u;
/** A lone 无 or a stroke that stands where nothing is to be said. */
const DASH = /^(?:[-—–―─━ー一]{2,}|[-—–―─━ー/\\·]|\/{2,}|暂?无|没有)[。.]?$/u;

/** Signs that stand for what is still to be filled in. */
const HOLE = /[×xX*＊_＿□○◯▢Ｘ…]+|\.{3,}/u;
const OPERATORS = /^(?:[≥≤><=±]+|不低于|不少于|不超过|不高于|至少|达到|控制在|小于|大于)*/u;
const BEHIND = /(?:(?:及其?|或)?以(?:上|内|下)|左右)?$/u;

/** Texts of a form that tell what to write. */
const INSTRUCTION =
  /^[(【[]?(?:注:|说明:)?(?:请|此处|在此处?|此格|本栏|该栏|本列|按|根据|据|依据|参照|参考|由)[^\d]{0,20}(?:填写|填报|填列|填入|选填|必填|录入)|^[(【[]?(?:填写|填列|填入|待填|选填|必填|需填|应填|可填)|^[(【[]?(?:如|例|例如|示例|样例|比如|譬如)[:：]|^[(【[]?(?:例如|比如|譬如)|[(【[](?:此处|请)[^()]{0,12}填/u;

/** What an empty, placeholder or not-applicable cell means; null when the cell says something. Takes normalised text. */
export function readBlank(text: string): Missing | NotApplicable | null {
  if (text === "") return { kind: "missing", how: "empty" };
  if (NOT_CONCERNED.test(text) || NO_SUCH.test(text)) return { kind: "notApplicable", how: "said" };
  if (DASH.test(text)) return { kind: "notApplicable", how: "dash" };
  if (INSTRUCTION.test(text)) return { kind: "missing", how: "instruction" };
  return isPlaceholder(text) ? { kind: "missing", how: "placeholder" } : null;
}

/** `××`, `≥**平方米`, `____%`, `20××年`, `指标1`, `,`: the shape of a value without the value. */
function isPlaceholder(text: string): boolean {
  if (/^(?:待定|暂定|未定|暂未确定|待确定|TBD|tbd)$/u.test(text)) return true;
  if (/^(?:[,、;:!.。]|(?:三级|绩效)?指标值?\d*[:、]?)$/u.test(text)) return true;
  if (/^(?:20)?[×xX*_]+年(?:[×xX*_\d]+月)?(?:[×xX*_\d]+日)?(?:底|末)?前?$/u.test(text)) return true;
  // ≥, ≤万元: all but the number, with which 十万人 begins
  if (/^[≥≤><=±]+/u.test(text)) {
    const rest = text.replace(/^[≥≤><=±]+/u, "");
    if (rest === "" || (isUnit(rest) && !rest.startsWith("十"))) return true;
  }
  const inner = text
    .replace(OPERATORS, "")
    .replace(BEHIND, "")
    .replace(/^\((.*)\)$/u, "$1");
  const hole = HOLE.exec(inner);
  if (hole?.index !== 0) return false;
  const rest = inner.slice(hole[0].length);
  return rest === "" || isUnit(rest);
}
