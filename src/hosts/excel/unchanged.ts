import type { Edit } from "../../sheet/edit";
import { sameContent } from "./cell-content";
import { roundTrip, type Patience } from "./round-trip";
import { runsOf } from "./runs";
import { queueLook } from "./written-run";

/** The edits whose cells still hold what the edit saw before; one round trip. */
export async function unchangedEdits(
  edits: readonly Edit[],
  patience: Patience,
): Promise<readonly Edit[]> {
  if (edits.length === 0) return edits;
  return roundTrip(patience, {}, async (context) => {
    const looks = runsOf(edits).map((run) => ({
      run,
      look: queueLook(context.workbook.worksheets.getItem(run.sheet), run.range),
    }));
    await context.sync();
    const changed = new Set(
      looks.flatMap(({ run, look }) => {
        const now = look();
        return run.edits.filter((edit, row) => {
          const content = now?.[row];
          return !content || !sameContent(content, edit.before);
        });
      }),
    );
    return edits.filter((edit) => !changed.has(edit));
  });
}
