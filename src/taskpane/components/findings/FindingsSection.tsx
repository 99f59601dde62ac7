import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { INSPECT } from "../../command-registry";
import { useWords } from "../../language";
import { FINDINGS } from "../../parts/parts";
import { useSession, useSessionState } from "../../session-context";
import { Face } from "../Face";
import { InspectIcon } from "../icons";
import { PartView } from "../PartView";
import { Waiting } from "../Waiting";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

/** 问题: an invitation, the wait, or what the check found. What draws findings is loaded with them. */
export function FindingsSection() {
  const { checked, busy } = useSessionState();
  const { t } = useWords();
  if (checked !== null) return <PartView part={FINDINGS} props={{ checked }} />;
  return busy === "inspect" ? <Waiting label={t("wait.inspecting")} /> : <Invitation />;
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
