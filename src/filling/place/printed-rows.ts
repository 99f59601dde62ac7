import type { Form, FormCell, IndicatorColumn } from "../../forms/form";
import { Board } from "../../forms/reader/board";
import { cellUnder, columnsOf, type Columns } from "../../forms/reader/header/columns";
import { findHeaders } from "../../forms/reader/header/header";
import { readLevels, type Levels } from "../../forms/reader/rows/levels";
import { lexiconOf, type Lexicon } from "../../forms/reader/lexicon";
import { sitesOf, type Site } from "../../forms/reader/sites";
import { tableRows, type TableRow } from "../../forms/reader/rows/table-rows";
import { isTemplateName } from "../../forms/reader/rows/template-name";
import { VOCABULARIES } from "../../forms";
import type { Grid } from "../../sheet/grid";

/** The columns that an indicator's row is written in. */
export type RowColumn = IndicatorColumn | "nature" | "unit";

/** A row of the indicator table as it is printed, template rows (指标2：) and blank ones too. */
export interface PrintedRow {
  /** Sheet row, zero-based. */
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  /** The row's own cells; null where the table has no such column or the cell is shared from above. */
  readonly cells: Readonly<Record<RowColumn, FormCell | null>>;
  /** Whether nobody has named or filled the row yet. */
  readonly isEmpty: boolean;
}

const COLUMNS: readonly RowColumn[] = [
  "level1",
  "level2",
  "level3",
  "target",
  "nature",
  "unit",
  "actual",
  "points",
  "score",
  "note",
];
/** Points may be printed beforehand in a row that waits for its indicator. */
const FILLED_BY_HAND: readonly RowColumn[] = ["target", "actual", "score", "note"];

/** Every row of a form's indicator table; the reader of forms leaves out those nobody filled. */
export function printedRows(form: Form, grid: Grid): PrintedRow[] {
  const vocabulary = VOCABULARIES.find(({ id }) => id === form.vocabulary);
  if (!vocabulary) return [];
  const board = new Board(grid);
  const lexicon = lexiconOf(vocabulary);
  const site = siteOf(board, form, lexicon);
  return site ? rowsAt(board, site, lexicon) : [];
}

function siteOf(board: Board, { area }: Form, lexicon: Lexicon): Site | null {
  const sites = sitesOf(board, findHeaders(board, lexicon.columns), lexicon);
  return (
    sites.find(({ headers: [header] }) => {
      const within = area.top <= header.top && header.top <= area.bottom;
      return within && area.left <= header.left && header.left <= area.right;
    }) ?? null
  );
}

function rowsAt(board: Board, site: Site, lexicon: Lexicon): PrintedRow[] {
  const found: PrintedRow[] = [];
  let levels: Levels | null = null;
  for (const { row, kind, header } of withBlanks([...tableRows(board, site, lexicon)])) {
    if (kind === "header" || kind === "block" || kind === "aside") levels = null;
    if (kind === "total" || kind === "subtotal" || kind === "tail") continue;
    if (kind !== "indicator" && kind !== "inside" && kind !== "blank") continue;
    const columns = columnsOf(header, lexicon);
    levels = readLevels(board, row, columns, levels);
    found.push(printedRow(board, row, columns, levels));
  }
  return found;
}

type AnyRow = Omit<TableRow, "kind"> & { readonly kind: TableRow["kind"] | "blank" };

/** The rows between two of the table that show nothing at all. */
function withBlanks(rows: readonly TableRow[]): AnyRow[] {
  return rows.flatMap((row, at): AnyRow[] => {
    const before = rows[at - 1];
    const first = before ? before.row + 1 : row.row;
    const blanks = Array.from({ length: Math.max(0, row.row - first) }, (_, offset) => ({
      row: first + offset,
      kind: "blank" as const,
      header: before?.header ?? row.header,
    }));
    return row.kind === "header" ? [row] : [...blanks, row];
  });
}

function printedRow(board: Board, row: number, columns: Columns, levels: Levels): PrintedRow {
  const own = (column: RowColumn): FormCell | null => {
    const named = columns.byRole.get(column)?.[0];
    const cell = named ? cellUnder(board, row, named) : null;
    return cell?.row === row ? cell : null;
  };
  const cells = Object.fromEntries(COLUMNS.map((column) => [column, own(column)])) as Record<
    RowColumn,
    FormCell | null
  >;
  const name = cells.level3;
  return {
    row,
    level1: levels.level1?.text ?? "",
    level2: levels.level2?.text ?? "",
    cells,
    isEmpty:
      name !== null &&
      (name.text === "" || isTemplateName(name.text)) &&
      isWritable(name) &&
      FILLED_BY_HAND.every((column) => isFree(cells[column])),
  };
}

const isWritable = (cell: FormCell): boolean => cell.formula === null && !cell.locked;

/** Empty, or a template's placeholder; a formula is somebody's. */
export function isFree(cell: FormCell | null): boolean {
  return cell === null || (cell.formula === null && /^[\s…×xX*_—]*$/u.test(cell.text));
}
