/**
 * A loader of webpack that works out src/taskpane/theme.ts, and leaves in the themes the tokens that a
 * page names: of Fluent's 460 two thirds style what no page shows, and they and the way to make them
 * of a brand's colours are 4 KB of the pane's start, compressed. A token is named by the sources of the
 * folder that the option `of` gives, or by the packages of Fluent that these take something from.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { runInNewContext } = require("node:vm");
const fluent = require("@fluentui/tokens");
const ts = require("typescript");

const LOADER = join(__dirname, "theme-ahead.cjs");
const PACKAGES = join(dirname(require.resolve("@fluentui/tokens/package.json")), "..");
const COMPONENTS = "react-components";
const IMPORTED = /import \{([^}]*)\} from "@fluentui\/react-components"/g;
const HANDED_ON = /export \{([^}]*)\} from ["']@fluentui\/([\w-]+)["']/g;
const NAMED = /(?:--|\btokens\.)(\w+)/g;

module.exports = function themeAhead(source) {
  const { of } = this.getOptions();
  this.addContextDependency(of);
  const sources = textsIn(of, /\.tsx?$/);
  const styles = packagesBehind(sources).flatMap((name) =>
    textsIn(join(PACKAGES, name, "lib"), /\.styles\.js$/),
  );
  const named = new Set([...sources, ...styles].flatMap((text) => allOf(NAMED, text)));
  const { themeOf } = exportsOf(source);
  const [light, dark] = ["light", "dark"].map((name) =>
    Object.entries(themeOf(name)).filter(([token]) => named.has(token)),
  );
  const common = Object.fromEntries(light);
  const darker = dark.filter(([token, value]) => common[token] !== value);
  return [
    `const light = ${JSON.stringify(common)};`,
    `const dark = { ...light, ...${JSON.stringify(Object.fromEntries(darker))} };`,
    `export const themeOf = (name) => (name === "dark" ? dark : light);`,
  ].join("\n");
};

/** The rule of webpack for a build whose pages name in this folder what they need. */
module.exports.themeAhead = (of) => ({
  test: join(__dirname, "../taskpane/theme.ts"),
  use: { loader: LOADER, options: { of } },
});

/** What the file exports, which takes nothing from anywhere but Fluent. */
function exportsOf(source) {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exports = {};
  runInNewContext(outputText, { exports, require: () => fluent });
  return exports;
}

/** The packages of Fluent that the names in these sources come from, and those that they stand on. */
function packagesBehind(sources) {
  const wanted = new Set(sources.flatMap((text) => allOf(IMPORTED, text)).flatMap(namesIn));
  const index = readFileSync(join(PACKAGES, COMPONENTS, "lib/index.js"), "utf8");
  const found = new Set();
  for (const [, names, name] of index.matchAll(HANDED_ON)) {
    if (namesIn(names).some((one) => wanted.has(one))) add(name, found);
  }
  return [...found];
}

function add(name, found) {
  if (found.has(name)) return;
  found.add(name);
  const { dependencies = {} } = require(join(PACKAGES, name, "package.json"));
  for (const one of Object.keys(dependencies)) {
    if (one.startsWith("@fluentui/react-")) add(one.slice("@fluentui/".length), found);
  }
}

/** `A, type B, c as D` by the names under which they are known outside. */
function namesIn(list) {
  return list.split(",").map((one) =>
    one
      .trim()
      .replace(/^type /, "")
      .replace(/^.* as /, ""),
  );
}

function allOf(pattern, text) {
  return [...text.matchAll(pattern)].map(([, found]) => found);
}

function textsIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}
