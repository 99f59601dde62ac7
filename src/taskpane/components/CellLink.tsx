import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../language";
import { useSession } from "../session-context";

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    // the padding is for the finger; the text stays in line with its neighbours
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    minHeight: "24px",
    minWidth: "24px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A cell's address; pressing it shows the cell in the sheet. */
export function CellLink({ cell }: { readonly cell: string }) {
  const styles = useStyles();
  const session = useSession();
  const { t } = useWords();
  return (
    <button
      type="button"
      className={styles.link}
      title={t("action.goTo", { cell })}
      aria-label={t("action.goTo", { cell })}
      onClick={() => void session.select(cell)}
    >
      {cell}
    </button>
  );
}
