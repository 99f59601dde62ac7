import type { Citation } from "../citation";

const QUOTE_LENGTH = 160;

/** A rule that the form itself prints, in the cells with these A1 addresses. */
export function printedCitation(quote: string, cells: readonly string[]): Citation {
  return {
    title: "表内打印的规则",
    issuer: "本表设表单位",
    year: null,
    clause: `单元格 ${cells.join("、")}`,
    quote: quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote,
    cell: cells[0] ?? "",
  };
}
