import { said, type Said } from "../language/said";
import type { HostError } from "../sheet/host-error";

/** What to do about files that people take for the form, by the ending of their name. */
const NEXT_STEPS: readonly (readonly [RegExp, Said])[] = [
  [
    /\.(zip|rar|7z)$/i,
    said(
      "这是压缩包。请先解压，再打开里面的 .xlsx 自评表。",
      "This is an archive. Unpack it first, then open the .xlsx form in it.",
    ),
  ],
  [
    /\.(pdf|docx?|wps|jpe?g|png|tiff?|bmp|ofd)$/i,
    said(
      "这是 PDF、Word 或图片，里面的表读不出来。请找到自评表的 Excel 文件；没有的话，可以插入官方空白表重新填写。",
      "This is a PDF, a Word file or a picture, whose tables cannot be read. Find the form’s Excel file, or insert a blank official form.",
    ),
  ],
  [
    /\.(csv|txt|ods|html?|xml|xlsb)$/i,
    said(
      "这种格式不能直接读写。请在 Excel 或 WPS 中打开，“另存为”.xlsx 后再打开。",
      "This format cannot be read directly. Open it in Excel or WPS, save it as .xlsx, and open that.",
    ),
  ],
];

/** Why a file was not opened and what to do next: more than that it is no workbook, where its name tells more. */
export function refusalOf(error: HostError, name: string): Said {
  if (error.code !== "not-a-workbook") return error.said;
  return NEXT_STEPS.find(([ending]) => ending.test(name))?.[1] ?? error.said;
}
