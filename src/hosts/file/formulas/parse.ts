import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx/xlsx";

/** Excel itself takes no longer formula. */
const LONGEST_FORMULA = 8192;

const PREFIXES: ReadonlySet<string> = new Set(["context", "context_quote"]);

/** The syntax tree of a formula, with or without its leading `=`; null where it is no formula. */
export function parseFormula(formula: string): AstExpression | null {
  if (formula.length > LONGEST_FORMULA) return null;
  try {
    return parse(withLostReferences(tokenize(formula)));
  } catch {
    // the parser tells in no other way that a text is no formula, and the caller needs no more
    return null;
  }
}

/** `Sheet1!#REF!`, which Excel leaves behind when cells are deleted, is the error by itself. */
function withLostReferences(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    if (
      token.type === "error" &&
      kept.at(-1)?.value === "!" &&
      PREFIXES.has(kept.at(-2)?.type ?? "")
    ) {
      kept.splice(-2);
    }
    kept.push(token);
  }
  return kept;
}
