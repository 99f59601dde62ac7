import type { Package } from "../../container/package";
import { relationshipsOf } from "../../parts/relationships";
import type { SheetEntry, Workbook } from "../../parts/workbook";
import type { SheetModel } from "../../worksheet/model";
import type { Move } from "./moved-formula";
import { movedSheet } from "./moved-sheet";
import { movedVml } from "./moved-vml";
import { movedXml } from "./moved-xml";
import { blocked, OBSTACLES } from "./refusals";

/** Parts of a sheet that say where on it things stand, or hold formulas; by relationship type. */
const OF_A_SHEET: ReadonlySet<string> = new Set([
  "table",
  "comments",
  "threadedComment",
  "drawing",
  "ctrlProp",
  "pivotTable",
  "tableSingleCells",
  "namedSheetView",
]);

/** Parts anywhere in the workbook whose formulas say the sheet they mean. */
const ANYWHERE: ReadonlySet<string> = new Set([
  "chart",
  "chartEx",
  "pivotCacheDefinition",
  "xlMacrosheet",
  "xlIntlMacrosheet",
  "dialogsheet",
]);

interface Related {
  readonly type: string;
  readonly target: string;
}

/** The texts of all parts that change with a row's coming or going, by path. Throws HostError. */
export function movedParts(
  parts: Package,
  workbook: Workbook,
  modelOf: (sheet: string) => SheetModel,
  move: Move,
): Map<string, string> {
  const all = relatedParts(parts);
  const history = all.find(({ type }) => type === "revisionHeaders");
  if (history) throw blocked(move, OBSTACLES.revisions, history.target);
  const moved = new Map<string, string>();
  const keep = (path: string, text: string) => {
    if (text !== parts.text(path)) moved.set(path, text);
  };
  for (const sheet of workbook.sheets) {
    const home = sheet.name === move.sheet;
    const xml = modelOf(sheet.name).xml;
    const part = { xml, path: sheet.path, home, where: sheet.name };
    // a sheet that names no other does not name this one
    if (home || xml.includes("!")) keep(sheet.path, movedSheet(modelOf(sheet.name), part, move));
    keepParts(parts, sheet, move, keep);
  }
  for (const { type, target } of all) {
    if (!ANYWHERE.has(type)) continue;
    const part = { xml: parts.text(target), path: target, home: false, where: target };
    keep(target, movedXml(part, move));
  }
  const { path } = workbook;
  const where = "definedNames";
  keep(path, movedXml({ xml: parts.text(path), path, home: false, where }, move));
  return moved;
}

function keepParts(
  parts: Package,
  sheet: SheetEntry,
  move: Move,
  keep: (path: string, text: string) => void,
): void {
  const home = sheet.name === move.sheet;
  for (const { type, target } of relationshipsOf(parts, sheet.path)) {
    if (!parts.has(target)) continue;
    if (OF_A_SHEET.has(type)) {
      const part = { xml: parts.text(target), path: target, home, where: sheet.name };
      keep(target, movedXml(part, move));
    }
    if (type === "vmlDrawing") {
      keep(target, movedVml(parts.text(target), { move, home, where: sheet.name }));
    }
  }
}

/** Every part that relationships lead to, with the kind of the first that does. */
function relatedParts(parts: Package): Related[] {
  const found = new Map<string, Related>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { type, target } of relationshipsOf(parts, part)) {
      if (found.has(target) || !parts.has(target)) continue;
      found.set(target, { type, target });
      waiting.push(target);
    }
  }
  return [...found.values()];
}
