/** The licences of everything that stands in the built scripts, as one text. */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { bundledPackages } = require("./bundled.cjs");

/** The runtime that every built script starts with; source maps do not name it as a package. */
const RUNTIME = "node_modules/webpack";
/** Texts of packages that ship none, by name with `+` for `/`. */
const OWN_TEXTS = join(__dirname, "licences");
const RULE = "=".repeat(78);

/** One section for each package: name, version, licence and its text. Throws where a text is missing. */
function noticesOf(built, root) {
  const packages = [...bundledPackages(built, root), RUNTIME].map((folder) =>
    licensed(join(root, folder)),
  );
  const sections = packages
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${RULE}\n${title}\n${RULE}\n\n${text.trim()}\n`);
  return [
    "本产品含有下列开源组件。\nThis product contains the following open-source components.\n",
    ...sections,
  ].join("\n");
}

function licensed(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const shipped = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/i.test(file));
  const own = join(OWN_TEXTS, `${name.replace("/", "+")}.txt`);
  const files = shipped.length > 0 ? shipped.map((file) => join(folder, file)) : [own];
  const missing = files.find((file) => !existsSync(file));
  if (missing) throw new Error(`${name} ships no licence text; put it into ${missing}.`);
  const text = files.map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n")).join("\n");
  return { title: `${name} ${version} (${license})`, text };
}

module.exports = { noticesOf };
