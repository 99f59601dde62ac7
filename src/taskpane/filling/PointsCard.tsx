import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { useFlush } from "../components/use-flush";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import { current } from "../session-state";
import { ActionCard } from "./ActionCard";
import { TEXTS } from "./texts";

/** The official weights over the rows of the form in view; none where no row has a 分值 cell. */
export function PointsCard() {
  const session = useSession();
  const state = useSessionState();
  const { say } = useWords();
  const flush = useFlush();
  const [replace, setReplace] = useState(false);
  const form = current(state)?.form ?? null;
  if (form === null || form.indicators.every(({ points }) => points === null)) return null;
  return (
    <ActionCard title={TEXTS.points} why={TEXTS.pointsWhy}>
      <Checkbox
        className={flush}
        checked={replace}
        label={say(TEXTS.replace)}
        onChange={(_, { checked }) => setReplace(checked === true)}
      />
      <div>
        <Button
          disabledFocusable={state.busy !== null}
          onClick={() => void session.spreadPoints(replace)}
        >
          {say(TEXTS.pointsButton)}
        </Button>
      </div>
    </ActionCard>
  );
}
