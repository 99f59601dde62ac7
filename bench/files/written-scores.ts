import { readFileSync } from "node:fs";
import { FileHost } from "../../src/hosts/file";
import { toA1 } from "../../src/sheet/address";

/** Everything that stands in the columns of scores of a scored form, by cell: marks, rate and grade. */
export async function writtenScores(file: string): Promise<ReadonlyMap<string, string>> {
  const host = FileHost.open(new Uint8Array(readFileSync(file)), file);
  const [grid] = await host.read("all");
  if (!grid) throw new Error(`${file} holds no sheet`);
  const scores = new Map<string, string>();
  grid.values.forEach((row, y) => {
    row.forEach((value, x) => {
      const column = grid.used.left + x;
      const isScore = SCORE_COLUMNS.has(column) && value !== null;
      if (isScore) scores.set(toA1({ row: grid.used.top + y, column }), spelled(value));
    });
  });
  return scores;
}

/** H and I: 得分 of the indicators and the grade; in the fund block, 执行率 and 得分. */
const SCORE_COLUMNS: ReadonlySet<number> = new Set([7, 8]);

/** A rate is written as 67.5% or as 0.675 shown so; both are one. */
function spelled(value: string | number | boolean | null): string {
  const text = String(value);
  return text.endsWith("%") ? String(Number((Number(text.slice(0, -1)) / 100).toFixed(6))) : text;
}

/** Throws where two scored copies of a form differ in any score. */
export async function refuseDifference(ours: string, theirs: string): Promise<void> {
  const [here, there] = [await writtenScores(ours), await writtenScores(theirs)];
  for (const cell of new Set([...here.keys(), ...there.keys()])) {
    if (here.get(cell) === there.get(cell)) continue;
    const seen = [here.get(cell), there.get(cell)].map((one) => one ?? "nothing");
    throw new Error(`${cell}: ${ours} has ${seen.join(`, ${theirs} has `)}`);
  }
}
