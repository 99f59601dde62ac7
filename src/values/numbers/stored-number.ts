import type { Said } from "../../language/said";
import { byText } from "../by-text";
import { dayOfSerial, isoDate, lastDay } from "./calendar";
import { Exact, fromStored } from "./exact";
import { unclear } from "../reasons";
import type { ValueCell } from "../value";

/** What a cell holds, as text that reads the same for people and for the reader. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string; readonly stored: boolean }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "unclear"; readonly reason: Said };

/**
 * The content of a cell. A stored number wins over what is shown (0.85 shown as `1` is 0.85); its
 * number format adds the percent scale and the quoted unit, or makes it a date.
 */
export function contentOf(cell: ValueCell): CellContent {
  const { value, text } = cell;
  // without a format only the shown text tells 85 % from 0.85
  const formatted = cell.format !== undefined || text.trim() === "";
  if (typeof value === "number" && Number.isFinite(value) && formatted)
    return contentOfNumber(value, cell.format ?? "General", text);
  const shown = typeof value === "string" && /^#+$/u.test(text.trim()) ? value : text;
  return /^\s*(?:#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!)|#{2,})\s*$/u.test(
    shown,
  )
    ? { kind: "unclear", reason: unclear.formulaError(shown.trim()) }
    : { kind: "text", text: shown, stored: false };
}

function contentOfNumber(value: number, format: string, text: string): CellContent {
  const shape = shapeOf(format);
  switch (shape.as) {
    case "date":
      return contentOfDate(value, shape.code, text);
    case "time":
      return { kind: "unclear", reason: unclear.timeOfDay(text) };
    case "shown":
      return { kind: "text", text, stored: false };
    case "number": {
      const plain = fromStored(value);
      const number = shape.isPercent ? `${new Exact(plain).times(100).toFixed()}%` : plain;
      return { kind: "text", text: `${shape.before}${number}${shape.after}`, stored: true };
    }
  }
}

/** What a number format makes of its number. */
type Shape =
  | { readonly as: "date"; readonly code: string }
  /** A time of day; or a scale that only the shown text has. */
  | { readonly as: "time" | "shown" }
  | {
      readonly as: "number";
      readonly isPercent: boolean;
      /** Words that are printed around the number. */
      readonly before: string;
      readonly after: string;
    };

const shapeOf = byText((format): Shape => {
  const section = (/^(?:[^;"\\]|"[^"]*"|\\.)*/u.exec(format)?.[0] ?? "").trim();
  const code = section
    .replace(/"[^"]*"|\\.|!.|_.|\*./gu, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/giu, "");
  const isGeneral = /^(?:General|G\/通用格式|@|)$/iu.test(code);
  if (!isGeneral && /[ydm]/iu.test(code.replace(/[hs].*m|m.*s/giu, "")))
    return { as: "date", code };
  if (!isGeneral && /[hs]/iu.test(code)) return { as: "time" };
  // a trailing comma or a literal stop shows thousands (0!.0,"万元"): only the text has the scale
  if (/[0#?],+(?![0#?,])/u.test(code) || /[!\\]\./u.test(section)) return { as: "shown" };
  const [before, after] = literalsOf(section);
  return { as: "number", isPercent: code.includes("%"), before, after };
});

/** The words that a format prints around its number: `"≥"0`, `#,##0.00"万元"`, `[$¥-804]0`. */
function literalsOf(section: string): readonly [before: string, after: string] {
  const first = /[0#?]/u.exec(
    section.replace(/"[^"]*"|\[[^\]]*\]|[\\!_*]./gu, (part) => "·".repeat(part.length)),
  );
  const at = first?.index ?? section.length;
  return [wordsOf(section.slice(0, at)), wordsOf(section.slice(at))];
}

function wordsOf(format: string): string {
  const quoted = [
    ...format.matchAll(
      /"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|\\(.)|([¥￥$€\p{Script=Han}])/gu,
    ),
  ];
  const words = quoted.map((part) => part[1] ?? part[2] ?? part[3] ?? part[4] ?? "").join("");
  return words.replace(/[-—()\s]/gu, "");
}

function contentOfDate(value: number, code: string, text: string): CellContent {
  const { year, month, day } = dayOfSerial(value);
  // no form speaks of other years: the number was never meant as a date
  if (!(year >= 1990 && year <= 2100))
    return { kind: "unclear", reason: unclear.dateFormat(text, fromStored(value)) };
  const named = /d/iu.test(code)
    ? [month, day]
    : /m/iu.test(code)
      ? [month, lastDay(year, month)]
      : [12, 31];
  const date = isoDate(year, named[0] ?? 12, named[1] ?? 31);
  return date === null
    ? { kind: "unclear", reason: unclear.noSuchDate(text) }
    : { kind: "date", date };
}
