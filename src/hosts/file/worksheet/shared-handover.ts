import type { CellRange } from "../../../sheet/address";
import { rangeOf, reaching } from "./range";
import { ownFormula } from "./content";
import type { SheetModel, StoredCell } from "./model";

/** A follower of a shared formula that becomes its master, with the area that is left to it. */
export interface Heir {
  readonly cell: StoredCell;
  /** With `=`, as it reads in the heir's cell. */
  readonly formula: string;
  readonly range: CellRange;
}

/**
 * When cells that hold the text of a shared formula are written, the first follower that stays a
 * formula takes the text over; without it, all the others would lose theirs.
 */
export function heirsOf(model: SheetModel, written: ReadonlySet<StoredCell>): Heir[] {
  const heirs: Heir[] = [];
  for (const [index, master] of model.masters) {
    if (!written.has(master)) continue;
    const [heir, ...others] = followersOf(model, index, master).filter(
      (cell) => !written.has(cell),
    );
    if (!heir) continue;
    const formula = ownFormula(model, heir);
    if (formula === null) continue;
    heirs.push({ cell: heir, formula, range: others.reduce(reaching, rangeOf(heir)) });
  }
  return heirs;
}

/** In the order of the file, in which the text must come before whoever needs it. */
function followersOf(model: SheetModel, index: string, master: StoredCell): StoredCell[] {
  return [...model.rows.values()]
    .flatMap((row) => [...row.cells.values()])
    .filter((cell) => cell !== master && cell.formula?.sharedIndex === index);
}
