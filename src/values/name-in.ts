import { normalise } from "./normalise";
import { once } from "./once";
import type { ValueContext } from "./value";

/** The name of the row that a value stands in, normalised; empty where it has none. */
export const nameIn = once(({ name }: ValueContext): string => normalise(name ?? ""));
