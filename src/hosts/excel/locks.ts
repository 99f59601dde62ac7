import { roundTrip, type Patience } from "./round-trip";
import type { Run } from "./runs";

/** Asks for the one property that protection goes by. */
const LOCKED = { format: { protection: true } } as const;

/** Queues a look at which cells of a range are locked. */
export function queueLocks(range: Excel.Range): () => boolean[][] {
  const properties = range.getCellProperties(LOCKED);
  return () =>
    // null where the range was the null object of an empty sheet
    ((properties.value as Excel.CellProperties[][] | undefined) ?? []).map((line) =>
      line.map((cell) => cell.format?.protection?.locked ?? true),
    );
}

/** The cells of the runs that are locked. */
export async function lockedCells(runs: readonly Run[], patience: Patience): Promise<string[]> {
  return roundTrip(patience, {}, async (context) => {
    const looks = runs.map((run) => ({
      run,
      locks: queueLocks(context.workbook.worksheets.getItem(run.sheet).getRange(run.range)),
    }));
    await context.sync();
    return looks.flatMap(({ run, locks }) => {
      const flags = locks();
      return run.edits.filter((_edit, row) => flags[row]?.[0]).map(({ cell }) => cell);
    });
  });
}
