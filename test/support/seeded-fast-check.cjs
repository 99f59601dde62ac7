/**
 * fast-check as every test has it: the same draws in every run, so that a run fails for what changed
 * and not by chance. `CHECK_SEED=random npm test` tries others, `CHECK_SEED=123` those of a run that
 * failed, and `CHECK_TIMES=20` twenty times as many.
 */
// by its path: its name leads here
const { default: fc } = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const asked = process.env.CHECK_SEED ?? "20260331";
const seed = asked === "random" ? Math.floor(Math.random() * 2 ** 31) : Number(asked);
const times = Number(process.env.CHECK_TIMES ?? 1);

fc.configureGlobal({ seed });

/** As `fc.assert`, with the runs that a test asks for `times` over. */
const assert = (property, parameters) =>
  fc.assert(property, { ...parameters, numRuns: (parameters?.numRuns ?? 100) * times });

module.exports = { __esModule: true, default: { ...fc, assert } };
