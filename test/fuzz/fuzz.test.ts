import fc from "fast-check";
import { TARGETS } from "./targets";

/** The same inputs in every run of the tests; `npm run fuzz` tries others, and more. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_211_231);

describe(`what was drawn by seed ${SEED}`, () => {
  it.each(TARGETS.map((one) => [one.id, one] as const))(
    "%s",
    async (_, { property, runs }) => {
      await fc.assert(property(), { seed: SEED, numRuns: runs });
    },
    120_000,
  );
});
