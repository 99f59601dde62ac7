import { useEffect, useState } from "react";
import { waitingIn, type Waiting } from "../left-waiting";
import { useSession } from "../session-context";
import { current, type Evaluated } from "../session-state";

/** Where the person is in what is left. */
interface Place {
  readonly key: string;
  readonly index: number;
  /** Whether the editor there takes the keyboard: after an answer it does, after a turn it does not. */
  readonly takesFocus: boolean;
}

export interface LeftWalkState {
  /** Null where nothing waits. */
  readonly here: Waiting | null;
  readonly index: number;
  readonly count: number;
  readonly takesFocus: boolean;
  step(by: 1 | -1): void;
  /** Goes on after an answer. */
  goOn(): void;
}

/** Walks through what is left; the selection follows in the sheet, the keyboard stays in the pane. */
export function useLeftWalk(
  evaluated: Evaluated,
  from: string,
  onEnd: (last: Waiting | null) => void,
): LeftWalkState {
  const session = useSession();
  const waiting = waitingIn(evaluated);
  const [place, setPlace] = useState<Place>({ key: from, index: 0, takesFocus: true });
  const found = waiting.findIndex(({ key }) => key === place.key);
  const index = found >= 0 ? found : Math.min(place.index, waiting.length - 1);
  const here = waiting[index] ?? null;
  const cell = here?.item.cell ?? null;
  useEffect(() => {
    if (cell !== null) void session.select(cell);
  }, [session, cell]);

  const goTo = (to: Waiting | undefined, at: number, takesFocus: boolean) => {
    if (to) setPlace({ key: to.key, index: at, takesFocus });
  };
  return {
    here,
    index,
    count: waiting.length,
    takesFocus: place.takesFocus,
    step: (by) => goTo(waiting[index + by], index + by, false),
    goOn: () => {
      const now = current(session.getState());
      const left = now ? waitingIn(now) : [];
      // what still waits after its answer is passed over, or one would come to it for ever
      const stays = here !== null && left.findIndex(({ key }) => key === here.key) === index;
      const isLast = index >= left.length - 1;
      const next = stays ? index + 1 : Math.min(index, left.length - 1);
      if (left[next]) goTo(left[next], next, true);
      else onEnd(stays && isLast ? here : null);
    },
  };
}
