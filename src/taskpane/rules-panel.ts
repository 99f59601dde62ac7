import { createContext, useContext, useMemo, useRef, useState } from "react";
import type { ChoiceId } from "../rulebooks";

/** The part of the header that opens to the rules in force. */
export interface RulesPanel {
  readonly open: boolean;
  /** The choice that a person was led to and that has yet to take the focus. */
  readonly wanted: ChoiceId | null;
  setOpen(open: boolean): void;
  /** Opens the panel at a choice; the way back leads to where the focus is now. */
  show(id: ChoiceId): void;
  /** The wanted choice has taken the focus. */
  arrive(): void;
  /** Closes the panel and gives the focus back to where a link led from, else to `button`. */
  leave(button: HTMLElement | null): void;
}

const RulesPanelContext = createContext<RulesPanel | null>(null);

export const RulesPanelProvider = RulesPanelContext.Provider;

/** The rules panel of the pane around. */
export function useRulesPanel(): RulesPanel {
  const panel = useContext(RulesPanelContext);
  if (panel === null) throw new Error("A part of the pane stands outside of a pane.");
  return panel;
}

/** The state behind the provider: closed at first. */
export function useRulesPanelState(): RulesPanel {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<ChoiceId | null>(null);
  const from = useRef<Element | null>(null);
  return useMemo(
    () => ({
      open,
      wanted,
      setOpen: (next) => {
        from.current = null;
        setOpen(next);
      },
      show: (id) => {
        from.current = document.activeElement;
        setWanted(id);
        setOpen(true);
      },
      arrive: () => setWanted(null),
      leave: (button) => {
        const back = from.current;
        from.current = null;
        setOpen(false);
        (back instanceof HTMLElement && back.isConnected ? back : button)?.focus();
      },
    }),
    [open, wanted],
  );
}
