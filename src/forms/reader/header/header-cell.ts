import type { CellRange } from "../../../sheet/address";
import type { ColumnRole } from "../../vocabulary";
import type { Meaning } from "../word-index";
import type { ColumnWords } from "./header-groups";

/** A column name with the columns it stands over. */
export interface NamedColumns {
  readonly text: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** A column name of the indicator table. */
export interface HeaderCell extends NamedColumns {
  /** What the heading above makes of a name that says nothing itself (a township under 指标值). */
  readonly role?: ColumnRole;
}

/** What a column means: by its own name, or by the heading above it. */
export function meaningOf(cell: HeaderCell, columns: ColumnWords): Meaning<ColumnRole> | null {
  return cell.role ? { role: cell.role, rank: 0 } : columns.find(cell.text);
}

/** The rows of column names of an indicator table, one to three, and that which numbers them. */
export interface Header extends CellRange {
  readonly cells: readonly HeaderCell[];
}
