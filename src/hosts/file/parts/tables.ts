import { parseRange, type CellRange } from "../../../sheet/address";
import type { PartSource } from "../container/package";
import { decodePart } from "../xml/encoding";
import { attribute, isMain, scanXml } from "../xml/scan";
import { relationshipsOf } from "./relationships";

/**
 * The heading rows of a sheet's tables. Their texts stand in the table's own part too, and Excel
 * calls a file damaged in which the two differ. Throws HostError.
 */
export function tableHeadings(archive: PartSource, sheetPath: string): CellRange[] {
  const headings: CellRange[] = [];
  for (const { type, target } of relationshipsOf(archive, sheetPath)) {
    if (type !== "table" || !archive.has(target)) continue;
    scanXml(decodePart(archive.read(target), target).text, target, {
      open(tag) {
        if (!isMain(tag) || tag.local !== "table") return;
        const range = parseRange(attribute(tag, "ref") ?? "");
        const rows = Number(attribute(tag, "headerRowCount") ?? 1);
        if (range && rows > 0) headings.push({ ...range, bottom: range.top + rows - 1 });
      },
    });
  }
  return headings;
}
