/**
 * `npm run docs`: writes the pages that src/docs makes from the data. With --check it writes
 * nothing, names the files that differ and ends with status 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { allPages } = require("../docs/index.ts");

const root = fileURLToPath(new URL("../..", import.meta.url));
const checking = process.argv.includes("--check");

const wanted = new Map();
for (const { path, text } of allPages()) {
  const file = join(root, path);
  const options = await resolveConfig(file);
  wanted.set(file, await format(text, { ...options, filepath: file }));
}

const folders = new Set([...wanted.keys()].map((file) => dirname(file)));
const present = [...folders]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith(".md"));
const stale = present.filter((file) => !wanted.has(file));
const changed = [...wanted.keys()].filter(
  (file) => !present.includes(file) || readFileSync(file, "utf8") !== wanted.get(file),
);

if (checking) {
  for (const file of [...changed, ...stale]) {
    console.error(`${file} is not what the data gives. Run: npm run docs`);
  }
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0;
} else {
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  for (const file of changed) writeFileSync(file, wanted.get(file));
  for (const file of stale) rmSync(file);
  console.log(`${wanted.size} pages, ${changed.length} written, ${stale.length} removed.`);
}
