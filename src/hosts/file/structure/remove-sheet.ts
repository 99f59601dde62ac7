import { HostError } from "../../../sheet/host-error";
import { structureRefusal } from "../../../sheet/structure-refusals";
import type { Package } from "../container/package";
import { withoutSheet } from "../parts/calc-chain";
import { relationshipsPath } from "../parts/relationships";
import type { Workbook } from "../parts/workbook";
import { attribute, scanXml, type StartTag } from "../xml/scan";
import { reachableParts } from "./reachable-parts";
import { referrersTo } from "./referrers";
import { readSheetList, refuseLockedStructure } from "./sheet-list";
import { withoutEntry } from "./without-entry";

const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Takes a worksheet out: its part and every part that only it uses, their types, its entry and
 * relationship, its own defined names and its links in the calculation chain. Refuses the last
 * visible sheet, and one that a formula or a name elsewhere refers to. Throws HostError; the package
 * may then be half changed.
 */
export function removeSheetPart(
  parts: Package,
  workbook: Workbook,
  sheet: string,
  others: ReadonlyMap<string, string>,
): void {
  const list = readSheetList(parts, workbook.path);
  refuseLockedStructure(list);
  const index = list.sheets.findIndex(({ name }) => name === sheet);
  const entry = list.sheets[index];
  if (!entry) throw new HostError("sheet-missing", { sheet });
  if (!list.sheets.some(({ isVisible }, other) => isVisible && other !== index)) {
    throw structureRefusal("last-sheet", { sheet });
  }
  const [referrer] = referrersTo(index, list, others);
  if (referrer !== undefined) throw structureRefusal("sheet-in-use", { sheet, where: referrer });

  const before = reachableParts(parts);
  parts.write(workbook.path, withoutEntry(list, index));
  withoutElements(
    parts,
    relationshipsPath(workbook.path),
    (tag) => attribute(tag, "Id") === entry.relationId,
  );
  unchain(parts, workbook, String(entry.sheetId));
  const after = reachableParts(parts);
  drop(
    parts,
    [...before].filter((path) => !after.has(path)),
  );
}

/** Takes parts out with their types and relationships. */
function drop(parts: Package, paths: readonly string[]): void {
  const gone = new Set(paths.map((path) => `/${path}`.toLowerCase()));
  for (const path of paths) {
    parts.remove(path);
    if (parts.has(relationshipsPath(path))) parts.remove(relationshipsPath(path));
  }
  withoutElements(parts, CONTENT_TYPES, (tag) =>
    gone.has((attribute(tag, "PartName") ?? "").toLowerCase()),
  );
}

function unchain(parts: Package, { path, parts: { calcChain } }: Workbook, sheetId: string): void {
  if (calcChain === null) return;
  const xml = parts.text(calcChain);
  const left = withoutSheet(xml, calcChain, sheetId);
  if (left !== null && left !== xml) parts.write(calcChain, left);
  if (left !== null) return;
  // an empty chain is not allowed; without its relationship the part is taken out with the others
  const relationships = relationshipsPath(path);
  withoutElements(parts, relationships, (tag) =>
    (attribute(tag, "Type") ?? "").endsWith("/calcChain"),
  );
}

/** Takes elements out of a part that is a flat list. */
function withoutElements(parts: Package, path: string, isGone: (tag: StartTag) => boolean): void {
  const xml = parts.text(path);
  let kept = "";
  let at = 0;
  let going: number | null = null;
  scanXml(xml, path, {
    open(tag) {
      if (going === null && isGone(tag)) going = tag.start;
    },
    close(tag) {
      if (going === null) return;
      kept += xml.slice(at, going);
      at = tag.end;
      going = null;
    },
  });
  if (at > 0) parts.write(path, kept + xml.slice(at));
}
