import type { CellContent } from "../../sheet/edit";
import { cellInput } from "./cell-input";
import { contentOf } from "./cell-content";
import type { Run } from "./runs";

/** What a round trip saw of a run; null where Excel stopped before it got there. */
export interface WrittenRun {
  readonly run: Run;
  readonly before: readonly CellContent[] | null;
  readonly after: readonly CellContent[] | null;
}

/** Queues a look at a run's cells; the look itself is there after `context.sync()`. */
export function queueLook(
  sheet: Excel.Worksheet,
  range: string,
): () => readonly CellContent[] | null {
  const cells = sheet.getRange(range);
  cells.load("values,formulas");
  return () => {
    // toJSON leaves out what was not loaded, where reading the property would throw
    const { values, formulas } = cells.toJSON();
    if (!values || !formulas) return null;
    return values.map((line, row) => contentOf(line[0], formulas[row]?.[0]));
  };
}

/** Queues the writing of contents into a run's cells. */
export function queueWrite(
  sheet: Excel.Worksheet,
  range: string,
  contents: readonly CellContent[],
): void {
  const inputs = contents.map((content) => [cellInput(content)]);
  const cells = sheet.getRange(range);
  // `values` keeps Excel's own undo on older versions; only `formulas` takes them in every language
  if (contents.some(({ formula }) => formula !== null)) cells.formulas = inputs;
  else cells.values = inputs;
}
