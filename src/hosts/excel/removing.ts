import { structureRefusal } from "../../sheet/structure-refusals";
import { toHostError } from "./errors";
import { roundTrip, type Patience } from "./round-trip";

/**
 * Takes a sheet out, in one round trip. Formulas that refer to it come to #REF!, as when the person
 * deletes it. Throws HostError; the workbook is then as before.
 */
export async function removeSheet(sheet: string, patience: Patience): Promise<void> {
  await roundTrip(patience, { sheet }, async (context) => {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    worksheets.load("items/name,items/visibility");
    worksheets.getItem(sheet).delete();
    try {
      await context.sync();
    } catch (cause) {
      const seen = worksheets.toJSON().items ?? [];
      const visible = seen.filter(({ visibility }) => String(visibility) === "Visible");
      if (visible.length === 1 && visible[0]?.name === sheet) {
        throw structureRefusal("last-sheet", { sheet }, { cause });
      }
      if (protection.toJSON().protected) {
        throw structureRefusal("structure-protected", {}, { cause });
      }
      throw toHostError(cause, { sheet });
    }
  });
}
