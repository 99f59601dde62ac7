import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { CellContent, Edit } from "../../sheet/edit";
import { useWords } from "../language";
import { CellLink } from "./CellLink";

const useStyles = makeStyles({
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
    <Table size="extra-small" aria-label={t("outcome.showWritten")}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.address}>{t("outcome.cell")}</TableHeaderCell>
          <TableHeaderCell>{t("outcome.change")}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {edits.map((edit) => (
          <TableRow key={edit.cell}>
            <TableCell className={styles.address}>
              <CellLink cell={edit.cell} />
            </TableCell>
            <TableCell className={styles.change}>
              <span className={styles.before}>{show(edit.before)} → </span>
              <span className={styles.after}>{show(edit.after)}</span>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
