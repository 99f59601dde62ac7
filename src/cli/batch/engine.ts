import { setFlagsFromString } from "node:v8";

/**
 * How much a heap may grow over what is in use before it is cleared up, in per cent. Left to itself the
 * engine lets some 30 MB of each thread's garbage gather over thousands of files; clearing it up takes
 * a few milliseconds every few hundred.
 */
const HEAP_GROWTH = 50;

/**
 * Half of a thread's room for short-lived objects, which a heap fills in turns: enough for all that a
 * usual file leaves behind, so that what is cleared up is dead and need not be copied. A quarter of it
 * costs a run over a thousand files a seventh more time, twice of it saves none.
 */
export const YOUNG_HALF_MEGABYTES = 16;

/**
 * How much of other functions the engine copies into one that it optimises, in bytes of its own code
 * (its default is nine times that). Every thread compiles the whole program for itself, by which the
 * engine spent over a third of a run over a thousand files; the code that comes of less is as fast.
 */
const INLINED_BYTES = 100;

/**
 * How much of a function the engine runs, in bytes of its own code, before it asks whether to optimise it
 * (some three and a half times its default): what a run over a thousand files calls a few thousand times
 * is not worth compiling again in every thread.
 */
const RUN_BEFORE_OPTIMISING = 240_000;

/** Tells the engine how to spend memory and time in this thread and all that are started after. */
export function limitEngine(): void {
  setFlagsFromString(`--heap-growing-percent=${String(HEAP_GROWTH)}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${String(INLINED_BYTES)}`);
  setFlagsFromString(`--interrupt-budget=${String(RUN_BEFORE_OPTIMISING)}`);
  // every heap keeps the room for short-lived objects that it begins with; the hiring thread's would
  // otherwise become the engine's most, which it has no other way to be told
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString(`--min-semi-space-size=${String(YOUNG_HALF_MEGABYTES)}`);
}
