import type { Call, Chain, Expression } from "./expression";
import { covering } from "./operators";
import type { Area } from "./value";

/** The cells that a formula may read. */
export interface Precedents {
  readonly areas: readonly Area[];
  /** It may read cells that it does not name. */
  readonly opaque: boolean;
}

/** Every cell that an expression may read, rather too many than too few. */
export function precedentsOf(expression: Expression): Precedents {
  const areas: Area[] = [];
  return { opaque: collect(expression, areas), areas };
}

/** Adds the areas of an expression to the list and says whether it is opaque. */
function collect(expression: Expression, areas: Area[]): boolean {
  switch (expression.kind) {
    case "constant":
      return false;
    case "reference":
      areas.push(...expression.areas);
      return false;
    case "chain":
      return collectChain(expression, areas);
    case "sign":
    case "percent":
      return collect(expression.operand, areas);
    case "call":
      return collectCall(expression, areas);
    case "beyond":
      return collectAll(expression.parts, areas) || expression.opaque;
  }
}

function collectAll(expressions: readonly (Expression | null)[], areas: Area[]): boolean {
  let opaque = false;
  // every part is walked, whatever the ones before it say
  for (const part of expressions) if (part && collect(part, areas)) opaque = true;
  return opaque;
}

function collectChain({ first, steps }: Chain, areas: Area[]): boolean {
  const own: Area[] = [];
  const opaque = collectAll([first, ...steps.map((step) => step.right)], own);
  areas.push(...own);
  // what lies between the two ends of `A1:INDEX(B:B,3)` is read too
  if (steps.some((step) => step.operator === ":")) areas.push(...coveringEachSheet(own));
  return opaque;
}

function coveringEachSheet(areas: readonly Area[]): Area[] {
  const bySheet = new Map<number, Area>();
  for (const area of areas) {
    const known = bySheet.get(area.sheet);
    bySheet.set(area.sheet, known ? covering(known, area) : area);
  }
  return [...bySheet.values()];
}

function collectCall({ callee, args }: Call, areas: Area[]): boolean {
  if (!callee.lazy && callee.stretches) {
    const { from, to } = callee.stretches;
    areas.push(...stretched(args[from] ?? null, args[to] ?? null));
  }
  return collectAll(args, areas);
}

/** The areas of one argument, as large as those of the other. */
function stretched(model: Expression | null, target: Expression | null): Area[] {
  if (!model || !target) return [];
  const models = precedentsOf(model).areas.map(({ range }) => range);
  const height = Math.max(0, ...models.map((range) => range.bottom - range.top));
  const width = Math.max(0, ...models.map((range) => range.right - range.left));
  return precedentsOf(target).areas.map(({ sheet, range: { top, left } }) => ({
    sheet,
    range: { top, left, bottom: top + height, right: left + width },
  }));
}
