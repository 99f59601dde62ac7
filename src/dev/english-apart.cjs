/**
 * A loader of webpack that takes the English out of `said("…", "…")` in the pane's scripts, and writes
 * it into src/language/english-sentences.ts, which is fetched where English is spoken. There,
 * src/language/said-apart.ts stands in for said.ts. Only plain strings are taken, and short labels are
 * left, which the same Chinese may mean in several ways.
 */
const { readdirSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const SOURCES = resolve(__dirname, "..");
const LOADER = join(SOURCES, "dev/english-apart.cjs");
const SENTENCES = join(SOURCES, "language/english-sentences.ts");
const TEXT = '("(?:[^"\\\\\\n]|\\\\.)*")';
const SAID = new RegExp(`\\bsaid\\((\\s*)${TEXT},(\\s*)${TEXT}`, "g");
/** Letters of English that are worth their own entry in a table. */
const WORTH = 16;

let known = null;

/** The English of all sentences of the project by their Chinese; of several, the first. */
function english() {
  if (known) return known;
  known = new Map();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, , zh, , en] of readFileSync(join(SOURCES, file), "utf8").matchAll(SAID)) {
      const sentence = JSON.parse(zh);
      if (en.length >= WORTH && !known.has(sentence)) known.set(sentence, JSON.parse(en));
    }
  }
  return known;
}

module.exports = function englishApart(source) {
  if (this.resourcePath === SENTENCES) {
    this.addContextDependency(SOURCES);
    known = null;
    return source.replace("= {}", () => `= ${JSON.stringify(Object.fromEntries(english()))}`);
  }
  return source.replace(SAID, (all, before, zh, between, en) =>
    english().get(JSON.parse(zh)) === JSON.parse(en) ? `said(${before}${zh},${between}0` : all,
  );
};

/** A build's configuration with the English taken out. */
module.exports.apart = ({ resolve: resolving, module: { rules }, ...config }) => {
  const alias = {
    ...resolving.alias,
    [join(SOURCES, "language/said.ts")]: join(SOURCES, "language/said-apart.ts"),
  };
  return {
    ...config,
    resolve: { ...resolving, alias },
    // before anything else is done with the file
    module: { rules: [...rules, { test: /\.tsx?$/, enforce: "pre", use: LOADER }] },
  };
};
