import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../components/Card";
import { FailureNotice } from "../components/FailureNotice";
import { FilledNotice } from "../filling/FilledNotice";
import { Notice } from "../components/Notice";
import { Waiting } from "../components/Waiting";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import { FormChoice } from "./FormChoice";
import type { Gathered } from "./gathered";
import { MailCard } from "./MailCard";
import { ReportDesk } from "./ReportDesk";
import { SummaryCard } from "./SummaryCard";
import { TEXTS } from "./texts";
import { useChoices } from "./use-choices";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** The tab 报告: reports, the summary of all projects, and the draft of a mail. */
export function ReportsView() {
  const styles = useStyles();
  const session = useSession();
  const { say } = useWords();
  const { gathered, busy, filled } = useSessionState();
  const label = say(gathered === null ? TEXTS.gather : TEXTS.again);
  const button = (
    <Button
      appearance={gathered === null ? "primary" : "secondary"}
      disabledFocusable={busy !== null}
      onClick={() => void session.gatherForms()}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.root}>
      {filled?.on === "reporting" ? <FilledNotice filled={filled} /> : null}
      {gathered === null || gathered.forms.length === 0 ? (
        <Card label={say(TEXTS.title)}>
          <p className={styles.text}>{say(gathered === null ? TEXTS.why : TEXTS.noForms)}</p>
          <div>{button}</div>
        </Card>
      ) : (
        <>
          {gathered.outdated ? (
            <Notice tone="warning" title={say(TEXTS.outdated)} actions={button} />
          ) : null}
          <Chosen key={gathered.forms.length} gathered={gathered} />
          <SummaryCard />
          <MailCard />
        </>
      )}
    </div>
  );
}

function Chosen({ gathered: { forms } }: { readonly gathered: Gathered }) {
  const { say } = useWords();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const { choices, failure, retry } = useChoices(forms, left);
  return (
    <Card label={say(TEXTS.title)}>
      <FormChoice forms={forms} left={left} onLeft={setLeft} />
      {failure ? (
        <FailureNotice failure={failure} onRetry={retry} />
      ) : choices === null ? (
        <Waiting label={say(TEXTS.making)} />
      ) : (
        <ReportDesk choices={choices} />
      )}
    </Card>
  );
}
