import type { Check } from "./check";
import { totalSum } from "./form/total-sum";

/** Every check. A new one is a file and a line here. */
export const CHECKS: readonly Check[] = [totalSum];
