import { said } from "../../../language/said";

/** The words of the settings. */
export const TEXTS = {
  scoring: said("计分", "Scoring"),
  byForm: said(
    "评分规则随表格而定，打开自评表后在这里更换。",
    "Rules follow from the form. Open a self-evaluation to change them here.",
  ),
  writing: said("写入", "Writing"),
  formulas: said("得分写成公式", "Write scores as formulas"),
  formulasHint: said(
    "Excel 能照算的得分、执行率和总分写成公式，改了完成值会自动更新；其余仍写数值。",
    "Scores, rates and totals that Excel can repeat are written as formulas and follow later edits; others stay values.",
  ),
  marks: said("标出缺说明的行", "Mark missing notes"),
  marksHint: said(
    "重算后，有偏差而未写说明的格标为底色，填写后自动消失。",
    "After a recalculation, empty note cells of deviating rows are coloured until a note is written.",
  ),
  language: said("语言", "Language"),
  shownIn: said("界面语言", "Language of the pane"),
  unit: said("本单位信息", "Own unit"),
  keepUnit: said("在本机记住本单位信息", "Remember my unit on this machine"),
  keepUnitHint: said(
    "插入空白表、带入指标值时填进空着的表头。不记住就不保存。",
    "Fills empty heads of forms that are inserted or carried over. Nothing is stored unless this is on.",
  ),
  department: said("主管部门", "Department"),
  unitName: said("实施（填报）单位", "Unit"),
  manager: said("项目负责人", "Person in charge"),
  phone: said("联系电话", "Telephone"),
  help: said("帮助", "Help"),
  welcome: said("再看一次开始说明", "Show the first screen again"),
  manual: said("使用帮助", "User guide"),
  kept: said("本机记住的内容", "Kept on this machine"),
  keptWhat: said(
    "只记住：界面语言、小数位数、公式、标记、是否看过开始说明，以及勾选后的本单位信息。存在本机浏览器里，不上传，也不写进文件。",
    "Only: language, decimal places, formulas, marks, whether the first screen was seen, and your unit if you ask for it. Stored in this machine’s browser, never sent and never put into the file.",
  ),
  clear: said("清除本机记住的内容", "Clear what is kept"),
  cleared: said("已清除，设置恢复默认。", "Cleared. Settings are as at first."),
};
