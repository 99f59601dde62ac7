import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  Identifier,
  ReferenceIdentifier,
  UnaryExpression,
} from "@borgar/fx/xlsx";
import { finite } from "./decimal";
import type { Beyond, BinaryOperator, Expression } from "./expression";
import { functionNamed } from "./functions/registry";
import { computed } from "./matrix";
import { NameTable } from "./names";
import { parseFormula } from "./parse";
import { ReferenceReader } from "./reference";
import type { FormulaBook } from "./types";
import { errorNamed, type Scalar } from "./value";

/** Deeper than Excel nests; what is deeper still is no formula that a person wrote. */
const DEEPEST = 128;

/** Functions that may read cells which the formula does not name. */
const READS_ANYWHERE: ReadonlySet<string> = new Set([
  "INDIRECT",
  "OFFSET",
  "EVALUATE",
  "GET.CELL",
  "GETPIVOTDATA",
]);

/** Where a formula stands, and what holds for it. */
interface Place {
  readonly sheet: number;
  /** In a defined name, relative references depend on the cell that uses it: they are not followed. */
  readonly fixedOnly: boolean;
}

function beyond(why: string, opaque: boolean, parts: readonly Expression[] = []): Beyond {
  return { kind: "beyond", why, opaque, parts };
}

/** Turns the formulas of a workbook into expressions. */
export class Compiler {
  private readonly references: ReferenceReader;
  private readonly names: NameTable;
  private readonly sheets: readonly string[];
  /** Names already compiled; null while one is being compiled, so that a name cannot hold itself. */
  private readonly compiledNames = new Map<string, Expression | null>();

  constructor(book: FormulaBook) {
    this.sheets = book.sheets;
    this.references = new ReferenceReader(book.sheets);
    this.names = new NameTable(book.names);
  }

  /** The formula of a cell on the sheet of that index. */
  compile(formula: string, sheet: number): Expression {
    return this.compileAt(formula, { sheet, fixedOnly: false });
  }

  private compileAt(formula: string, place: Place): Expression {
    const tree = parseFormula(formula);
    return tree ? this.node(tree, place, 0) : beyond("not a formula that can be read", true);
  }

  private node(node: AstExpression, place: Place, depth: number): Expression {
    if (depth > DEEPEST) return beyond("nested too deeply", true);
    switch (node.type) {
      case "Literal":
        return { kind: "constant", value: literal(node.value) };
      case "ErrorLiteral":
        return errorConstant(node.value);
      case "ReferenceIdentifier":
        return node.kind === "name" ? this.name(node, place) : this.reference(node, place);
      case "BinaryExpression":
        return this.chain(node, place, depth);
      case "UnaryExpression":
        return this.unary(node, place, depth);
      case "CallExpression":
        return this.call(node, place, depth);
      case "ArrayExpression":
        return arrayConstant(node.elements);
      default:
        return beyond("LET and LAMBDA", true);
    }
  }

  /** Walks down the left side in a loop, so that a sum of a thousand terms nests nothing. */
  private chain(node: BinaryExpression, place: Place, depth: number): Expression {
    const steps: { operator: BinaryOperator; right: Expression }[] = [];
    let left: AstExpression = node;
    while (left.type === "BinaryExpression") {
      const [next, right]: readonly AstExpression[] = left.arguments;
      if (!next || !right) return beyond("an operator without its two sides", true);
      steps.push({
        operator: left.operator as BinaryOperator,
        right: this.node(right, place, depth + 1),
      });
      left = next;
    }
    return { kind: "chain", first: this.node(left, place, depth + 1), steps: steps.reverse() };
  }

  private unary(node: UnaryExpression, place: Place, depth: number): Expression {
    const [argument] = node.arguments;
    if (!argument) return beyond("an operator without its side", true);
    const operand = this.node(argument, place, depth + 1);
    if (node.operator === "%") return { kind: "percent", operand };
    if (node.operator === "+" || node.operator === "-") {
      return { kind: "sign", negative: node.operator === "-", operand };
    }
    // the spilled range of `A1#` is known to Excel only
    return beyond("a dynamic array", node.operator === "#", [operand]);
  }

  private call(node: CallExpression, place: Place, depth: number): Expression {
    const args = node.arguments.map((arg) => (arg ? this.node(arg, place, depth + 1) : null));
    const name = calleeName(node.callee);
    const callee = functionNamed(name);
    if (callee) return { kind: "call", callee, args };
    const parts = args.filter((arg) => arg !== null);
    const plain = name.replace(/^_xl\w+\./i, "").toUpperCase();
    // a name that is called stands for a LAMBDA, which may read what it likes
    const lambda =
      name === "" || this.names.find(name, this.sheets[place.sheet] ?? "") !== undefined;
    return beyond(`the function ${name}`, lambda || READS_ANYWHERE.has(plain), parts);
  }

  private reference(node: ReferenceIdentifier, place: Place): Expression {
    const read = this.references.read(node.value, place.sheet);
    if ("beyond" in read)
      return beyond(read.beyond, read.beyond === "an unknown kind of reference");
    if (place.fixedOnly && !read.fixed) return beyond("a name with a relative reference", true);
    return { kind: "reference", areas: read.areas };
  }

  private name(node: ReferenceIdentifier, place: Place): Expression {
    const found = this.names.find(node.value, this.sheets[place.sheet] ?? "");
    if (!found) return beyond(`the unknown name ${node.value}`, false);
    const known = this.compiledNames.get(found.key);
    if (known === null) return beyond("a name that holds itself", false);
    if (known) return known;
    this.compiledNames.set(found.key, null);
    const compiled = this.compileAt(found.formula, { sheet: place.sheet, fixedOnly: true });
    this.compiledNames.set(found.key, compiled);
    return compiled;
  }
}

/** Functions of one's own may bear Chinese names, which the parser takes for defined names. */
function calleeName(callee: AstExpression | Identifier): string {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "ReferenceIdentifier" && callee.kind === "name" ? callee.value : "";
}

function literal(value: string | number | boolean): Scalar {
  return typeof value === "number" ? finite(value) : value;
}

function errorConstant(code: string): Expression {
  const value = errorNamed(code);
  return value ? { kind: "constant", value } : beyond(`the error ${code}`, false);
}

/** `{1,2;3,4}`: rows of constants of the same length. */
function arrayConstant(elements: readonly (readonly AstExpression[])[]): Expression {
  const rows = elements.map((row) => row.map(constantOf));
  const width = rows[0]?.length ?? 0;
  const even = rows.every((row) => row.length === width && !row.includes(undefined));
  if (!even || width === 0) return beyond("an array of other than constants", true);
  const value = computed(rows.length, width, (row, column) => rows[row]?.[column] ?? null);
  return { kind: "constant", value };
}

function constantOf(node: AstExpression): Scalar | undefined {
  if (node.type === "Literal") return literal(node.value);
  return node.type === "ErrorLiteral" ? errorNamed(node.value) : undefined;
}
