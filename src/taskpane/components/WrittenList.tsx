import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellContent, Edit } from "../../sheet/edit";
import { useWords } from "../language";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "start",
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
  },
  address: { width: "5rem" },
  change: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Every cell of a batch, before and after. */
export function WrittenList({ edits }: { readonly edits: readonly Edit[] }) {
  const styles = useStyles();
  const { t } = useWords();
  const show = ({ formula, value }: CellContent) =>
    formula ?? (value === null || value === "" ? t("outcome.blank") : String(value));
  return (
    <table className={styles.table} aria-label={t("outcome.showWritten")}>
      <thead>
        <tr>
          <th scope="col" className={styles.address}>
            {t("outcome.cell")}
          </th>
          <th scope="col">{t("outcome.change")}</th>
        </tr>
      </thead>
      <tbody>
        {edits.map((edit) => (
          <tr key={edit.cell}>
            <td className={styles.address}>
              <CellLink cell={edit.cell} />
            </td>
            <td className={styles.change}>
              <span className={styles.before}>{show(edit.before)} → </span>
              <span className={styles.after}>{show(edit.after)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
