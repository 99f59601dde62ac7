import { normalise } from "./normalise";
import { byText } from "./by-text";
import type { ValueContext } from "./value";

/** The name of the row that a value stands in, normalised; empty where it has none. */
export function nameIn({ name }: ValueContext): string {
  return name === undefined ? "" : normalised(name);
}

const normalised = byText(normalise);
