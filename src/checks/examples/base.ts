/** A clean form for examples, as rows of cells from A1; each text as in `CellText`, null for an empty cell. */
export interface Base {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly rows: readonly (readonly (string | null)[])[];
  /** Merged areas, A1. */
  readonly merges: readonly string[];
}
