import fc from "fast-check";
import { BASE_NAMES, baseParts } from "../bytes/bases";
import { carryOut, entriesOf, entryStep } from "../bytes/entry-steps";
import { useWorkbook } from "../bytes/use-workbook";
import { writeZip } from "../bytes/zip-writer";
import { target } from "../target";

export const bytesEntries = target({
  id: "bytes-entries",
  holds: "An archive with wrong, doubled, grown or lying entries is refused, or used unharmed.",
  inputs: fc.record({
    base: fc.constantFrom(...BASE_NAMES),
    steps: fc.array(entryStep, { minLength: 1, maxLength: 4 }),
  }),
  runs: 12,
  check: ({ base, steps }) =>
    useWorkbook(writeZip(steps.reduce(carryOut, entriesOf(baseParts(base))))),
});
