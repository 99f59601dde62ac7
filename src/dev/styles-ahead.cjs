/**
 * A loader of webpack that turns the styles of a component, `makeStyles({…})`, into the rules and
 * class names that Griffel would otherwise work out from them in the browser each time a page is
 * opened: about a tenth of the pane's start. Styles are plain data: literals, Fluent's tokens, and
 * constants of the same file; anything else stops the build. Griffel does the working out; its own
 * loader (with Babel, 116 packages) takes three times as long for it, and adds 3 KB of mirrored rules.
 */
const { runInNewContext } = require("node:vm");
const ts = require("typescript");

// every page reads from left to right, so no style needs its mirror image
const mirror = require.resolve("rtl-css-js/core", { paths: [require.resolve("@griffel/core")] });
const unmirrored = {
  convert: (styles) => styles,
  convertProperty: (key, value) => ({ key, value }),
};
require.cache[mirror] = { id: mirror, filename: mirror, loaded: true, exports: unmirrored };
const { resolveStaticStyleRules, resolveStyleRulesForSlots } = require("@griffel/core");
const { tokens } = require("@fluentui/tokens");

/** What each way to make styles comes to: class names by slot, and rules by Griffel's order. */
const WAYS = {
  makeStyles: (styles) => resolveStyleRulesForSlots(styles),
  makeStaticStyles: (styles) => [{}, { d: resolveStaticStyleRules([styles]) }],
};
const MAKING = new RegExp(`\\b(?:${Object.keys(WAYS).join("|")})\\(`);

module.exports = function stylesAhead(source) {
  if (!MAKING.test(source)) return source;
  const file = ts.createSourceFile("styles.tsx", source, ts.ScriptTarget.Latest, true);
  const constants = file.statements.filter(ts.isVariableStatement).flatMap(constantsOf);
  const calls = constants.map(({ initializer }) => initializer).filter(isMaking);
  let text = source;
  for (const call of calls.reverse()) {
    const [styles] = call.arguments;
    const made = WAYS[call.expression.getText()](valueOf(styles, constants));
    const ahead = `__styles(${made.map((part) => JSON.stringify(part)).join()})`;
    // as many lines as before, for source maps
    const lines = call.getText().replace(/[^\n]/g, "");
    text = text.slice(0, call.getStart()) + ahead + lines + text.slice(call.end);
  }
  if (MAKING.test(text)) throw new Error("Styles are made at the top of a file only.");
  return `${text}\nimport { __styles } from "@fluentui/react-components";\n`;
};

function constantsOf(statement) {
  return [...statement.declarationList.declarations];
}

function isMaking(node) {
  return node && ts.isCallExpression(node) && node.expression.getText() in WAYS;
}

/** What an expression comes to, with the constants that it names. */
function valueOf(expression, constants) {
  const named = constants.filter(({ name }) => namesIn(expression).has(name.getText()));
  const scope = named.map(({ name, initializer }) => [
    name.getText(),
    valueOf(initializer, constants),
  ]);
  const { outputText } = ts.transpileModule(`(${expression.getText()})`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return runInNewContext(outputText, { tokens, ...Object.fromEntries(scope) });
}

function namesIn(node, names = new Set()) {
  if (ts.isIdentifier(node)) names.add(node.text);
  ts.forEachChild(node, (child) => void namesIn(child, names));
  return names;
}
