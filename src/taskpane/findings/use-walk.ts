import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { Finding, Outcome } from "../../checks";
import { useSession, useSessionState } from "../session-context";
import type { Checked } from "../session-state";
import { listed, openAtFirst } from "./groups";

/** Milliseconds the keyboard rests before the sheet's selection follows, so that it never lags behind. */
const REST = 150;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Walking the list by keyboard: the focus stays in the pane, the selection follows in the sheet. */
export interface Walk {
  readonly unfolded: ReadonlySet<Outcome>;
  fold(outcome: Outcome, open: boolean): void;
  /** Goes to the next finding of the list, or to the one before. */
  step(by: 1 | -1): void;
  onKeyDown(event: KeyboardEvent): void;
  /** The finding took the focus. */
  arriveAt(finding: Finding): void;
  /** Gives the keyboard back to the list once what it stood on may be gone. */
  land(): void;
}

/** `root` is the element around all that is walked; null until it is drawn. */
export function useWalk(checked: Checked, root: HTMLElement | null): Walk {
  const session = useSession();
  const [unfolded, setUnfolded] = useState(() => openAtFirst(checked.inspection));
  const follow = useRested(session.goTo.bind(session));

  const fold = (outcome: Outcome, open: boolean) =>
    setUnfolded(
      (before) =>
        new Set([...before].filter((one) => one !== outcome).concat(open ? [outcome] : [])),
    );
  useFocusOnVerdict(checked, root);
  const focusOn = (selector: string) => root?.querySelector<HTMLElement>(selector)?.focus();

  function reach(index: number, outcome: Outcome) {
    flushSync(() => fold(outcome, true));
    focusOn(`[data-finding="${String(index)}"]`);
  }

  function walk(to: (at: number, last: number) => number) {
    const order = listed(checked.inspection);
    const here = root?.querySelector("[data-finding]:focus-within");
    const index = here ? Number(here.getAttribute("data-finding")) : checked.at;
    const at = order.findIndex((one) => one.index === index);
    const next = order[Math.min(Math.max(to(at, order.length - 1), 0), order.length - 1)];
    if (next) reach(next.index, next.finding.outcome);
  }

  return {
    unfolded,
    fold,
    step: (by) => walk((at) => at + by),
    onKeyDown: (event) => {
      if (!isWalked(event)) return;
      const step = STEPS[event.key];
      if (step !== undefined) walk((at) => at + step);
      else if (event.key === "Home") walk(() => 0);
      else if (event.key === "End") walk((_, last) => last);
      else return;
      event.preventDefault();
    },
    arriveAt: follow,
    land: () => {
      const now = session.getState().checked;
      const at = now?.at ?? null;
      const finding = at === null ? undefined : now?.inspection.open[at];
      if (at !== null && finding) reach(at, finding.outcome);
      else focusOn("[data-verdict]");
    },
  };
}

/** Keys belong to the list unless somebody writes a reason, or holds another key with them. */
function isWalked({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || !(target instanceof HTMLElement)) return false;
  const stop = target.closest("[data-finding], [data-verdict]");
  return stop !== null && target.closest("textarea") === null;
}

/** A check that was asked for ends on its verdict, from where the arrow keys go on. */
function useFocusOnVerdict({ inspection }: Checked, root: HTMLElement | null): void {
  const { news } = useSessionState();
  useEffect(() => {
    // who only turns back to this view stays on its tab
    const turning = document.activeElement?.getAttribute("role") === "tab";
    if (news === "verdict" && !turning) root?.querySelector<HTMLElement>("[data-verdict]")?.focus();
  }, [inspection, news, root]);
}

/** The same call once no other has come for a moment. */
function useRested(call: (finding: Finding) => Promise<void>): (finding: Finding) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (finding) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void call(finding), REST);
  };
}
