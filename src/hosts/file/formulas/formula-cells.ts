import { Compiler } from "./compile";
import type { Expression } from "./expression";
import { functionNamed } from "./functions/registry";
import { precedentsOf, type Precedents } from "./precedents";
import type { FormulaBook } from "./types";

/** Pending: to be computed; active: being computed; done: up to date; beyond: only Excel can tell. */
export type State = "pending" | "active" | "done" | "beyond";

/** A formula of the workbook on its way to a new value. */
export interface Formula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
  readonly precedents: Precedents;
  /** The workbook holds no value for it, so that nothing can be computed from its last one. */
  readonly missing: boolean;
  state: State;
}

/** All formulas of a workbook, read; those with a cached value count as done. */
export function readFormulas(book: FormulaBook): Formula[] {
  const compiler = new Compiler(book);
  const formulas: Formula[] = [];
  for (const [sheet, name] of book.sheets.entries()) {
    for (const { row, column, formula, array } of book.formulaCells(name)) {
      const compiled = compiler.compile(formula, sheet);
      const missing = book.cell(name, row, column).value === null;
      formulas.push({
        sheet,
        row,
        column,
        expression: array ? arrayFormula(compiled) : compiled,
        precedents: precedentsOf(compiled),
        missing,
        state: missing ? "pending" : "done",
      });
    }
  }
  return formulas;
}

function arrayFormula(compiled: Expression): Expression {
  return { kind: "beyond", why: "an array formula", opaque: false, parts: [compiled] };
}

/** A number for each cell of a workbook. */
export function cellKey(sheet: number, row: number, column: number): number {
  return (sheet * 1_048_576 + row) * 16_384 + column;
}

/** Whether a formula calls SUBTOTAL anywhere. */
export function holdsSubtotal(expression: Expression): boolean {
  switch (expression.kind) {
    case "chain":
      return [expression.first, ...expression.steps.map((step) => step.right)].some(holdsSubtotal);
    case "sign":
    case "percent":
      return holdsSubtotal(expression.operand);
    case "call":
      return (
        expression.callee === functionNamed("SUBTOTAL") ||
        expression.args.some((arg) => arg !== null && holdsSubtotal(arg))
      );
    case "beyond":
      return expression.parts.some(holdsSubtotal);
    default:
      return false;
  }
}
