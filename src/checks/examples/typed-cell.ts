import type { CellValue } from "../../sheet/grid";
import type { CellText } from "./example";

/** A cell as somebody's typing leaves it. */
export interface TypedCell {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly format: string;
}

const NUMBER = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/;

/** Reads the notation of `CellText`. */
export function typedCell(typed: CellText): TypedCell {
  if (typed.startsWith("'")) return plainText(typed.slice(1));
  if (typed.startsWith("=")) {
    const [formula = typed, shown = ""] = typed.split("|");
    return { ...numberOrText(shown), formula };
  }
  return numberOrText(typed);
}

function plainText(text: string): TypedCell {
  return { value: text === "" ? null : text, text, formula: null, format: "General" };
}

function numberOrText(text: string): TypedCell {
  const found = NUMBER.exec(text);
  if (!found) return plainText(text);
  const [, sign = "", whole = "", decimals = "", percent = ""] = found;
  const number = Number(sign + whole.replace(/,/g, "") + decimals);
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length - 1)}`;
  return {
    value: percent ? Number((number / 100).toPrecision(15)) : number,
    text,
    formula: null,
    format: (whole.includes(",") ? "#,##0" : "0") + places + percent,
  };
}
