import type { PartSource } from "../container/package";
import { relationshipsOf } from "../parts/relationships";

/** The parts that the package's relationships lead to, by path as the relationships write it. */
export function reachableParts(parts: PartSource): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target } of relationshipsOf(parts, part)) {
      if (found.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
