/** Which packages a build has taken in, as its source maps tell. */
const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** A module's package, and where that package stands: `…/node_modules/a/node_modules/b/lib/x.js` is of b, inside a. */
const MODULE = /(?:^|\/)(node_modules\/.*?)$/;
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
/** What a package says of others that it carries inside one file of its own. */
const CARRIED = /^\/\/ (node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** Folders of the packages whose code is in the built scripts, relative to `root`, in order. */
function bundledPackages(built, root) {
  const folders = sourceMaps(built).flatMap(({ sources, sourcesContent }) => [
    ...sources.flatMap((source) => packageOf(source) ?? []),
    ...(sourcesContent ?? []).flatMap((text) =>
      [...(text ?? "").matchAll(CARRIED)].map(([, folder]) => folder),
    ),
  ]);
  return [...new Set(folders)].filter((folder) => existsSync(join(root, folder))).sort();
}

function sourceMaps(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".js.map"))
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
}

function packageOf(source) {
  const [, path] = MODULE.exec(source) ?? [];
  return path && PACKAGE.exec(path)?.[0];
}

module.exports = { bundledPackages };
