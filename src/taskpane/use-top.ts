import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { ActionName, SessionState } from "./session-state";

/** What is pressed anywhere in the pane and told of at the top of the view. */
const TOLD_ABOVE: ReadonlySet<ActionName | null> = new Set([
  "recalculate",
  "recalculateAll",
  "undo",
  "fill",
  "gather",
]);

/**
 * Scrolls back to the top where the person would otherwise miss something: in a view turned to, which
 * begins at its beginning, and when there is something to tell of what they pressed.
 */
export function useTop(view: string, { busy, failure }: SessionState): RefObject<HTMLDivElement> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(busy);
  const toTop = () => {
    if (box.current) box.current.scrollTop = 0;
  };
  useLayoutEffect(toTop, [view]);
  useEffect(() => {
    if (failure !== null) toTop();
  }, [failure]);
  useEffect(() => {
    if (TOLD_ABOVE.has(busy ?? before.current)) toTop();
    before.current = busy;
  }, [busy]);
  return box;
}
