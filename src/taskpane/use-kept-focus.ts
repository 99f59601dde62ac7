import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the keyboard to the view in front once the element that held it is gone: a button that did
 * its work and went, an answer's field. Without this it would be nowhere, and Tab begin at the top.
 * Returns what the frame does when something in it takes the focus.
 */
export function useKeptFocus(panel: RefObject<HTMLElement>): (event: { target: Element }) => void {
  const held = useRef<Element | null>(null);
  // after every drawing: what goes, goes with one
  useEffect(() => {
    const isLost = held.current !== null && !held.current.isConnected;
    if (isLost && document.activeElement === document.body && document.hasFocus()) {
      held.current = null;
      panel.current?.focus({ preventScroll: true });
    }
  });
  return ({ target }) => {
    held.current = target;
  };
}
