import type { Cell } from "./cell";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** What a cell shows. Knows the formats that forms and tests use, not the whole language of formats. */
export function shownText(cell: Cell): string {
  const { value, format } = cell;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return generalText(value);
  const sections = format.split(";");
  const negative = value < 0 && sections[1] !== undefined;
  const section = (negative ? sections[1] : sections[0]) ?? "General";
  if (/[ymdh]/i.test(stripLiterals(section))) return dateText(value, section);
  return decimalText(negative ? -value : value, section);
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function stripLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
}

function decimalText(value: number, format: string): string {
  const found = /[#0?,]*[0#?](?:\.([0#?]*))?(?:E\+0+)?/.exec(stripLiterals(format));
  if (!found) return literals(format);
  const percent = stripLiterals(format).includes("%");
  const size = percent ? Number((value * 100).toPrecision(15)) : value;
  const decimals = found[1] ?? "";
  const digits = found[0].includes("E+")
    ? scientific(size, decimals.length)
    : grouped(fixed(size, decimals), found[0].includes(","));
  const body = literals(format).replace(/[#0?,]*[0#?](?:\.[0#?]*)?(?:E\+0+)?/, digits);
  return body;
}

/** Rounds half away from zero, as Excel does, on the shortest decimal form of the number. */
function fixed(value: number, decimals: string): string {
  const shift = 10 ** decimals.length;
  const scaled = Number((Math.abs(value) * shift).toPrecision(15));
  const rounded = (Math.sign(value) * Math.round(scaled)) / shift;
  const text = rounded.toFixed(decimals.length);
  const optional = /#+$/.exec(decimals)?.[0].length ?? 0;
  return optional > 0 ? text.replace(new RegExp(`0{1,${String(optional)}}$`), "") : text;
}

function scientific(value: number, decimals: number): string {
  const [mantissa = "0", power = "0"] = value.toExponential(decimals).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${mantissa}E${sign}${power.replace(/^[-+]/, "").padStart(2, "0")}`;
}

function grouped(text: string, separate: boolean): string {
  return separate ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",") : text;
}

/** The format with quotes and escapes taken off its literal parts. */
function literals(format: string): string {
  return format
    .replace(/\[[^\]]*\]|_./g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1");
}

function dateText(value: number, format: string): string {
  const date = new Date(Math.round((value * DAY + EPOCH) / 1000) * 1000);
  const pad = (part: number, width: number): string => String(part).padStart(width, "0");
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: pad(date.getUTCFullYear() % 100, 2),
    m: String(date.getUTCMonth() + 1),
    mm: pad(date.getUTCMonth() + 1, 2),
    mmm: date.toLocaleString("en-US", { month: "short", timeZone: "UTC" }),
    d: String(date.getUTCDate()),
    dd: pad(date.getUTCDate(), 2),
    h: String(date.getUTCHours()),
    hh: pad(date.getUTCHours(), 2),
    s: String(date.getUTCSeconds()),
    ss: pad(date.getUTCSeconds(), 2),
  };
  const minutes = /(?<=h+:)(m+)/gi;
  const timed = format.replace(minutes, (mark) => `"${pad(date.getUTCMinutes(), mark.length)}"`);
  return timed.replace(/"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+)/gi, (_all, quoted, escaped, mark) =>
    typeof mark === "string"
      ? (parts[mark.toLowerCase()] ?? mark)
      : String(quoted ?? escaped ?? ""),
  );
}
