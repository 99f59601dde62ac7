import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import type { ActionName } from "../session-state";
import type { PlainKey } from "../strings";
import { Bar } from "./Bar";
import { Notice } from "./Notice";

/** Milliseconds of work that need no word; most checks are done by then. */
const UNNOTICED = 400;

/** What is said while an action is under way, and once it was stopped. */
export const WORDS: Partial<
  Readonly<Record<ActionName, { during: PlainKey; stopped?: PlainKey }>>
> = {
  recalculate: { during: "action.recalculating" },
  inspect: { during: "wait.inspecting", stopped: "stopped.inspect" },
  fill: { during: "wait.filling", stopped: "stopped.recalculateAll" },
  gather: { during: "wait.gathering", stopped: "stopped.gather" },
  recalculateAll: { during: "all.recalculating", stopped: "stopped.recalculateAll" },
};

const useStyles = makeStyles({
  figure: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How far long work has got, with the way to stop it; or that it was stopped. */
export function WorkNotice() {
  const { progress, busy, stopped } = useSessionState();
  const { t } = useWords();
  const during = busy && WORDS[busy]?.during;
  const isLong = useLasting(progress !== null);
  if (progress !== null && isLong && during) {
    return <Underway label={t(during)} {...progress} />;
  }
  if (busy !== null || stopped === null) return null;
  const after = WORDS[stopped]?.stopped;
  return (
    <Notice tone="info" title={t("stopped.title")}>
      {after ? <div>{t(after)}</div> : null}
    </Notice>
  );
}

interface UnderwayProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

function Underway({ label, done, total }: UnderwayProps) {
  const styles = useStyles();
  const session = useSession();
  const { t } = useWords();
  const stop = (
    <Button size="small" onClick={() => session.cancel()}>
      {t("progress.cancel")}
    </Button>
  );
  return (
    <Notice tone="info" title={label} aside={stop}>
      {total > 0 ? (
        <>
          <Bar percent={Math.round((done / total) * 100)} />
          <div className={styles.figure}>{t("score.of", { score: done, points: total })}</div>
        </>
      ) : null}
    </Notice>
  );
}

/** Whether something has been so for longer than a moment. */
function useLasting(is: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = is ? setTimeout(() => setLasting(true), UNNOTICED) : undefined;
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [is]);
  return is && lasting;
}
