import Big from "big.js";
import { said, type Said } from "../../language/said";
import type { CellValue } from "../../sheet/grid";

/** What a typed text becomes in a cell, or why it is not taken. */
export type Typed =
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "refused"; readonly why: Said };

const NO_FORMULAS = said(
  "工作台不能编写公式，这一格没有改动。请直接输入数值或文字；需要公式时请在 Excel 中填写。",
  "Formulas cannot be written in the workbench, so the cell is unchanged. Type a number or a text, or write the formula in Excel.",
);

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
/** Excel keeps 15 digits; longer ones are codes and account numbers, which must not lose any. */
const DIGITS_KEPT = 15;

/**
 * Reads a typed text as Excel would where that is plain: a number becomes a number, `85%` becomes
 * 0.85 where the cell shows percentages, all else stays text as typed. Codes with leading zeros or
 * more than 15 digits stay text, for a number would not hold them.
 */
export function readTyped(text: string, format: string): Typed {
  if (text === "") return { kind: "value", value: null };
  if (text.startsWith("=")) return { kind: "refused", why: NO_FORMULAS };
  return { kind: "value", value: format === "@" ? text : (asNumber(text, format) ?? text) };
}

/** The text that editing a cell begins with: a percentage as a percentage, all else as it is held. */
export function textToEdit(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value !== "number") return typeof value === "boolean" ? upper(value) : value;
  const exact = new Big(value.toPrecision(DIGITS_KEPT));
  return isPercentage(format) ? `${exact.times(100).toFixed()}%` : exact.toFixed();
}

function asNumber(text: string, format: string): number | null {
  const plain = halfWidth(text.trim());
  const percent = plain.endsWith("%");
  const digits = percent ? plain.slice(0, -1).trimEnd() : plain;
  if (percent && !isPercentage(format)) return null;
  if (!NUMBER.test(digits) || !/\d/.test(digits) || isCode(digits)) return null;
  const number = new Big(
    digits
      .replaceAll(",", "")
      .replace(/^\+/, "")
      .replace(/^(-?)\./, "$10."),
  );
  // Excel's rule for cells that show percentages: 85 and 0.85 both mean 85 %.
  const share = percent || (isPercentage(format) && number.abs().gte(1));
  return (share ? number.div(100) : number).toNumber();
}

function isCode(digits: string): boolean {
  const bare = digits.replace(/[^\d]/g, "");
  return /^[+-]?0\d/.test(digits) || bare.length > DIGITS_KEPT;
}

/** Full-width digits and signs, which a Chinese keyboard types, as the plain ones. */
function halfWidth(text: string): string {
  return text.replace(/[０-９．，％＋－]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Whether a format shows percentages; a % inside quotes or after a backslash is only a letter. */
function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

function upper(value: boolean): string {
  return value ? "TRUE" : "FALSE";
}
