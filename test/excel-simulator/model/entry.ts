import { ApiError } from "../api-error";
import type { Cell, Scalar } from "./cell";

/** What Excel makes of an input: a value, and a number format it would put on a General cell. */
interface Entered {
  readonly value: Scalar;
  readonly format?: string;
  readonly formula?: string;
  readonly error?: boolean;
}

const ERRORS = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const LONGEST_TEXT = 32_767;

/**
 * Puts an input into a cell as if a person had typed it: `null` leaves the cell, "" empties it,
 * `'` makes text, `=` a formula, and text that looks like a number becomes one.
 */
export function enter(cell: Cell, input: unknown): void {
  if (input === null || input === undefined) return;
  if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
    throw new ApiError("InvalidArgument");
  }
  const entered = read(cell, input);
  if (typeof entered.value === "string" && entered.value.length > LONGEST_TEXT) {
    throw new ApiError("InvalidArgument");
  }
  cell.value = entered.value;
  cell.formula = entered.formula ?? null;
  cell.error = entered.error ?? false;
  if (entered.format && cell.format === "General") cell.format = entered.format;
}

function read(cell: Cell, input: Scalar): Entered {
  if (cell.format === "@") return { value: String(input).replace(/^'/, "") };
  if (typeof input !== "string") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (/^=./su.test(input)) return { value: 0, formula: input };
  return (
    readWord(input) ?? readNumber(input) ?? readDate(input) ?? readSigned(input) ?? { value: input }
  );
}

function readWord(input: string): Entered | null {
  const word = plainForm(input).toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE" };
  return ERRORS.includes(word) ? { value: word, error: true } : null;
}

/** Excel for East Asia reads full-width digits and signs like their narrow ones. */
function plainForm(input: string): string {
  return input.normalize("NFKC").trim();
}

const NUMBER =
  /^(?<open>\()?(?<sign>[-+])?(?<currency>[$¥€£])?(?<digits>\d{1,3}(?:,\d{3})+|\d+)?(?<fraction>\.\d*)?(?<power>[eE][-+]?\d+)?(?<percent>%)?(?<close>\))?$/;

function readNumber(input: string): Entered | null {
  const found = NUMBER.exec(plainForm(input))?.groups;
  if (!found || !/\d/.test((found.digits ?? "") + (found.fraction ?? ""))) return null;
  if ((found.open === undefined) !== (found.close === undefined)) return null;
  const digits = `${found.digits ?? "0"}${found.fraction ?? ""}${found.power ?? ""}`;
  const size = Number(digits.replaceAll(",", ""));
  const negative = found.sign === "-" || found.open !== undefined;
  const value = (negative ? -1 : 1) * (found.percent ? size / 100 : size);
  const format = numberFormat(found);
  return format ? { value, format } : { value };
}

function numberFormat(found: Record<string, string | undefined>): string | null {
  const decimals = (found.fraction ?? "").length > 1 ? ".00" : "";
  if (found.percent) return `0${decimals}%`;
  if (found.currency) return `${found.currency}#,##0${decimals}`;
  if (found.power) return "0.00E+00";
  return found.digits?.includes(",") ? `#,##0${decimals}` : null;
}

const DATES: readonly { form: RegExp; format: string; parts: "ymd" | "md" | "ym" }[] = [
  { form: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, format: "yyyy/m/d", parts: "ymd" },
  { form: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"', parts: "ymd" },
  { form: /^(\d{4})年(\d{1,2})月$/, format: 'yyyy"年"m"月"', parts: "ym" },
  { form: /^(\d{4})[-/](\d{1,2})$/, format: "mmm-yy", parts: "ym" },
  { form: /^(\d{1,2})[-/](\d{1,2})$/, format: "d-mmm", parts: "md" },
  { form: /^(\d{1,2})月(\d{1,2})日$/, format: 'm"月"d"日"', parts: "md" },
];

function readDate(input: string): Entered | null {
  const text = plainForm(input);
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) {
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
    return { value: seconds / 86_400, format: "h:mm" };
  }
  const english = /^([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  const month = MONTHS.indexOf((english?.[1] ?? "").slice(0, 3).toLowerCase());
  if (english && month >= 0) {
    return { value: serial(Number(english[2]), month + 1, 1), format: "mmm-yy" };
  }
  for (const { form, format, parts } of DATES) {
    const found = form.exec(text)?.slice(1).map(Number);
    if (!found) continue;
    const [year, months, day] = dateParts(found, parts);
    if (months >= 1 && months <= 12 && day >= 1 && day <= 31) {
      return { value: serial(year, months, day), format };
    }
  }
  return null;
}

/** The year of a date typed without one; fixed, so that a run does not depend on the day. */
const THIS_YEAR = 2025;

function dateParts(found: readonly number[], parts: "ymd" | "md" | "ym"): [number, number, number] {
  const [a = 0, b = 0, c = 1] = found;
  return parts === "md" ? [THIS_YEAR, a, b] : [a, b, c];
}

function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** `+x` and `-x` begin a formula; `@x` does too, and Excel refuses it unless it is a function. */
function readSigned(input: string): Entered | null {
  if (/^[-+]./su.test(input)) return { value: "#NAME?", error: true, formula: `=${input}` };
  if (/^@./su.test(input)) throw new ApiError("InvalidArgument");
  return null;
}
