import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportCell, ReportTable } from "../../reports/document";
import { useWords } from "../language";
import { Runs } from "./Runs";
import { TEXTS } from "./texts";

const useStyles = makeStyles({
  // a table is wider than the pane: it scrolls by itself, by keyboard too
  frame: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    minWidth: "560px",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { fontWeight: tokens.fontWeightSemibold, padding: tokens.spacingVerticalXS },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "normal",
    wordBreak: "normal",
  },
});

/** A table of a report, as wide as it needs to be. */
export function PreviewTable({ table }: { readonly table: ReportTable }) {
  const styles = useStyles();
  const { say } = useWords();
  const label = table.caption ?? say(TEXTS.table);
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table}>
        {table.caption === null ? null : (
          <caption className={styles.caption}>{table.caption}</caption>
        )}
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <Cell key={index} cell={cell} isHeader={row < table.headerRows} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, isHeader }: { readonly cell: ReportCell; readonly isHeader: boolean }) {
  const styles = useStyles();
  const Tag = isHeader ? "th" : "td";
  return (
    <Tag
      className={styles.cell}
      colSpan={cell.colSpan}
      rowSpan={cell.rowSpan}
      style={{ textAlign: cell.align ?? (isHeader ? "center" : "left") }}
    >
      <Runs runs={cell.runs} />
    </Tag>
  );
}
