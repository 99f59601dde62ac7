import { bareKey, labelKey } from "./label";
import type { Lexicon } from "./lexicon";

/** Whether a text is a label of the form's head or goal, and so never a value. */
export function isHeadLabel(text: string, lexicon: Lexicon): boolean {
  return (
    lexicon.fields.find(text) !== null ||
    lexicon.results.find(text) !== null ||
    OTHER_LABELS.test(labelKey(text)) ||
    OTHER_RESULTS.test(bareKey(labelKey(text)))
  );
}

/** What somebody else gave, or says of it: 复核分, 财政审核评分, 主管部门评价等级, 备注. */
const OTHER_RESULTS =
  /^((复核|审核|审定|核定|评审|复评|抽查|财政|主管部门|第三方|专家|上级)(部门|机构)?.{0,4}(得分|评分|分|分数|分值|总分|打分|等级|等次|意见|结论|结果)|备注|评价(标准|人|时间)|评分(标准|人|时间)|评分细则)$/;

/** Labels that are printed between those that are read, and whose values are not theirs. */
const OTHER_LABELS =
  /^(项目|资金)(类别|属性|类型|性质|分类|期|起止时间|级次)|^(财政(业务)?处室|金额单位|归口(处室|科室)|预算年度|年度|项目实施期|资金用途|支出功能分类)|^单位:(人民币)?[十百千万亿]*元$/;
