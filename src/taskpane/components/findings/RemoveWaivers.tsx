import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useWords } from "../../language";
import { useSession, useSessionState } from "../../session-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  why: { width: "100%", margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** Removes the sheet 校验说明, after saying what is lost with it. */
export function RemoveWaivers({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { busy } = useSessionState();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} className={styles.root}>
      {asking ? <p className={styles.why}>{t("waived.confirm")}</p> : null}
      <Button
        size="small"
        appearance={asking ? "secondary" : "subtle"}
        disabledFocusable={busy !== null}
        onClick={() => {
          if (asking) void session.removeWaiverSheet().then(onDone);
          else setAsking(true);
        }}
      >
        {t(asking ? "waived.confirmed" : "waived.remove")}
      </Button>
      {asking ? (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setAsking(false);
            root.current?.querySelector("button")?.focus();
          }}
        >
          {t("finding.cancel")}
        </Button>
      ) : null}
    </div>
  );
}
