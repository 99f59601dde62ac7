import { Button } from "@fluentui/react-components";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import { current } from "../session-state";
import { ActionCard } from "./ActionCard";
import { TEXTS } from "./texts";

/** Targets from the table of the budget into the self-evaluation, and from this year into the next. */
export function CarryCard() {
  const session = useSession();
  const state = useSessionState();
  const { say } = useWords();
  const isBusy = state.busy !== null;
  const project = current(state)?.form.kind === "project-self-evaluation";
  return (
    <>
      <ActionCard title={TEXTS.carry} why={TEXTS.carryWhy}>
        <div>
          <Button disabledFocusable={isBusy} onClick={() => void session.carryTargets()}>
            {say(TEXTS.carryButton)}
          </Button>
        </div>
      </ActionCard>
      {project ? (
        <ActionCard title={TEXTS.nextYear} why={TEXTS.nextYearWhy}>
          <div>
            <Button disabledFocusable={isBusy} onClick={() => void session.draftNextYear()}>
              {say(TEXTS.nextYearButton)}
            </Button>
          </div>
        </ActionCard>
      ) : null}
    </>
  );
}
