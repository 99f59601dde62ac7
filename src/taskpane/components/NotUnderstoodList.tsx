import { makeStyles, tokens } from "@fluentui/react-components";
import type { NotUnderstood } from "../../forms/form";
import { useWords } from "../language";
import { CellLink } from "./CellLink";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalXS },
});

/** What the reader saw and could not place: said with its cell, never skipped in silence. */
export function NotUnderstoodList({ items }: { readonly items: readonly NotUnderstood[] }) {
  const styles = useStyles();
  const { t, say } = useWords();
  if (items.length === 0) return null;
  return (
    <Notice tone="info" title={t("remarks.notUnderstood")}>
      <ul className={styles.list}>
        {items.map((item, index) => (
          <li key={index} className={styles.item}>
            <CellLink cell={item.cell} />
            <span>{say(item.why)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
