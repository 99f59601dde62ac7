import type { SessionState, Sight } from "./session-state";

/**
 * Which form of a new reading is in view: the same as before, by its place on the sheet; the only
 * form where there is one; null where a person has to choose.
 */
export function chosenIn(sight: Sight, state: SessionState): number | null {
  if (sight.evaluated.length <= 1) return sight.evaluated.length === 1 ? 0 : null;
  const before = state.chosen === null ? null : state.evaluated[state.chosen];
  if (!before || sight.sheet !== state.sheet) return null;
  const { top, left } = before.form.area;
  const found = sight.evaluated.findIndex(
    ({ form }) => form.area.top === top && form.area.left === left,
  );
  return found < 0 ? null : found;
}
