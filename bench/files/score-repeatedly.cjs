/**
 * Times our own side as the peers time theirs: one file opened, read, scored, written and closed N
 * times inside one process. Prints the milliseconds of each run but the first, which warms up.
 *
 *     score-repeatedly.cjs FILE N OUTPUT
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { performance } = require("node:perf_hooks");

require("../../src/dev/typescript.cjs");
const { planEdits } = require("../../src/editing/index.ts");
const { findForms } = require("../../src/forms/index.ts");
const { FileHost } = require("../../src/hosts/file/index.ts");
const { NODE_CODEC } = require("../../src/hosts/file/node-codec.ts");
const { assess } = require("../../src/scoring/index.ts");

const [file, times, output] = process.argv.slice(2);

async function score() {
  const host = FileHost.open(new Uint8Array(readFileSync(file)), file, NODE_CODEC);
  const forms = (await host.read("all")).flatMap((grid) => findForms(grid).forms);
  await host.write(forms.flatMap((form) => planEdits(form, assess(form)).edits));
  writeFileSync(output, host.save());
}

async function main() {
  const took = [];
  for (let run = 0; run <= Number(times); run += 1) {
    const start = performance.now();
    await score();
    took.push(performance.now() - start);
  }
  console.log(JSON.stringify(took.slice(1)));
}

void main();
