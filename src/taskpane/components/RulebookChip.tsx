import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rulebook } from "../../rulebooks/rulebook";
import { useWords } from "../language";
import { CitationNote } from "./CitationNote";
import { Disclosure } from "./Disclosure";
import { RulebookIcon } from "./icons";

const useStyles = makeStyles({
  button: {
    width: "fit-content",
    maxWidth: "100%",
    minHeight: "24px",
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { lineHeight: 0, flexShrink: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  source: { padding: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase200 },
});

/** The rulebook in force; opens to the sentence that puts it in force. */
export function RulebookChip({ rulebook }: { readonly rulebook: Rulebook }) {
  const styles = useStyles();
  const { t } = useWords();
  const summary = (
    <span className={styles.summary}>
      <span className={styles.icon} aria-hidden="true">
        <RulebookIcon />
      </span>
      <span className={styles.name}>
        {t("header.rulebook")} · {rulebook.name}
      </span>
    </span>
  );
  return (
    <div>
      <Disclosure summary={summary} className={styles.button}>
        <div className={styles.source}>
          <CitationNote citation={rulebook.citation} />
        </div>
      </Disclosure>
    </div>
  );
}
