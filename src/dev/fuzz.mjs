/**
 * `npm run fuzz`: tries every target of test/fuzz with inputs drawn by chance, for a bounded time.
 *   --seconds 600    how long in all (60)
 *   --only bytes     only targets whose name begins so
 *   --seed 123       the same inputs again; --path 57:1 only the one that failed
 *   --keep NAME      writes what was found to test/fuzz/cases, to be kept as a test
 * Ends with status 1 where something was found: an exception, a wrong result, a hang (an input
 * that takes longer than a minute) or a lack of memory.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { TARGETS } = require("../../test/fuzz/targets/index.ts");

const PATIENCE = 60_000;
const MEGABYTES = 1500;

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    only: { type: "string", default: "" },
    seed: { type: "string" },
    path: { type: "string" },
    keep: { type: "string" },
  },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const targets = TARGETS.filter(({ id }) => id.startsWith(values.only));
if (targets.length === 0) {
  console.error(`No target ${values.only}. Targets: ${TARGETS.map(({ id }) => id).join(", ")}`);
  process.exit(2);
}
const seconds = Number(values.seconds) / targets.length;

/** Tries one target: how many inputs were tried, and what was found. */
function tryOut({ id, inputAt }) {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(fileURLToPath(new URL("fuzz-worker.cjs", import.meta.url)), {
    workerData: { id, seed, path: values.path ?? null, seconds, counter },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  return new Promise((resolve) => {
    let watching = true;
    const end = (result) => {
      watching = false;
      worker.terminate();
      resolve(result);
    };
    const lost = (error) => {
      const path = values.path ?? String(Math.max(0, Atomics.load(counter, 0) - 1));
      end({ runs: Atomics.load(counter, 0), failure: { path, input: inputAt(seed, path), error } });
    };
    worker.once("message", end);
    worker.once("error", (error) => lost(`The thread ended: ${error.stack ?? error}`));
    const watch = (count, since) => {
      if (!watching) return;
      const now = Atomics.load(counter, 0);
      if (now > 0 && now === count && Date.now() - since > PATIENCE) {
        lost(`An input takes longer than ${PATIENCE / 1000} seconds.`);
      } else setTimeout(watch, 500, now, now === count ? since : Date.now());
    };
    watch(-1, Date.now());
  });
}

function keep({ id, holds }, { path, input, error }) {
  const origin = `npm run fuzz -- --only ${id} --seed ${seed} --path ${path}`;
  console.error(`\n${id} does not hold: ${holds}\n${error}\nAgain: ${origin}`);
  const kept = JSON.stringify({ origin, holds: error.split("\n")[0], input }, null, 1);
  if (values.keep === undefined) {
    console.error(`To keep it, repeat with --keep NAME. The input:\n${kept.slice(0, 4000)}`);
    return;
  }
  const folder = fileURLToPath(new URL(`../../test/fuzz/cases/${id}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${values.keep}.json`, `${kept}\n`);
  console.error(`Kept as test/fuzz/cases/${id}/${values.keep}.json: write what must hold into it.`);
}

console.log(`Seed ${seed}, ${seconds.toFixed(1)} s for each of ${targets.length} targets.`);
for (const target of targets) {
  const { runs, failure } = await tryOut(target);
  console.log(`${failure ? "✗" : "✓"} ${target.id}: ${runs} inputs`);
  if (failure) {
    keep(target, failure);
    process.exitCode = 1;
  }
}
