import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { RECALCULATE_ALL } from "../command-registry";
import { useWords } from "../language";
import { useSession, useSessionState } from "../session-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** 全部重算, for a file with more than the sheet in view. */
export function WholeWorkbook() {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t, say } = useWords();
  return (
    <div className={styles.root}>
      <span>{t("all.invite")}</span>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => void RECALCULATE_ALL.run(session)}
      >
        {say(RECALCULATE_ALL.label)}
      </Button>
    </div>
  );
}
