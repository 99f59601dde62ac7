import { isOfficeOwn } from "../../own-custom-xml";
import type { Package } from "../container/package";
import { relationshipsOf } from "../parts/relationships";
import { reachableParts } from "../structure/reachable-parts";
import { attribute, scanXml } from "../xml/scan";

/**
 * What add-ins have left: a task pane by the identifier of its add-in, custom XML by the namespace
 * of its root (by the root's name where it has none). Office's own custom XML is left out.
 */
export function addInParts(parts: Package): string[] {
  const found: string[] = [];
  for (const from of ["", ...reachableParts(parts)]) {
    for (const { type, target } of relationshipsOf(parts, from)) {
      if (!parts.has(target)) continue;
      if (type === "webextension") found.push(addInOf(parts, target));
      if (type === "customXml") found.push(...customXml(parts, target));
    }
  }
  return [...new Set(found)];
}

function addInOf(parts: Package, path: string): string {
  let id: string | undefined;
  scanXml(parts.text(path), path, {
    open(tag) {
      if (tag.local === "reference") id ??= attribute(tag, "id");
    },
  });
  return id ?? path;
}

function customXml(parts: Package, path: string): string[] {
  let root: { uri: string; local: string } | undefined;
  scanXml(parts.text(path), path, {
    open(tag) {
      root ??= tag;
    },
  });
  const { uri = "", local = "" } = root ?? {};
  return isOfficeOwn(uri) ? [] : [uri === "" ? local : uri];
}
