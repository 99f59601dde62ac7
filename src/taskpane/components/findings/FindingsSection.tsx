import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { INSPECT } from "../../command-registry";
import { useFindingsView } from "../../findings/use-findings-view";
import { useWords } from "../../language";
import { useSession, useSessionState } from "../../session-context";
import { Face } from "../Face";
import { FailureNotice } from "../FailureNotice";
import { InspectIcon } from "../icons";
import { Waiting } from "../Waiting";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

/** 问题: an invitation, the wait, or what the check found. What draws findings is loaded with them. */
export function FindingsSection() {
  const { checked, busy } = useSessionState();
  const { t } = useWords();
  const part = useFindingsView(checked !== null);
  if (checked === null) {
    return busy === "inspect" ? <Waiting label={t("wait.inspecting")} /> : <Invitation />;
  }
  if (part.failure) return <FailureNotice failure={part.failure} onRetry={part.retry} />;
  if (part.View === null) return <Waiting label={t("findings.loading")} />;
  return <part.View checked={checked} />;
}

function Invitation() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t, say } = useWords();
  return (
    <Face icon={<InspectIcon />} title={t("findings.invite")}>
      <p className={styles.text}>{t("findings.inviteWhy")}</p>
      <Button
        icon={<InspectIcon />}
        disabledFocusable={busy !== null}
        onClick={() => void INSPECT.run(session)}
      >
        {say(INSPECT.label)}
      </Button>
    </Face>
  );
}
