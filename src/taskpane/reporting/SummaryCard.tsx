import { Button } from "@fluentui/react-components";
import { ActionCard } from "../filling/ActionCard";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import { TEXTS } from "./texts";

/** All projects of the workbook on one sheet. */
export function SummaryCard() {
  const session = useSession();
  const { busy } = useSessionState();
  const { say } = useWords();
  return (
    <ActionCard title={TEXTS.summary} why={TEXTS.summaryWhy}>
      <div>
        <Button disabledFocusable={busy !== null} onClick={() => void session.insertSummary()}>
          {say(TEXTS.insertSummary)}
        </Button>
      </div>
    </ActionCard>
  );
}
