import { said, type Locale, type Said } from "../language/said";

/** The workbench's own words. Every one is said in both languages, or it does not compile. */
export const STRINGS = {
  productName: said("自评助手 · 网页工作台", "Ziping · Workbench"),
  open: said("打开文件", "Open file"),
  openHint: said(
    "打开 .xlsx 或 .xlsm 自评表；也可以把文件拖到页面任意处。文件只在本机读取，不会上传。",
    "Open an .xlsx or .xlsm form, or drop it anywhere on the page. Files are read on this machine only.",
  ),
  samples: said("打开示例", "Samples"),
  undo: said("撤销", "Undo"),
  undoHint: said("撤销上一次改动（Ctrl+Z）", "Undo the last change (Ctrl+Z)"),
  download: said("下载", "Download"),
  downloadHint: said(
    "下载改动后的工作簿：{name}",
    "Download the workbook with the changes: {name}",
  ),
  unsaved: said("有未下载的改动", "Changes not downloaded"),
  dropHere: said("松开鼠标，打开这个文件", "Drop to open this file"),
  oneFileOnly: said(
    "一次只能打开一个文件，已打开“{name}”。其余文件请逐个拖入。",
    "Only one file can be open: “{name}” is. Drop the others one by one.",
  ),
  folder: said(
    "拖入的是文件夹，没有打开。请进入文件夹，把里面的 .xlsx 自评表拖进来。",
    "That was a folder, so nothing was opened. Open the folder and drop the .xlsx form in it.",
  ),
  notOpened: said("“{name}”没有打开。{why}", "“{name}” was not opened. {why}"),
  sampleFailed: said(
    "示例没有取到，可能是网络中断。请刷新页面，或直接打开您自己的文件。",
    "The sample could not be fetched; the connection may be down. Reload the page or open a file of your own.",
  ),
  fileNotRead: said(
    "这个文件读不出来，可能已被移动、删除或正被其他程序占用。请确认后重新选择。",
    "The file could not be read; it may have been moved, deleted or locked by another program. Choose it again.",
  ),
  replaceUnsaved: said(
    "“{open}”的改动还没有下载，打开“{next}”以后就找不回来了。",
    "The changes in “{open}” were not downloaded. Once “{next}” is open they are lost.",
  ),
  replaceTitle: said("改动尚未下载", "Changes not downloaded"),
  replaceSave: said("下载后再打开", "Download, then open"),
  replaceConfirm: said("放弃改动，直接打开", "Discard and open"),
  cancel: said("取消", "Cancel"),
  dismiss: said("关闭提示", "Dismiss"),
  opening: said("正在打开…", "Opening…"),
  noWorkbook: said("没有打开的工作簿", "No workbook is open"),
  noWorkbookNext: said(
    "请点“打开文件”选择自评表，或点“打开示例”先看看。",
    "Choose “Open file” to open a form, or “Samples” to look around first.",
  ),
  sheetTabs: said("工作表", "Sheets"),
  grid: said("工作表“{sheet}”", "Sheet “{sheet}”"),
  pane: said("任务窗格", "Task pane"),
  paneResize: said("调整任务窗格宽度", "Resize the task pane"),
  cellName: said("单元格", "Cell"),
  cellEmpty: said("空白", "blank"),
  formulaReadOnly: said(
    "这一格是公式，工作台不改写公式。需要修改时请在 Excel 中打开。",
    "This cell holds a formula, which the workbench does not change. Edit it in Excel.",
  ),
  lockedReadOnly: said(
    "工作表受保护，这一格不能修改。请由设表人取消保护后再填。",
    "The sheet is protected and this cell cannot be edited. Ask its owner to unprotect it.",
  ),
  missingNote: said(
    "这一行与目标有偏差，请在此写明偏离原因和改进措施。",
    "This row deviates from its target. Write the reason and the remedy here.",
  ),
  sampleScored: said("已填得分的自评表（2021年度）", "A scored self-evaluation (2021)"),
  sampleUnscored: said("未填得分的自评表（2023年度）", "A self-evaluation without scores (2023)"),
  sampleTargets: said("六张绩效目标表（2023年度）", "Six target tables (2023)"),
} satisfies Record<string, Said>;

export type StringKey = keyof typeof STRINGS;

/** One of the workbench's texts in a language, its placeholders filled. */
export function text(
  locale: Locale,
  key: StringKey,
  values: Readonly<Record<string, string>> = {},
): string {
  const { zh, en } = STRINGS[key];
  const filled = said(zh, en, values);
  return locale === "en" ? filled.en : filled.zh;
}
