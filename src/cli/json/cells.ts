import type { FormCell } from "../../forms/form";

/** A cell of a form in the JSON: what it shows and where it stands; a missing cell is null. */
export interface CellJson {
  readonly text: string;
  readonly cell: string;
}

export function cellJson(cell: FormCell | null | undefined): CellJson | null {
  return cell ? { text: cell.text, cell: cell.cell } : null;
}
