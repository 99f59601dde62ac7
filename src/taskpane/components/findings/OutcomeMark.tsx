import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Outcome } from "../../../checks";
import { useWords } from "../../language";
import { AssumedIcon, UnreadableIcon, WarningIcon } from "../icons";

const ICONS = { error: UnreadableIcon, warning: WarningIcon, question: AssumedIcon } as const;

const useStyles = makeStyles({
  root: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { lineHeight: 0, fontSize: "18px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  question: { color: tokens.colorBrandForeground1 },
});

/** The kind of a finding: an icon and a word, never a colour alone. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { t } = useWords();
  const Icon = ICONS[outcome];
  return (
    <span className={styles.root}>
      <span className={mergeClasses(styles.icon, styles[outcome])} aria-hidden="true">
        <Icon />
      </span>
      {t(`finding.${outcome}`)}
    </span>
  );
}
