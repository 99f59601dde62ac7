import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed16Regular, Warning16Filled } from "@fluentui/react-icons";
import { say, type Locale, type Said } from "../language/said";
import { toA1, type CellRef } from "../sheet/address";
import { cellAt } from "../sheet/grid";
import { readOnlyReason } from "./grid/read-only";
import type { SheetView } from "./grid/sheet-view";
import { text } from "./strings";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minHeight: "30px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
  },
  name: {
    flex: "none",
    minWidth: "64px",
    textAlign: "center",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  content: {
    flex: 1,
    minWidth: 0,
    padding: "0 10px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  notice: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    padding: "4px 10px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  refused: { color: tokens.colorStatusDangerForeground1 },
});

export interface CellBarProps {
  readonly view: SheetView;
  readonly selected: CellRef;
  readonly locale: Locale;
  /** Why something typed was not taken. */
  readonly refusal: Said | null;
}

/** Address and whole content of the selected cell, and why it is read-only. */
export function CellBar({ view, selected, locale, refusal }: CellBarProps) {
  const styles = useStyles();
  const { row, column } = view.anchor(selected);
  const cell = cellAt(view.grid, row, column);
  const readOnly = readOnlyReason(cell);
  return (
    <div className={styles.bar}>
      <span className={styles.name} aria-label={text(locale, "cellName")}>
        {toA1({ row, column })}
      </span>
      <span className={styles.content} title={cell.formula ?? cell.text}>
        {cell.formula ?? cell.text}
      </span>
      {refusal === null && readOnly !== null && (
        <span className={styles.notice}>
          <LockClosed16Regular aria-hidden />
          {say(readOnly, locale)}
        </span>
      )}
      <span role="alert" className={refusal ? `${styles.notice} ${styles.refused}` : undefined}>
        {refusal && <Warning16Filled aria-hidden />}
        {refusal && say(refusal, locale)}
      </span>
    </div>
  );
}
