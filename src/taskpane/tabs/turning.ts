import { createContext, useContext, useMemo, useRef, useState, type RefObject } from "react";
import type { SessionState } from "../session-state";
import type { TabId } from "./tab";

/** Which view the person turned to, and the way to turn to another. */
export interface Turning {
  readonly shown: TabId;
  /** Shows a view; the focus stays where it is, on its tab for example. */
  show(id: TabId): void;
  /** Shows a view and takes the keyboard along, from a button elsewhere in the pane for example. */
  turnTo(id: TabId): void;
  /** What holds the view. */
  readonly panel: RefObject<HTMLDivElement>;
}

const TurningContext = createContext<Turning | null>(null);

export const TurningProvider = TurningContext.Provider;

/** The turning of the pane around. */
export function useTurning(): Turning {
  const turning = useContext(TurningContext);
  if (turning === null) throw new Error("A part of the pane stands outside of a pane.");
  return turning;
}

/** The state behind the provider. A check turns to what it finds as it begins. */
export function useTurningState(first: TabId, { busy }: SessionState): Turning {
  const [shown, show] = useState<TabId>(first);
  const panel = useRef<HTMLDivElement>(null);
  const inspecting = busy === "inspect";
  const [was, setWas] = useState(false);
  if (inspecting !== was) {
    setWas(inspecting);
    if (inspecting) show("findings");
  }
  return useMemo(
    () => ({
      shown,
      show,
      turnTo: (id) => {
        show(id);
        panel.current?.focus();
      },
      panel,
    }),
    [shown],
  );
}
