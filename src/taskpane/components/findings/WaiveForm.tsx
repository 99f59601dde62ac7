import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../checks";
import { useWords } from "../../language";
import { useSession, useSessionState } from "../../session-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  keys: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface WaiveFormProps {
  readonly finding: Finding;
  readonly onSettled: () => void;
  readonly onCancel: () => void;
}

/** The reason why a finding may stand, written right under it. Escape closes it. */
export function WaiveForm({ finding, onSettled, onCancel }: WaiveFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);

  async function save() {
    if (reason.trim() === "") return setMissing(true);
    await session.waive(finding, reason);
    // what failed stays open, with the reason as it was written
    if (session.getState().failure === null) onSettled();
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
        // as in every answer of more than one line
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <Field
        label={t("finding.reason")}
        hint={t("finding.reasonHint")}
        required
        {...(missing ? { validationMessage: t("finding.reasonMissing") } : {})}
      >
        <Textarea
          autoFocus
          resize="vertical"
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy !== null}>
          {t("finding.save")}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {t("finding.cancel")}
        </Button>
        <span className={styles.keys}>{t("answer.keysNote")}</span>
      </div>
    </form>
  );
}
