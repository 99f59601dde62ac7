import { format, isDateFormat } from "../../../../../node_modules/numfmt/dist/index.js";
import { toNumber } from "../coerce";
import { numberInText } from "../number-text";
import { CannotCompute, VALUE_ERROR, isError, type Scalar } from "../value";
import { fixed, type FunctionTable } from "./function";

/** Days between the two calendars that a workbook can count by. */
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;

const QUOTED = /"[^"]*"|\\.|!./g;
/** Codes that give the same text in every language edition of Excel. */
const PLAIN_CODES =
  /^(?:[#0,.%;()+\- ¥￥$/:~ymdhs]|[\u3001-\u30ff\u4e00-\u9fff（），：；－]|E[+-]|\[hh?\])*$/i;

/** Names of months and of days of the week, and runs of letters that no format knows. */
const OTHER_RUNS = /m{3}|d{3}|h{3}|s{3}|y{5}|(?<!y)(?:y|yyy)(?!y)/i;

/** TEXT: a value through a number format; codes that depend on the language are left to Excel. */
function formatted(value: Scalar, code: string, date1904: boolean): Scalar {
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const bare = code.replace(QUOTED, "");
  if (!PLAIN_CODES.test(bare) || OTHER_RUNS.test(bare)) {
    throw new CannotCompute("a number format that depends on the language of Excel");
  }
  const number = typeof value === "string" ? numberInText(value, date1904) : (value ?? 0);
  if (!isError(number)) return formattedNumber(number, code, date1904);
  if (code.includes(";")) throw new CannotCompute("a text through a format of several sections");
  return value;
}

function formattedNumber(number: number, code: string, date1904: boolean): Scalar {
  // an empty format shows nothing
  if (code === "") return "";
  const dated = isDateFormat(code);
  const shown = dated && date1904 ? number + DAYS_TO_1904 : number;
  if (dated && (number < 0 || shown > LAST_SERIAL + 1)) return VALUE_ERROR;
  const text = format(code, shown);
  const lost = number < 0 && !code.includes(";") && !/[1-9]/.test(text);
  if (lost) throw new CannotCompute("whether a negative number rounded to zero keeps its sign");
  return text;
}

/** Texts to numbers and back. */
export const CONVERSIONS: FunctionTable = {
  TEXT: fixed(["scalar", "text"], ({ date1904 }, value, code) => formatted(value, code, date1904)),
  VALUE: fixed(["scalar"], ({ date1904 }, value) =>
    typeof value === "boolean" ? VALUE_ERROR : toNumber(value, date1904),
  ),
};
