/** Units in which rules count, the longer before those that begin like them. */
const UNITS = [
  "个?百分点|个?千分点|[%‰]",
  "微克/立方米|毫克/立方米|毫克/升|分贝",
  "[万亿千百]?(?:元|亩|人次|人|吨|平方米|立方米)|[万亿]",
  "分钟|个?小时|个?工作日|自然日|个月|天|年",
  "平方公里|公里|千米|米|公顷|公斤",
  "(?:车|批|场|户)次|课时|学时|[个项次户件场名起例处家期批部篇期套台辆间座条份册本只头株棵栋幢所艘架支宗盏块]",
].join("|");

/** One of them, as a pattern. */
export const UNIT = `(?:${UNITS})`;
