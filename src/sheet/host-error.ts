import { said, type Said } from "../language/said";

/** Everything that can go wrong between this product and a workbook. */
export type HostErrorCode =
  | "empty-file"
  | "not-a-workbook"
  | "legacy-xls"
  | "encrypted"
  | "broken-file"
  | "zip-bomb"
  | "file-too-large"
  | "sheet-too-large"
  | "sheet-missing"
  | "sheet-name"
  | "sheet-exists"
  | "sheet-in-use"
  | "last-sheet"
  | "structure-protected"
  | "row-blocked"
  | "row-in-use"
  | "row-not-empty"
  | "row-not-inserted"
  | "protected"
  | "cell-editing"
  | "not-responding"
  | "changed-meanwhile"
  | "write-unverified"
  | "half-written"
  | "read-only"
  | "payload-too-large"
  | "unsupported-excel"
  | "office-missing"
  | "not-loaded"
  | "unknown";

/** What happened, why, and what to do next: one plain sentence each, in both languages. */
const SENTENCES: Record<HostErrorCode, Said> = {
  "empty-file": said(
    "这个文件是空的（0 字节），多半是下载或复制没有完成。请重新获取文件后再打开。",
    "The file is empty (0 bytes), probably an unfinished download. Get the file again and reopen it.",
  ),
  "not-a-workbook": said(
    "这不是 Excel 工作簿（.xlsx 或 .xlsm），无法读取。请选择自评表的 Excel 文件。",
    "This is not an Excel workbook (.xlsx or .xlsm). Choose the Excel file that holds the form.",
  ),
  "legacy-xls": said(
    "这是旧版 .xls 格式，不能直接读写。请在 Excel 或 WPS 中“另存为”.xlsx 后再打开。",
    "This is the old .xls format. Save it as .xlsx in Excel or WPS, then open that file.",
  ),
  encrypted: said(
    "文件设有打开密码，内容无法读取。请在 Excel 中取消密码并保存后再打开。",
    "The file is protected by a password. Remove the password in Excel, save, and open it again.",
  ),
  "broken-file": said(
    "文件已损坏，无法读出内容（{detail}）。请用 Excel 打开并“修复”后另存，再试一次。",
    "The file is damaged and cannot be read ({detail}). Repair it in Excel, save it, and try again.",
  ),
  "zip-bomb": said(
    "文件解压后异常巨大，为安全起见没有打开。请确认文件来源，或另存为新文件后再试。",
    "The file unpacks to an abnormal size and was not opened for safety. Check where it came from.",
  ),
  "file-too-large": said(
    "文件过大（超过 {limit}），没有打开。请只保留自评表所在的工作表后再试。",
    "The file is too large (over {limit}) and was not opened. Keep only the sheets with the forms.",
  ),
  "sheet-too-large": said(
    "工作表“{sheet}”的已用区域过大，没有读取。请删除表格以外的空白行列后再试。",
    "The used range of sheet “{sheet}” is too large to read. Delete the blank rows and columns.",
  ),
  "sheet-missing": said(
    "找不到工作表“{sheet}”，可能已被改名或删除。请重新识别后再试。",
    "Sheet “{sheet}” is missing; it may have been renamed or deleted. Recognise the form again.",
  ),
  "sheet-name": said(
    "“{sheet}”不能用作工作表名：须为 1 至 31 个字，且不含 : \\ / ? * [ ]。请换一个名称后再试。",
    "“{sheet}” cannot name a sheet: 1 to 31 characters without : \\ / ? * [ ]. Choose another name.",
  ),
  "sheet-exists": said(
    "工作簿里已有名为“{sheet}”的工作表，没有再插入。请先将其改名或删除，再试一次。",
    "The workbook already has a sheet named “{sheet}”; none was added. Rename or delete it first.",
  ),
  "sheet-in-use": said(
    "工作表“{sheet}”被 {where} 引用，删除后引用会失效，因此没有删除。请先改掉引用后再试。",
    "Sheet “{sheet}” is referred to by {where}, so it was not removed. Change that reference first.",
  ),
  "last-sheet": said(
    "工作表“{sheet}”是唯一可见的工作表，工作簿不能没有可见的工作表，因此没有删除。请先显示另一张表。",
    "Sheet “{sheet}” is the only visible one, and a workbook needs one. Show another sheet first.",
  ),
  "structure-protected": said(
    "工作簿的结构受保护，不能增加或删除工作表，没有改动。请由设表人取消“保护工作簿”后再试。",
    "The workbook’s structure is protected: no sheet can be added or removed. Ask its owner to unprotect it.",
  ),
  "row-blocked": said(
    "工作表“{sheet}”第 {row} 行处有{whatZh}（{where}），增删这一行会把它弄坏，因此没有改动。请在 Excel 中手动增删行。",
    "At row {row} of sheet “{sheet}” stands {whatEn} ({where}) that the change would damage, so nothing was changed. Do it by hand in Excel.",
  ),
  "row-in-use": said(
    "工作表“{sheet}”第 {row} 行被 {where} 引用，删除后引用会失效，因此没有删除。请先改掉引用后再试。",
    "Row {row} of sheet “{sheet}” is referred to by {where}, so it was not removed. Change that reference first.",
  ),
  "row-not-empty": said(
    "工作表“{sheet}”第 {row} 行已填有内容（{cells}），为免丢失没有删除。请先清空这些单元格后再试。",
    "Row {row} of sheet “{sheet}” has content by now ({cells}), so it was not removed. Clear these cells first.",
  ),
  "row-not-inserted": said(
    "工作表“{sheet}”第 {row} 行不是本工具插入的，没有删除。请在 Excel 中手动删除这一行。",
    "Row {row} of sheet “{sheet}” was not inserted by this tool and was not removed. Delete it by hand in Excel.",
  ),
  protected: said(
    "工作表“{sheet}”受保护，{cells} 不能写入，表格没有改动。请由设表人取消保护后再试。",
    "Sheet “{sheet}” is protected: {cells} cannot be written and nothing was changed. Ask its owner.",
  ),
  "cell-editing": said(
    "有单元格正处于编辑状态，Excel 暂不接受写入。请按回车或 Esc 结束编辑后再试。",
    "A cell is being edited, so Excel accepts no changes. Press Enter or Esc, then try again.",
  ),
  "not-responding": said(
    "Excel 没有回应，操作已停止，表格没有改动。请稍等片刻再试。",
    "Excel does not answer. The action was stopped and nothing was changed. Try again in a moment.",
  ),
  "changed-meanwhile": said(
    "读取之后表格又被改动（{cells}），为免覆盖没有写入。请重新计算。",
    "The sheet changed after it was read ({cells}); nothing was written over it. Recalculate.",
  ),
  "write-unverified": said(
    "写入后核对不一致（{cells}），已恢复原样。请检查这些单元格的格式后再试。",
    "What was written did not read back ({cells}) and was restored. Check the format of these cells.",
  ),
  "half-written": said(
    "写入中断，也没能恢复原样（{cells} 可能已被改动）。请逐格核对，或不保存并重新打开工作簿。",
    "The write broke off and could not be undone ({cells} may have changed). Check these cells, or reopen without saving.",
  ),
  "read-only": said(
    "工作簿以只读方式打开，不能写入。请另存一份后再试。",
    "The workbook is read-only. Save a copy and try again.",
  ),
  "payload-too-large": said(
    "一次读写的内容超过 Excel 的上限，表格没有改动。请删除多余的空白区域后再试。",
    "The amount of data exceeds Excel’s limit and nothing was changed. Delete unused areas.",
  ),
  "unsupported-excel": said(
    "这个版本的 Excel 缺少所需功能（{detail}）。请使用 Excel 2021 或更新版本。",
    "This Excel lacks a needed feature ({detail}). Use Excel 2021 or newer.",
  ),
  "office-missing": said(
    "没有连接到 Excel，可能是网络挡住了 Office 脚本。请联系管理员，或改用网页工作台。",
    "Excel could not be reached; the network may block the Office script. Ask your administrator.",
  ),
  "not-loaded": said(
    "这一部分没有下载成功，多半是网络断开，表格没有改动。请连上网络后再试一次；若仍不行，请重新打开窗格。",
    "This part could not be loaded, probably because the network is down; nothing was changed. Reconnect and try again, or reopen the pane.",
  ),
  unknown: said(
    "操作没有完成，表格没有改动（{detail}）。请再试一次；若仍出现，请重新打开窗格。",
    "The action did not finish and nothing was changed ({detail}). Try again or reopen the pane.",
  ),
};

/** A failure of a host, with a sentence a person can act on. Never carries a bare English text. */
export class HostError extends Error {
  readonly said: Said;

  constructor(
    readonly code: HostErrorCode,
    readonly details: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    const sentence = SENTENCES[code];
    const filled = said(sentence.zh, sentence.en, details);
    super(filled.zh, options);
    this.name = "HostError";
    this.said = filled;
  }
}
