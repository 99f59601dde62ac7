import type { PartSource } from "../container/package";
import { perPart } from "../container/repeated-parts";
import { decodePart } from "../xml/encoding";
import { attribute, scanXml } from "../xml/scan";

/** What one part says of another. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: `worksheet`, `styles`, `sharedStrings`, … */
  readonly type: string;
  /** Path of the target inside the archive. */
  readonly target: string;
}

/** The internal relationships of a part (of the package itself: `""`). Throws HostError. */
export function relationshipsOf(archive: PartSource, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  return archive.has(path) ? internal(archive.read(path), part) : [];
}

const internal = perPart((bytes, part): readonly Relationship[] => {
  const path = relationshipsPath(part);
  const found: Relationship[] = [];
  scanXml(decodePart(bytes, path).text, path, {
    open(tag) {
      if (tag.local !== "Relationship" || attribute(tag, "TargetMode") === "External") return;
      found.push({
        id: attribute(tag, "Id") ?? "",
        type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
        target: resolve(part, attribute(tag, "Target") ?? ""),
      });
    },
  });
  return found;
});

/** Addresses outside the package that a part's relationships name, as written. Throws HostError. */
export function externalTargets(archive: PartSource, part: string): string[] {
  const path = relationshipsPath(part);
  if (!archive.has(path)) return [];
  const found: string[] = [];
  scanXml(decodePart(archive.read(path), path).text, path, {
    open(tag) {
      if (tag.local !== "Relationship" || attribute(tag, "TargetMode") !== "External") return;
      found.push(attribute(tag, "Target") ?? "");
    },
  });
  return found;
}

/** Where a part's relationships stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
