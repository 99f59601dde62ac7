import fc from "fast-check";
import { BASE_NAMES, baseBytes } from "../bytes/bases";
import { carryOut, rawStep } from "../bytes/raw-steps";
import { useWorkbook } from "../bytes/use-workbook";
import { target } from "../target";

export const bytesRaw = target({
  id: "bytes-raw",
  holds:
    "A file whose bytes were changed is refused with a sentence, or scored and saved unharmed.",
  inputs: fc.record({
    base: fc.constantFrom(...BASE_NAMES),
    steps: fc.array(rawStep, { minLength: 1, maxLength: 5 }),
  }),
  runs: 80,
  check: ({ base, steps }) => useWorkbook(steps.reduce(carryOut, baseBytes(base))),
});
