/**
 * The benchmark's peer in JavaScript: the same work as openpyxl_score.py, with exceljs.
 *
 *     exceljs-score.mjs --out DIR [--list NAMES] [FILE…]   over all cores
 *     exceljs-score.mjs --time N --out DIR FILE            N times inside one process; prints ms
 */
import { mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { scoreFile } from "./exceljs-form.mjs";

/** Milliseconds of each run; the first is a warm-up and not told. */
async function timed(job, times) {
  const took = [];
  for (let run = 0; run <= times; run += 1) {
    const start = performance.now();
    await scoreFile(job);
    took.push(performance.now() - start);
  }
  return took.slice(1);
}

/** All jobs over the cores, each thread taking the next when it is free. */
async function overCores(jobs) {
  const results = [];
  let next = 0;
  const threads = Math.min(availableParallelism(), jobs.length);
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url));
      let at = -1;
      const hand = () => {
        at = next++;
        if (at < jobs.length) worker.postMessage(jobs[at]);
        else worker.terminate().then(resolve, reject);
      };
      worker.on("message", (result) => {
        results[at] = result;
        hand();
      });
      worker.on("error", reject);
      hand();
    });
  await Promise.all(Array.from({ length: threads }, work));
  for (const result of results) console.log(JSON.stringify(result));
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, time: { type: "string" }, list: { type: "string" } },
  });
  const files = values.list ? readFileSync(values.list, "utf8").split("\n") : positionals;
  mkdirSync(values.out, { recursive: true });
  const jobs = files.map((source) => ({ source, target: join(values.out, basename(source)) }));
  if (values.time) console.log(JSON.stringify(await timed(jobs[0], Number(values.time))));
  else if (jobs.length === 1) console.log(JSON.stringify(await scoreFile(jobs[0])));
  else await overCores(jobs);
}

if (isMainThread) await main();
else {
  parentPort.on("message", async (job) => {
    parentPort.postMessage(await scoreFile(job));
  });
}
