import { Button } from "@fluentui/react-components";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import type { ActionName, Failure, Session } from "../session-state";
import { Notice } from "./Notice";

/** How a failed action is tried again; null where pressing the same thing again is the way. */
function retryOf(action: ActionName): ((session: Session) => Promise<void>) | null {
  switch (action) {
    case "recognise":
      return (session) => session.recognise();
    case "recalculate":
      return (session) => session.recalculate();
    case "undo":
      return (session) => session.undo();
    case "search":
      return (session) => session.searchWorkbook();
    case "inspect":
      return (session) => session.inspect();
    case "recalculateAll":
      return (session) => session.recalculateAll();
    case "gather":
      return (session) => session.gatherForms();
    case "answer":
    case "fill":
    case "marks":
    case "fix":
    case "waive":
    case "select":
      return null;
  }
}

interface FailureNoticeProps {
  readonly failure: Pick<Failure, "said"> & Partial<Pick<Failure, "action">>;
  /** For a failure that is not the session's: the way to try again, which also takes it away. */
  readonly onRetry?: () => void;
}

/** What went wrong, why, and what to do next. */
export function FailureNotice({ failure, onRetry }: FailureNoticeProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const { t, say } = useWords();
  const retry = onRetry ?? (failure.action ? retryOf(failure.action) : null);
  const actions = (
    <>
      {retry ? (
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void retry(session)}>
          {t("action.retry")}
        </Button>
      ) : null}
      {onRetry ? null : (
        <Button size="small" appearance="subtle" onClick={() => session.dismissError()}>
          {t("action.close")}
        </Button>
      )}
    </>
  );
  return (
    <Notice tone="error" title={t("failure.title")} actions={actions}>
      <div>{say(failure.said)}</div>
    </Notice>
  );
}
