/**
 * `npm run bench`: measures every part against its peers in one run and writes docs/performance.md.
 * With names of parts (`npm run bench -- files`) it measures those only and prints, writing nothing.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, release, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const require = createRequire(import.meta.url);
require("../src/dev/typescript.cjs");
const { PARTS } = require("./parts/index.ts");
const { performancePage } = require("./page.ts");

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !PARTS.some((part) => part.id === id));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(", ")}. Parts: ${PARTS.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}

const sections = [];
for (const part of PARTS.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  console.error(`— ${part.id}`);
  sections.push(await part.measure((line) => console.error(`  ${line}`)));
}

const machine = {
  cores: availableParallelism(),
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.versions.node,
  system: `${type()} ${release().split("-")[0]}`,
};
const file = fileURLToPath(new URL("../docs/performance.md", import.meta.url));
const options = await resolveConfig(file);
const page = await format(performancePage(sections, machine), { ...options, filepath: file });
console.log(page);
if (asked.length === 0) writeFileSync(file, page);

const missed = sections.flatMap(({ figures }) => figures).filter(({ held }) => held === false);
for (const { what, ours, reach } of missed) console.error(`Not held: ${what}: ${ours} (${reach})`);
process.exitCode = missed.length > 0 ? 1 : 0;
