import type { Package } from "../container/package";
import { externalTargets, relationshipsOf } from "../parts/relationships";
import type { Workbook } from "../parts/workbook";
import { attribute, isMain, scanXml } from "../xml/scan";

/**
 * What a workbook refers to outside of itself: other workbooks and OLE links by their address as
 * written, DDE links as `server|topic`, connections by name.
 */
export function externalLinks(parts: Package, { path }: Workbook): string[] {
  const related = relationshipsOf(parts, path).filter(({ target }) => parts.has(target));
  const found = related.flatMap(({ type, target }) => {
    if (type === "connections") return named(parts, target, "connection");
    if (type !== "externalLink") return [];
    return [...externalTargets(parts, target), ...named(parts, target, "ddeLink")];
  });
  return [...new Set(found)];
}

/** What stands for each element of a kind: a connection's name, a DDE link's server and topic. */
function named(parts: Package, part: string, local: "connection" | "ddeLink"): string[] {
  const found: string[] = [];
  scanXml(parts.text(part), part, {
    open(tag) {
      if (!isMain(tag) || tag.local !== local) return;
      const names = local === "connection" ? ["name"] : ["ddeService", "ddeTopic"];
      found.push(names.map((name) => attribute(tag, name) ?? "").join("|"));
    },
  });
  return found;
}
