import { Button, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { filledIn, type Locale } from "../../language/said";
import { ActionCard } from "../filling/ActionCard";
import { useFlush } from "../components/use-flush";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";
import type { Checked } from "../session-state";
import { mailFacts } from "./mail-facts";
import { TEXTS } from "./texts";
import { useReportProgram } from "./use-report-program";

const useStyles = makeStyles({
  // Fluent only doubles the underline, which is easily overlooked
  link: {
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
});

/** A mail's subject and text, for the person's own mail program: after a check, or with consent. */
export function MailCard() {
  const session = useSession();
  const { checked, busy } = useSessionState();
  const { say, locale } = useWords();
  if (checked !== null && !checked.outdated) return <Draft checked={checked} locale={locale} />;
  return (
    <ActionCard title={TEXTS.mail} why={checked === null ? TEXTS.mailWhy : TEXTS.mailOutdated}>
      <div>
        <Button disabledFocusable={busy !== null} onClick={() => void session.inspect()}>
          {say(TEXTS.mailCheck)}
        </Button>
      </div>
    </ActionCard>
  );
}

function Draft({ checked, locale }: { readonly checked: Checked; readonly locale: Locale }) {
  const styles = useStyles();
  const { say } = useWords();
  const { program } = useReportProgram();
  const flush = useFlush();
  const [consent, setConsent] = useState(false);
  const { canSend, counts } = checked.inspection.verdict;
  const open = counts.error + counts.warning + counts.question;
  if (program === null) return null;
  const draft = program.mailDraft(mailFacts(program, checked, consent, locale));
  return (
    <ActionCard title={TEXTS.mail} why={TEXTS.mailWhy}>
      {canSend ? null : (
        <Checkbox
          className={flush}
          checked={consent}
          label={say(filledIn(TEXTS.mailConsent, { count: open }))}
          onChange={(_, { checked: agreed }) => setConsent(agreed === true)}
        />
      )}
      {draft.kind === "draft" ? (
        <div>
          <Link className={styles.link} href={draft.address}>
            {say(TEXTS.mailOpen)}
          </Link>
        </div>
      ) : (
        <p>{say(draft.why)}</p>
      )}
    </ActionCard>
  );
}
