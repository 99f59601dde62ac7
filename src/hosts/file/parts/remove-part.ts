import type { PartSource } from "../container/package";
import { decodePart } from "../xml/encoding";
import { attribute, scanXml, type StartTag } from "../xml/scan";
import { relationshipsPath } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";

/** The changes that take a part of the workbook out: the part, its type and the relationship to it. */
export function removePart(
  archive: PartSource,
  workbookPath: string,
  part: string,
  type: string,
): Map<string, Uint8Array | null> {
  const changes = new Map<string, Uint8Array | null>([[part, null]]);
  const relationships = relationshipsPath(workbookPath);
  const isTyped = (tag: StartTag) =>
    tag.local === "Override" &&
    attribute(tag, "PartName")?.toLowerCase() === `/${part}`.toLowerCase();
  const isRelated = (tag: StartTag) =>
    tag.local === "Relationship" && (attribute(tag, "Type") ?? "").endsWith(`/${type}`);
  changes.set(CONTENT_TYPES, withoutElements(archive, CONTENT_TYPES, isTyped));
  changes.set(relationships, withoutElements(archive, relationships, isRelated));
  return changes;
}

function withoutElements(
  archive: PartSource,
  path: string,
  isGone: (tag: StartTag) => boolean,
): Uint8Array {
  const { text, encode } = decodePart(archive.read(path), path);
  let kept = "";
  let at = 0;
  let going: number | null = null;
  scanXml(text, path, {
    open(tag) {
      if (going === null && isGone(tag)) going = tag.start;
    },
    close(tag) {
      if (going === null) return;
      kept += text.slice(at, going);
      at = tag.end;
      going = null;
    },
  });
  return encode(kept + text.slice(at));
}
