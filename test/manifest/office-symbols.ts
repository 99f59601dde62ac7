import ts from "typescript";

/** What a place in the source names. */
export interface NamedSymbol {
  readonly symbol: ts.Symbol;
  /** Whether the place gives it a value. */
  readonly isAssigned: boolean;
}

/** Everything that a file names of an object: by a dot, by taking apart, in options, in a `load`. */
export function memberNames(source: ts.SourceFile, checker: ts.TypeChecker): NamedSymbol[] {
  const found: NamedSymbol[] = [];
  const visit = (node: ts.Node): void => {
    const isAssigned = isTarget(node);
    for (const symbol of symbolsAt(node, checker)) {
      if (symbol) found.push({ symbol, isAssigned });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.left === node
  );
}

function symbolsAt(node: ts.Node, checker: ts.TypeChecker): (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return [checker.getTypeAtLocation(node.parent).getProperty(name)];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    return [checker.getContextualType(node.parent)?.getProperty(node.name.getText())];
  }
  return ts.isCallExpression(node) ? loaded(node, checker) : [];
}

/** What `object.load("items/name,items/protection/protected")` asks for. */
function loaded(
  { expression: called, arguments: [asked] }: ts.CallExpression,
  checker: ts.TypeChecker,
): ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(called) || called.name.text !== "load") return [];
  if (!asked || !ts.isStringLiteral(asked)) return [];
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(called.expression));
  return asked.text.split(",").flatMap((path) => {
    let type = owner;
    return path.split("/").map((step) => {
      const symbol = type.getProperty(step);
      if (!symbol) throw new Error(`load("${asked.text}"): there is no ${step}`);
      const found = checker.getTypeOfSymbolAtLocation(symbol, asked);
      type =
        (step === "items" ? checker.getIndexTypeOfType(found, ts.IndexKind.Number) : null) ?? found;
      return symbol;
    });
  });
}
