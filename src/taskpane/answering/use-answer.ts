import { useState } from "react";
import type { RowAssessment } from "../../scoring/assessment";
import { useWords } from "../language";
import { useSession } from "../session-context";
import { current } from "../session-state";
import { answered, type RowAnswer } from "./row-answer";

/** The way from an editor to the sheet. */
export interface Answer {
  /** Why the last try wrote nothing; null where nothing stands in the way. */
  readonly problem: string | null;
  /** Writes it; true once it stands. What cannot be written is told in `problem` and stays in the editor. */
  give(given: RowAnswer): Promise<boolean>;
  /** Tells a problem of the editor's own. */
  object(problem: string | null): void;
}

export function useAnswer(row: RowAssessment): Answer {
  const session = useSession();
  const { say } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  return {
    problem,
    object: setProblem,
    give: async (given) => {
      const state = session.getState();
      const now = current(state);
      if (now === null || state.busy !== null) return false;
      const answer = answered(row, given, now, state.settings);
      setProblem(answer.kind === "refused" ? say(answer.why) : null);
      if (answer.kind === "refused") return false;
      await session.answer(row, given);
      // what failed stays in the editor as it was typed
      return session.getState().failure === null;
    },
  };
}
