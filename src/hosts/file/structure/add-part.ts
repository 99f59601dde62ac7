import type { Package } from "../container/package";
import { relationshipsPath } from "../parts/relationships";
import { escapeXml } from "../xml/characters";
import { attribute, scanXml, type StartTag } from "../xml/scan";

const CONTENT_TYPES = "[Content_Types].xml";

/** A part that the workbook shall have. */
export interface NewPart {
  /** Name inside the workbook's folder, as in `worksheets/sheet4.xml`. */
  readonly name: string;
  /** The last step of the relationship's type and the kind in the content type. */
  readonly kind: "worksheet" | "styles";
  readonly xml: string;
}

/** Adds a part with its type and the workbook's relationship to it, whose id it gives. */
export function addPart(parts: Package, workbookPath: string, part: NewPart): string {
  const path = folderOf(workbookPath) + part.name;
  const type = `application/vnd.openxmlformats-officedocument.spreadsheetml.${part.kind}+xml`;
  append(parts, CONTENT_TYPES, (last) =>
    elementLike(last, "Override", { PartName: `/${path}`, ContentType: type }),
  );
  let id = "";
  append(parts, relationshipsPath(workbookPath), (last, all) => {
    id = freshId(all);
    const Type = (attribute(last, "Type") ?? "").replace(/[^/]*$/, part.kind);
    return elementLike(last, "Relationship", { Id: id, Type, Target: part.name });
  });
  parts.write(path, part.xml);
  return id;
}

/** A name like `worksheets/sheet4.xml` that neither a part nor a content type has yet. */
export function freshName(parts: Package, workbookPath: string, stem: string): string {
  const types = parts.text(CONTENT_TYPES).toLowerCase();
  const isTaken = (name: string): boolean => {
    const path = folderOf(workbookPath) + name;
    return parts.has(path) || types.includes(`"/${path}"`.toLowerCase());
  };
  let number = 1;
  while (isTaken(`${stem}${number}.xml`)) number += 1;
  return `${stem}${number}.xml`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** Puts an element behind the last one of a part that is a flat list. */
function append(
  parts: Package,
  path: string,
  element: (last: StartTag, all: readonly StartTag[]) => string,
): void {
  const xml = parts.text(path);
  const tags: StartTag[] = [];
  let depth = 0;
  let end = 0;
  scanXml(xml, path, {
    open(tag) {
      if (depth === 1) tags.push(tag);
      depth += 1;
    },
    close(tag) {
      depth -= 1;
      if (depth === 1) end = tag.end;
    },
  });
  // relationships of the transitional kind: Microsoft's own types have other addresses
  const last =
    tags.findLast((tag) => /\/worksheet$/.test(attribute(tag, "Type") ?? "")) ?? tags.at(-1);
  if (last) parts.write(path, xml.slice(0, end) + element(last, tags) + xml.slice(end));
}

/** An element with the prefix of another. */
function elementLike(
  { name }: StartTag,
  local: string,
  attributes: Readonly<Record<string, string>>,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name.slice(0, name.indexOf(":") + 1)}${local}${written.join("")}/>`;
}

function freshId(tags: readonly StartTag[]): string {
  const taken = new Set(tags.map((tag) => attribute(tag, "Id")));
  let number = tags.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}
