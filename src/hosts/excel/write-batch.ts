import { HostError } from "../../sheet/host-error";
import type { Echoes } from "./echoes";
import type { Run } from "./runs";
import { queueLook, queueWrite, type WrittenRun } from "./written-run";

/** What came of a batch: how far Excel got, and what stopped it. */
export interface Outcome {
  readonly runs: readonly WrittenRun[];
  /** The sheets found to be protected. */
  readonly protectedSheets: ReadonlySet<string>;
  /** What Excel threw; null where it went through. */
  readonly error: unknown;
}

/**
 * One batch: first a look at every cell, so that a sheet that is missing stops it before anything
 * is written, then run by run the writing and a second look. What Excel has seen before it stopped
 * is told even if it stops.
 */
export async function writeBatch(
  context: Excel.RequestContext,
  runs: readonly Run[],
  echoes: Echoes,
): Promise<Outcome> {
  const sheets = sheetsOf(context, runs);
  for (const { protection } of sheets.values()) protection.load("protected");
  const queued = runs.map((run) => {
    const sheet = sheets.get(run.sheet);
    if (!sheet) throw new HostError("sheet-missing", { sheet: run.sheet });
    return { run, sheet, before: queueLook(sheet, run.range) };
  });
  const written = queued.map(({ run, sheet, before }) => {
    const contents = run.edits.map(({ after }) => after);
    queueWrite(sheet, run.range, contents);
    echoes.expect(run.sheet, run.range);
    return { run, before, after: queueLook(sheet, run.range) };
  });
  let error: unknown = null;
  try {
    await context.sync();
  } catch (failed) {
    error = failed;
  }
  return {
    runs: written.map(({ run, before, after }) => ({ run, before: before(), after: after() })),
    protectedSheets: new Set(
      [...sheets].filter(([, sheet]) => isProtected(sheet)).map(([name]) => name),
    ),
    error,
  };
}

/** toJSON leaves out what Excel did not get to, where reading the property would throw. */
function isProtected(sheet: Excel.Worksheet): boolean {
  return sheet.protection.toJSON().protected === true;
}

function sheetsOf(
  context: Excel.RequestContext,
  runs: readonly Run[],
): Map<string, Excel.Worksheet> {
  const names = new Set(runs.map(({ sheet }) => sheet));
  return new Map([...names].map((name) => [name, context.workbook.worksheets.getItem(name)]));
}
