import { toA1 } from "../../src/sheet/address";
import type { Simulator } from "../../test/excel-simulator/simulator";

/** H and I: 得分 of the indicators and the grade; in the fund block, 执行率 and 得分. */
const SCORE_COLUMNS: ReadonlySet<number> = new Set([7, 8]);

/** Throws where two workbooks differ in what stands in the columns of scores, or where none stands. */
export function refuseDifference(one: Simulator, other: Simulator): void {
  for (const { name } of one.workbook.sheets) {
    const [here, there] = [scoresOn(one, name), scoresOn(other, name)];
    if (here.size === 0) throw new Error(`${name}: no scores were written`);
    for (const cell of new Set([...here.keys(), ...there.keys()])) {
      if (here.get(cell) === there.get(cell)) continue;
      throw new Error(`${name}!${cell}: ${String(here.get(cell))} and ${String(there.get(cell))}`);
    }
  }
}

function scoresOn(excel: Simulator, sheet: string): ReadonlyMap<string, string> {
  const scores = new Map<string, string>();
  for (const { row, column, cell } of excel.person.sheet(sheet).cells()) {
    const isScore = SCORE_COLUMNS.has(column) && cell.value !== "";
    if (isScore) scores.set(toA1({ row, column }), spelled(cell.value));
  }
  return scores;
}

/** A rate stands as 67.5% or as 0.675 shown so; both are one. */
function spelled(value: unknown): string {
  const text = String(value);
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return Number.isNaN(number) ? text : String(Number(number.toFixed(6)));
}
