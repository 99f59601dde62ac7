/**
 * Tries one target of `npm run fuzz` in a thread of its own, so that a hang or a lack of memory
 * can be seen from outside: every input that begins is counted where the main thread looks.
 */
const { parentPort, workerData } = require("node:worker_threads");
require("./typescript.cjs");
const fc = require("fast-check");
const { TARGETS } = require("../../test/fuzz/targets/index.ts");

const { id, seed, path, seconds, counter } = workerData;
const target = TARGETS.find((one) => one.id === id);
const began = () => Atomics.add(counter, 0, 1);

async function attempt() {
  const result = await fc.check(target.property(began), {
    seed,
    numRuns: path === null ? Number.MAX_SAFE_INTEGER : 1,
    ...(path === null ? { interruptAfterTimeLimit: seconds * 1000 } : { path }),
  });
  const { failed, numRuns, counterexample, counterexamplePath, errorInstance } = result;
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  parentPort.postMessage({
    runs: numRuns,
    failure:
      failed && counterexample !== null
        ? { path: counterexamplePath, input: counterexample[0], error }
        : null,
  });
}

attempt();
