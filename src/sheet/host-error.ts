import { said, type Said } from "../language/said";
import type { FileRefusal } from "./file-refusals";
import type { StructureRefusal } from "./structure-refusals";

/** What happened, why, and what to do next: one plain sentence each, in both languages. */
const SENTENCES = {
  "sheet-too-large": said(
    "工作表“{sheet}”的已用区域过大，没有读取。请删除表格以外的空白行列后再试。",
    "The used range of sheet “{sheet}” is too large to read. Delete the blank rows and columns.",
  ),
  "sheet-missing": said(
    "找不到工作表“{sheet}”，可能已被改名或删除。请重新识别后再试。",
    "Sheet “{sheet}” is missing; it may have been renamed or deleted. Recognise the form again.",
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
} as const;

/** What can go wrong with any workbook; what only files and the workbook's build refuse stands beside this file. */
export type CommonError = keyof typeof SENTENCES;

/** Everything that can go wrong between this product and a workbook. */
export type HostErrorCode = CommonError | FileRefusal | StructureRefusal;

/** A code with the sentence that it is told by. */
export interface Refusal {
  readonly code: HostErrorCode;
  readonly sentence: Said;
}

/** A failure of a host, with a sentence a person can act on. Never carries a bare English text. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly said: Said;

  constructor(
    of: CommonError | Refusal,
    readonly details: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    const { code, sentence } = typeof of === "string" ? { code: of, sentence: SENTENCES[of] } : of;
    const filled = said(sentence.zh, sentence.en, details);
    super(filled.zh, options);
    this.name = "HostError";
    this.code = code;
    this.said = filled;
  }
}
