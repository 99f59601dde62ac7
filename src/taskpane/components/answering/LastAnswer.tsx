import { useSessionState } from "../../session-context";
import { DoneLine } from "./AnswerDone";

/** The answer given last, while one walks on to the next. */
export function LastAnswer() {
  const { outcome } = useSessionState();
  return outcome?.kind === "answered" ? <DoneLine outcome={outcome} /> : null;
}
