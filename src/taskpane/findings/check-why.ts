import { CHECKS } from "../../checks";
import type { Said } from "../../language/said";

const WHY: ReadonlyMap<string, Said> = new Map(CHECKS.map(({ id, why }) => [id, why]));

/** Why a reviewer minds what this check finds; null for a check of another version. */
export function whyOf(check: string): Said | null {
  return WHY.get(check) ?? null;
}
