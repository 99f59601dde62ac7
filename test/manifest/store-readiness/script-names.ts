import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A name of the browser's that a built script uses, and what it is given where it is called. */
export interface UsedName {
  readonly script: string;
  /** As in `alert`, `document.cookie`, `navigator.sendBeacon`. */
  readonly name: string;
  /** The first argument of a call, as it is written. */
  readonly argument: string | null;
}

/** Objects whose members are looked at; a member of the window is as good as the name alone. */
const WINDOW = new Set(["window", "self", "globalThis", "top", "parent"]);
const WINDOWS = "window";
const OWNERS = new Set(["crypto", "document", "navigator"]);

/** What the scripts of a built site use of these names of the browser's. */
export function usedNames(site: string, names: readonly string[]): UsedName[] {
  const scripts = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  return scripts.flatMap((script) =>
    namesIn(script, readFileSync(join(site, script), "utf8"), names),
  );
}

/** What one script uses of them. */
export function namesIn(script: string, text: string, names: readonly string[]): UsedName[] {
  const wanted = new Set(names);
  const found: UsedName[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name !== null && wanted.has(name)) found.push({ script, name, argument: argumentOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(script, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS));
  return found;
}

function nameOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return isFree(node) ? node.text : null;
  if (!ts.isPropertyAccessExpression(node)) return null;
  const owner = ownerOf(node.expression);
  if (owner === WINDOWS) return node.name.text;
  return owner !== null && OWNERS.has(owner) ? `${owner}.${node.name.text}` : null;
}

/** `document` of `document` and of `window.document`; the window itself under one name. */
function ownerOf(node: ts.Expression): string | null {
  if (ts.isIdentifier(node)) return WINDOW.has(node.text) ? WINDOWS : node.text;
  return ts.isPropertyAccessExpression(node) && ownerOf(node.expression) === WINDOWS
    ? node.name.text
    : null;
}

/** Whether an identifier is a name by itself: no member's, no key's and no local one's of these letters. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return (
    !(ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) || parent.name !== node
  );
}

function argumentOf({ parent }: ts.Node): string | null {
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return isCall ? (parent.arguments?.[0]?.getText() ?? "") : null;
}
