import { makeStyles, tokens } from "@fluentui/react-components";
import type { Left } from "../../editing/plan";
import { useWords } from "../language";
import { useSession } from "../session-context";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
  },
  cell: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface LeftItemProps {
  readonly item: Left;
  /** Opens its editor; absent where only its cell can be shown. */
  readonly onAnswer: (() => void) | null;
}

/** One thing left to the person. The whole item is the button. */
export function LeftItem({ item, onAnswer }: LeftItemProps) {
  const styles = useStyles();
  const session = useSession();
  const { t, say } = useWords();
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        data-left={item.cell}
        title={onAnswer ? t("left.open", item) : t("action.goTo", item)}
        onClick={onAnswer ?? (() => void session.select(item.cell))}
      >
        <span className={styles.line}>
          <span className={styles.name}>{item.name}</span>
          <span className={styles.cell}>{item.cell}</span>
        </span>
        <span className={styles.why}>{say(item.why)}</span>
      </button>
    </li>
  );
}
