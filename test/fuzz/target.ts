import fc from "fast-check";

/** Something to be tried with inputs without end, and what must hold for every one of them. */
export interface TargetOf<Input> {
  /** Its name on the command line and its folder of kept cases. */
  readonly id: string;
  /** What must hold, in a sentence. */
  readonly holds: string;
  /** Inputs are plain JSON, so that one that was found out can be kept as a file. */
  readonly inputs: fc.Arbitrary<Input>;
  /** How many inputs the short run of the tests tries. */
  readonly runs: number;
  /** Throws where it does not hold. */
  check(input: Input): void | Promise<void>;
}

/** A target whose inputs nobody outside needs to know. */
export interface Target {
  readonly id: string;
  readonly holds: string;
  readonly runs: number;
  /** The target as fast-check runs it; `began` hears of every input before it is tried. */
  property(began?: () => void): fc.IAsyncProperty<[unknown]>;
  /** The input that a run of this seed tries at this path, as fast-check names it. */
  inputAt(seed: number, path: string): unknown;
  /** Tries one input, as a kept case has it. */
  check(input: unknown): Promise<void>;
}

export function target<Input>(spec: TargetOf<Input>): Target {
  const { id, holds, runs, inputs } = spec;
  const check = async (input: unknown) => {
    await spec.check(input as Input);
  };
  return {
    id,
    holds,
    runs,
    check,
    property: (began = () => undefined) =>
      fc.asyncProperty<[unknown]>(inputs, async (input) => {
        began();
        await check(input);
      }),
    inputAt: (seed, path) => fc.sample(inputs, { seed, path, numRuns: 1 })[0],
  };
}
