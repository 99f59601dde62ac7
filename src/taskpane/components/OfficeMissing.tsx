import { makeStyles, tokens } from "@fluentui/react-components";
import type { Said } from "../../language/said";
import { useWords } from "../language";
import { Face } from "./Face";
import { DisconnectedIcon } from "./icons";

const useStyles = makeStyles({
  root: {
    height: "100%",
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

/** There is no Excel behind this page, or one too old: says which, and what to do. */
export function OfficeMissing({ why }: { readonly why: Said }) {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <main className={styles.root} role="alert">
      <Face icon={<DisconnectedIcon />} title={t("office.title")}>
        <p className={styles.text}>{say(why)}</p>
      </Face>
    </main>
  );
}
