import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { Finding, Fix } from "../../../checks";
import type { CellContent } from "../../../sheet/edit";
import { useWords } from "../../language";
import { useSession, useSessionState } from "../../session-context";
import { WaiveForm } from "./WaiveForm";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { whiteSpace: "normal", textAlign: "start" },
  writes: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FindingActionsProps {
  readonly finding: Finding;
  /** The finding was corrected or explained, and the list is another. */
  readonly onSettled: () => void;
}

/** What can be done about a finding right here: correct it, or wave it through with a reason. */
export function FindingActions({ finding, onSettled }: FindingActionsProps) {
  const { fix, outcome } = finding;
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useWords();
  const [waiving, setWaiving] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const id = useId();
  // an error is certain: it is corrected, not explained away
  const canWaive = outcome !== "error";
  if (fix === null && !canWaive) return null;
  return (
    <>
      <div ref={actions} className={styles.actions}>
        {fix === null ? null : (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={busy !== null}
            aria-describedby={id}
            onClick={() => void session.applyFix(finding).then(onSettled)}
          >
            {t("finding.fix")}
          </Button>
        )}
        {canWaive ? (
          <Button
            size="small"
            className={styles.button}
            aria-expanded={waiving}
            onClick={() => setWaiving(!waiving)}
          >
            {t("finding.waive")}
          </Button>
        ) : null}
      </div>
      {fix === null ? null : (
        <div id={id} className={styles.writes}>
          <FixWords fix={fix} />
        </div>
      )}
      {waiving ? (
        <WaiveForm
          finding={finding}
          onSettled={onSettled}
          onCancel={() => {
            setWaiving(false);
            actions.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
          }}
        />
      ) : null}
    </>
  );
}

/** What pressing 修正 writes, cell by cell; of many cells the first. */
function FixWords({ fix }: { readonly fix: Fix }) {
  const { t, say } = useWords();
  const show = ({ formula, value }: CellContent) =>
    formula ?? (value === null || value === "" ? t("outcome.blank") : String(value));
  const [first, ...more] = fix.edits;
  if (!first) return null;
  const { cell, before, after } = first;
  const values = { cell, before: show(before), after: show(after) };
  // a text made a number looks as it did before
  const alike = values.before === values.after;
  const parts = [
    say(fix.title),
    alike ? t("answer.write", values) : t("finding.fixWrites", values),
    ...(more.length > 0 ? [t("finding.fixMore", { count: more.length })] : []),
  ];
  return parts.join(t("outcome.join"));
}
