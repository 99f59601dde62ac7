import type { CellContent, Edit } from "../../sheet/edit";
import { HostError } from "../../sheet/host-error";
import { holds, sameContent } from "./cell-content";
import type { Echoes } from "./echoes";
import { officeCode, toHostError } from "./errors";
import { lockedCells } from "./locks";
import { roundTrip, type Patience } from "./round-trip";
import { runsOf, type Run } from "./runs";
import { queueLook, queueWrite, type WrittenRun } from "./written-run";

/** What came of the batch: how far Excel got, and what stopped it. */
interface Outcome {
  readonly runs: readonly WrittenRun[];
  /** Whether the sheets are protected; null where Excel did not even get there. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly error: unknown;
}

/**
 * Writes edits as one batch in one round trip, which looks at the cells before and after. Where
 * Excel stops half-way, a cell was changed by somebody else, or does not read back, a second round
 * trip puts everything back, and the batch fails.
 */
export async function writeEdits(
  edits: readonly Edit[],
  patience: Patience,
  echoes: Echoes,
): Promise<void> {
  if (edits.length === 0) return;
  const runs = runsOf(edits);
  const outcome = await roundTrip(
    patience,
    {},
    (context) => writeBatch(context, runs, echoes),
    // Excel came round after we had given up and said that nothing was changed: make it true
    (late) => {
      restore(late.runs, patience, echoes).catch((error: unknown) => {
        patience.onLost(toHostError(error));
      });
    },
  );
  const failure = await failureOf(outcome, patience);
  if (!failure) return;
  await restore(outcome.runs, patience, echoes);
  throw failure;
}

async function writeBatch(
  context: Excel.RequestContext,
  runs: readonly Run[],
  echoes: Echoes,
): Promise<Outcome> {
  const sheets = sheetsOf(context, runs);
  const guards = [...sheets].map(([name, sheet]) => {
    const { protection } = sheet;
    protection.load("protected");
    return { name, protection };
  });
  const queued = runs.map((run) => ({
    run,
    sheet: sheetOf(sheets, run),
    before: queueLook(sheetOf(sheets, run), run.range),
  }));
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
      guards.filter(({ protection }) => protection.toJSON().protected).map(({ name }) => name),
    ),
    error,
  };
}

/** The sheets by name, asked for before anything is written, so that a missing one stops it all. */
function sheetsOf(
  context: Excel.RequestContext,
  runs: readonly Run[],
): Map<string, Excel.Worksheet> {
  const names = new Set(runs.map(({ sheet }) => sheet));
  return new Map([...names].map((name) => [name, context.workbook.worksheets.getItem(name)]));
}

function sheetOf(sheets: ReadonlyMap<string, Excel.Worksheet>, run: Run): Excel.Worksheet {
  const sheet = sheets.get(run.sheet);
  if (!sheet) throw new HostError("sheet-missing", { sheet: run.sheet });
  return sheet;
}

async function failureOf(outcome: Outcome, patience: Patience): Promise<HostError | null> {
  if (outcome.error !== null) return refusalOf(outcome, patience);
  const stale = cellsWhere(outcome.runs, "before", (now, edit) => !sameContent(now, edit.before));
  if (stale.length > 0) return new HostError("changed-meanwhile", { cells: list(stale) });
  const wrong = cellsWhere(outcome.runs, "after", (now, edit) => !holds(now, edit.after));
  return wrong.length > 0 ? new HostError("write-unverified", { cells: list(wrong) }) : null;
}

/** What Excel meant by stopping. It names neither the sheet nor the cell, so both are looked up. */
async function refusalOf(outcome: Outcome, patience: Patience): Promise<HostError> {
  const { runs, protectedSheets, error } = outcome;
  const code = officeCode(error);
  const reached = runs.find(({ after }) => after === null)?.run;
  if (code === "AccessDenied" && reached && protectedSheets.has(reached.sheet)) {
    const onSheet = runs.map(({ run }) => run).filter(({ sheet }) => sheet === reached.sheet);
    const cells = await lockedCells(onSheet, patience);
    return new HostError(
      "protected",
      { sheet: reached.sheet, cells: list(cells) },
      { cause: error },
    );
  }
  if (code === "ItemNotFound") {
    const sheet = await missingSheet(runs, patience);
    return toHostError(error, { sheet });
  }
  return toHostError(error, { sheet: reached?.sheet ?? "" });
}

async function missingSheet(runs: readonly WrittenRun[], patience: Patience): Promise<string> {
  const names = [...new Set(runs.map(({ run }) => run.sheet))];
  return roundTrip(patience, {}, async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    return names.filter((_name, index) => sheets[index]?.isNullObject).join("、");
  });
}

/** Puts back what was written, the last first. */
async function restore(
  runs: readonly WrittenRun[],
  patience: Patience,
  echoes: Echoes,
): Promise<void> {
  const written = runs.filter(({ after }) => after !== null).reverse();
  if (written.length === 0) return;
  try {
    await roundTrip(patience, {}, async (context) => {
      for (const { run, before } of written) {
        echoes.expect(run.sheet, run.range);
        const sheet = context.workbook.worksheets.getItem(run.sheet);
        if (before) queueWrite(sheet, run.range, before);
      }
      await context.sync();
    });
  } catch (error) {
    const cells = list(written.flatMap(({ run }) => run.edits.map(({ cell }) => cell)));
    throw new HostError("half-written", { cells }, { cause: error });
  }
}

function cellsWhere(
  runs: readonly WrittenRun[],
  look: "before" | "after",
  isWrong: (now: CellContent, edit: Edit) => boolean,
): string[] {
  return runs.flatMap((written) =>
    written.run.edits
      .filter((edit, row) => {
        const now = written[look]?.[row];
        return now === undefined || isWrong(now, edit);
      })
      .map(({ cell }) => cell),
  );
}

/** Names the first cells; a sentence is no place for a hundred. */
function list(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_NAMED).join("、");
  return cells.length > MOST_NAMED ? `${shown}…（${String(cells.length)}）` : shown;
}

const MOST_NAMED = 8;
