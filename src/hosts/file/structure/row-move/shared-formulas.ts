import { shiftFormula } from "../../formulas";
import { ownFormula } from "../../worksheet/content";
import type { SheetModel, StoredCell } from "../../worksheet/model";
import { movedFormula, type Move } from "./moved-formula";
import { lost } from "./refusals";
import { shiftedRow } from "./row-shift";
import { toA1 } from "../../../../sheet/address";

/** A formula of a shared group as its own cell would spell it. */
interface Member {
  readonly cell: StoredCell;
  readonly formula: string;
  /** Where the cell stands afterwards. */
  readonly row: number;
}

/**
 * The cells whose shared formula has to be spelled out, by the start of their element: a group stays
 * shared only where one text still says what each of its cells says. Throws HostError.
 */
export function spelledOut(
  model: SheetModel,
  move: Move,
  home: boolean,
  where: string,
): ReadonlyMap<number, string> {
  const spelled = new Map<number, string>();
  const groups = groupsOf(model);
  for (const [index, master] of model.masters) {
    const members = (groups.get(index) ?? []).map((cell): Member => {
      const formula = movedFormula(ownFormula(model, cell) ?? "", move, { home });
      if (formula === null) throw lost(move, `${where}!${toA1(cell)}`);
      const row = home ? (shiftedRow(move.shift, cell.row) ?? cell.row) : cell.row;
      return { cell, formula, row };
    });
    const first = members.find(({ cell }) => cell === master);
    if (!first || members.every((member) => follows(first, member))) continue;
    for (const { cell, formula } of members) spelled.set(cell.start, formula);
  }
  return spelled;
}

/** The cells of each shared formula, by its index. */
function groupsOf(model: SheetModel): Map<string, StoredCell[]> {
  const groups = new Map<string, StoredCell[]>();
  if (model.masters.size === 0) return groups;
  for (const { cells } of model.rows.values()) {
    for (const cell of cells.values()) {
      const index = cell.formula?.sharedIndex ?? null;
      if (index === null) continue;
      const group = groups.get(index);
      if (group) group.push(cell);
      else groups.set(index, [cell]);
    }
  }
  return groups;
}

function follows(master: Member, { cell, formula, row }: Member): boolean {
  return (
    formula === shiftFormula(master.formula, row - master.row, cell.column - master.cell.column)
  );
}
