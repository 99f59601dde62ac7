import { AreaTree } from "./area-tree";
import { cellKey, type Formula } from "./formula-cells";
import { isSingleCell, type Area } from "./value";

/** Who reads what: from cells and ranges to the formulas that name them. */
class Dependents {
  private readonly byCell = new Map<number, Formula[]>();
  private readonly trees: ReadonlyMap<number, AreaTree<Formula[]>>;

  constructor(formulas: readonly Formula[]) {
    const byArea = new Map<string, { area: Area; readers: Formula[] }>();
    for (const formula of formulas) {
      for (const area of formula.precedents.areas) {
        const { sheet, range } = area;
        if (isSingleCell(area)) {
          const key = cellKey(sheet, range.top, range.left);
          const readers = this.byCell.get(key);
          if (readers) readers.push(formula);
          else this.byCell.set(key, [formula]);
          continue;
        }
        const key = [sheet, range.top, range.left, range.bottom, range.right].join();
        const known = byArea.get(key);
        if (known) known.readers.push(formula);
        else byArea.set(key, { area, readers: [formula] });
      }
    }
    this.trees = plantTrees([...byArea.values()]);
  }

  /** Gives out the readers of a cell; the readers of a range once, with its first changed cell. */
  take(sheet: number, row: number, column: number, receive: (formula: Formula) => void): void {
    this.byCell.get(cellKey(sheet, row, column))?.forEach(receive);
    this.trees.get(sheet)?.take(row, column, (readers) => readers.forEach(receive));
  }
}

function plantTrees(
  found: readonly { readonly area: Area; readonly readers: Formula[] }[],
): ReadonlyMap<number, AreaTree<Formula[]>> {
  const sheets = new Set(found.map(({ area }) => area.sheet));
  const leavesOf = (sheet: number) =>
    found
      .filter(({ area }) => area.sheet === sheet)
      .map(({ area, readers }) => ({ range: area.range, item: readers }));
  return new Map([...sheets].map((sheet) => [sheet, new AreaTree(leavesOf(sheet))]));
}

/** A cell by its sheet's index. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The formulas whose value may change with the given cells: formulas standing in them, all that read
 * them directly or through others, and all that may read cells they do not name.
 */
export function affectedBy(changed: readonly Place[], formulas: readonly Formula[]): Set<Formula> {
  if (changed.length === 0) return new Set();
  const dependents = new Dependents(formulas);
  const places = new Set(changed.map(({ sheet, row, column }) => cellKey(sheet, row, column)));
  const affected = new Set(
    formulas.filter(({ sheet, row, column, precedents }) => {
      return precedents.opaque || places.has(cellKey(sheet, row, column));
    }),
  );
  for (const { sheet, row, column } of changed) {
    dependents.take(sheet, row, column, (formula) => affected.add(formula));
  }
  // a set is walked in the order of its growth, what is added on the way included
  for (const { sheet, row, column } of affected) {
    dependents.take(sheet, row, column, (formula) => affected.add(formula));
  }
  return affected;
}
