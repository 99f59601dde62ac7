import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RowStatus } from "../../scoring/assessment";
import { useWords } from "../language";
import { AssumedIcon, ComputedIcon, ManualIcon, NotApplicableIcon, UnreadableIcon } from "./icons";

const ICONS = {
  computed: ComputedIcon,
  assumed: AssumedIcon,
  manual: ManualIcon,
  notApplicable: NotApplicableIcon,
  unreadable: UnreadableIcon,
} as const;

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  icon: { lineHeight: 0, fontSize: "16px" },
  computed: { color: tokens.colorStatusSuccessForeground1 },
  assumed: { color: tokens.colorStatusWarningForeground3 },
  manual: { color: tokens.colorBrandForeground1 },
  notApplicable: { color: tokens.colorNeutralForeground3 },
  unreadable: { color: tokens.colorStatusDangerForeground3 },
});

/** How a row came to its score: an icon and a word, never a colour alone. */
export function Status({ status }: { readonly status: RowStatus }) {
  const styles = useStyles();
  const { t } = useWords();
  const Icon = ICONS[status];
  return (
    <span className={mergeClasses(styles.root, styles[status])}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      {t(`status.${status}`)}
    </span>
  );
}
