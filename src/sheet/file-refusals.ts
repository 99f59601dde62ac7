import { said, type Said } from "../language/said";
import { HostError } from "./host-error";

/** Why a file is not opened, or not changed. A workbook open in Excel is past that, and its pane does without these sentences. */
export type FileRefusal = keyof typeof SENTENCES;

/** What happened, why, and what to do next. */
const SENTENCES = {
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
    // which of its parts is broken is no accountant's word: it stands in the error's details
    "文件已损坏，无法读出内容。请用 Excel 打开并“修复”后另存，再试一次。",
    "The file is damaged and cannot be read. Repair it in Excel, save it, and try again.",
  ),
  "zip-bomb": said(
    "文件解压后异常巨大，为安全起见没有打开。请确认文件来源，或另存为新文件后再试。",
    "The file unpacks to an abnormal size and was not opened for safety. Check where it came from.",
  ),
  "file-too-large": said(
    "文件过大（超过 {limit}），没有打开。请只保留自评表所在的工作表后再试。",
    "The file is too large (over {limit}) and was not opened. Keep only the sheets with the forms.",
  ),
  signed: said(
    "工作簿带有数字签名，任何改动都会使签名失效，因此没有写入。请另存一份，在“文件 → 信息”里删除签名后再试。",
    "The workbook is signed, and any change would break the signature, so nothing was written. Save a copy, remove its signature (File → Info), and try again.",
  ),
} as const satisfies Readonly<Record<string, Said>>;

/** A file refused. */
export function fileRefusal(
  code: FileRefusal,
  details: HostError["details"] = {},
  options?: ErrorOptions,
): HostError {
  return new HostError({ code, sentence: SENTENCES[code] }, details, options);
}
