import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../checks";
import { whyOf } from "../../findings/check-why";
import { useWords } from "../../language";
import { CitationNote } from "../CitationNote";
import { Disclosure } from "../Disclosure";

const useStyles = makeStyles({
  button: {
    width: "fit-content",
    minHeight: "24px",
    padding: "0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  why: { margin: `0 0 ${tokens.spacingVerticalS}`, lineHeight: tokens.lineHeightBase300 },
});

/** Why a reviewer minds, and the rule that says so. */
export function FindingReasons({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { t, say } = useWords();
  const why = whyOf(finding.check);
  return (
    <div>
      <Disclosure summary={t("finding.more")} className={styles.button}>
        {why ? <p className={styles.why}>{say(why)}</p> : null}
        <CitationNote citation={finding.citation} />
      </Disclosure>
    </div>
  );
}
