import type { CellContent } from "../../sheet/edit";
import { HostError } from "../../sheet/host-error";
import { listCells } from "./cell-list";
import { holds, sameContent } from "./cell-content";
import type { Echoes } from "./echoes";
import { roundTrip, type Patience } from "./round-trip";
import type { Run } from "./runs";
import { queueLook, queueWrite, type WrittenRun } from "./written-run";

/** A run and what its cells shall hold again. */
interface Origin {
  readonly run: Run;
  readonly contents: readonly CellContent[];
}

/**
 * Puts everything back as it was before the batch. Runs that Excel has shown after writing are
 * written back at once; where it stopped, or its answer was lost, it is asked first how far it got.
 * Throws `half-written` where this is not possible.
 */
export async function restore(
  runs: readonly WrittenRun[],
  patience: Patience,
  echoes: Echoes,
): Promise<void> {
  try {
    const written = runs.filter(({ after }) => after !== null).map(originOf);
    const uncertain = runs.filter(({ after }) => after === null).map(originOf);
    const started = await putBack(written, uncertain, patience, echoes);
    if (started.length > 0) await putBack(started, [], patience, echoes);
  } catch (error) {
    const cells = runs.flatMap(({ run }) => run.edits.map(({ cell }) => cell));
    throw new HostError("half-written", { cells: listCells(cells) }, { cause: error });
  }
}

function originOf({ run, before }: WrittenRun): Origin {
  return { run, contents: before ?? run.edits.map((edit) => edit.before) };
}

/** Writes the origins back, the last first; gives those of the uncertain that need it too. */
async function putBack(
  origins: readonly Origin[],
  uncertain: readonly Origin[],
  patience: Patience,
  echoes: Echoes,
): Promise<Origin[]> {
  return roundTrip(patience, {}, async (context) => {
    const { worksheets } = context.workbook;
    for (const { run, contents } of [...origins].reverse()) {
      echoes.expect(run.sheet, run.range);
      queueWrite(worksheets.getItem(run.sheet), run.range, contents);
    }
    const looks = uncertain.map((origin) => ({
      origin,
      look: queueLook(worksheets.getItem(origin.run.sheet), origin.run.range),
    }));
    await context.sync();
    return looks.flatMap(({ origin, look }) => unfinished(origin, look() ?? []));
  });
}

/** The origin, where its cells hold what was written; what somebody else has put there stays. */
function unfinished({ run, contents }: Origin, now: readonly CellContent[]): Origin[] {
  const wanted = now.map((content, row) => {
    const after = run.edits[row]?.after;
    const origin = contents[row];
    return after && origin && holds(content, after) ? origin : content;
  });
  const differs = wanted.some((content, row) => {
    const at = now[row];
    return at !== undefined && !sameContent(content, at);
  });
  return differs ? [{ run, contents: wanted }] : [];
}
