import type { Said } from "../../language/said";
import type { GridCell } from "../../sheet/grid";
import { STRINGS } from "../strings";

/** Why a cell cannot be edited in the workbench; null where it can. */
export function readOnlyReason(cell: GridCell): Said | null {
  if (cell.locked) return STRINGS.lockedReadOnly;
  return cell.formula === null ? null : STRINGS.formulaReadOnly;
}
