import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { OUTCOMES, listed } from "../../findings/groups";
import { useWalk } from "../../findings/use-walk";
import { useWords } from "../../language";
import { useSession, useSessionState } from "../../session-context";
import type { Checked } from "../../session-state";
import { Notice } from "../Notice";
import { FindingGroup } from "./FindingGroup";
import { VerdictCard } from "./VerdictCard";
import { WaivedGroup } from "./WaivedGroup";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  marks: { alignSelf: "flex-start" },
});

/** The result of a 发送前检查: the verdict, then what is open by kind, then what was explained. */
export function FindingsView({ checked }: { readonly checked: Checked }) {
  const { inspection, at, outdated } = checked;
  const styles = useStyles();
  const session = useSession();
  const { busy, marked } = useSessionState();
  const { t } = useWords();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const walk = useWalk(checked, root);
  const items = listed(inspection);
  const reached =
    at ?? items.find(({ finding }) => walk.unfolded.has(finding.outcome))?.index ?? null;
  return (
    <div ref={setRoot} className={styles.root} onKeyDown={walk.onKeyDown}>
      {outdated ? (
        <Notice tone="warning" title={t("findings.outdated")} actions={<CheckAgain />}>
          <div>{t("findings.outdatedWhy")}</div>
        </Notice>
      ) : null}
      <VerdictCard inspection={inspection} walk={walk} />
      {OUTCOMES.map((outcome) => {
        const group = items.filter(({ finding }) => finding.outcome === outcome);
        return group.length === 0 ? null : (
          <FindingGroup key={outcome} {...{ outcome, walk, at, reached }} items={group} />
        );
      })}
      <WaivedGroup inspection={inspection} walk={walk} />
      {marked.size > 0 ? (
        <Button
          size="small"
          appearance="subtle"
          className={styles.marks}
          disabledFocusable={busy !== null}
          onClick={() => void session.setMarks(false).then(walk.land)}
        >
          {t("findings.clearMarks")}
        </Button>
      ) : null}
    </div>
  );
}

function CheckAgain() {
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useWords();
  return (
    <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.inspect()}>
      {t("findings.again")}
    </Button>
  );
}
