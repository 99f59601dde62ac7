import { rangeToA1 } from "../../../../sheet/address";
import { HostError } from "../../../../sheet/host-error";
import { usedRange } from "../../worksheet/grid";
import type { SheetModel } from "../../worksheet/model";
import { attribute, flag, isMain, scanXml } from "../../xml/scan";
import type { Move } from "./moved-formula";

const PERMISSION = { insert: "insertRows", remove: "deleteRows" } as const;

/** Throws `protected` where the sheet is protected and does not leave rows to everybody. */
export function refuseProtected(model: SheetModel, { sheet, shift }: Move, part: string): void {
  if (model.openAreas === null) return;
  let allowed = false;
  scanXml(model.xml, part, {
    open(tag) {
      if (!isMain(tag) || tag.local !== "sheetProtection") return;
      // these attributes tell what is forbidden; left out, it is
      allowed =
        attribute(tag, PERMISSION[shift.kind]) !== undefined && !flag(tag, PERMISSION[shift.kind]);
    },
  });
  if (!allowed) throw new HostError("protected", { sheet, cells: rowCells(model, shift.row) });
}

/** The cells of a row that stand within the sheet's used columns, as a range. */
export function rowCells(model: SheetModel, row: number): string {
  const { left, right } = usedRange(model);
  return rangeToA1({ top: row, left, bottom: row, right: Math.max(left, right) });
}
