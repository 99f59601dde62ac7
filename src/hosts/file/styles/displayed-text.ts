// numfmt 4.0.1 names files in its `exports` that it does not ship (index.cjs), so that the bare name
// resolves in no CommonJS tool; the file itself is sound.
import { isDateFormat } from "../../../../node_modules/numfmt/dist/index.js";
import type { CellValue } from "../../../sheet/grid";
import { formattedText } from "./formatted-text";

/** Days from 1900-01-00, where serial numbers normally begin, to 1904-01-01. */
const DAYS_TO_1904 = 1462;

/** General shows eleven digits; a longer number in exponent form. */
const WIDEST_INTEGER = 1e11;

/** What a cell shows: its value through its number format, as Chinese Excel prints it. */
export function displayedText(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // by far the most numbers of a sheet, which need no formatter
  if (format === "General" && Number.isInteger(value) && Math.abs(Number(value)) < WIDEST_INTEGER) {
    return String(value);
  }
  const code = spelled(format);
  if (typeof value === "string") {
    return code.includes("@") && code !== "@" ? formattedText(value, code) : value;
  }
  if (code === "General") return formattedText(value, "General");
  return formattedText(date1904 && isDateFormat(code) ? value + DAYS_TO_1904 : value, code);
}

/** The codes that only the Chinese edition spells in its own way. */
function spelled(format: string): string {
  if (!/[通上]/.test(format)) return format;
  return format.replace(/G\/通用格式/g, "General").replace(/上午\/下午/g, "AM/PM");
}
