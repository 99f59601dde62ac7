import { Elements } from "./elements";
import { parse } from "./parse";
import { scanPlainly } from "./plain-scan";
import type { StartTag, XmlHandlers } from "./tags";

export type { Namespaces } from "./namespaces";
export { isMain, type EndTag, type StartTag, type XmlHandlers } from "./tags";

/** The value of an attribute without namespace. */
export function attribute(tag: StartTag, name: string): string | undefined {
  return tag.attributes[name];
}

/** An attribute of type xsd:boolean. */
export function flag(tag: StartTag, name: string): boolean | undefined {
  const value = attribute(tag, name);
  return value === undefined ? undefined : isTrue(value);
}

/** The value of an attribute of type xsd:boolean; false where there is none. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** The value of `r:id`, whatever prefix stands for the relationships namespace. */
export function relationshipId(tag: StartTag): string | undefined {
  return Object.entries(tag.attributes).find(([name]) => {
    const [prefix = "", local] = name.split(":");
    return local === "id" && tag.namespaces.get(prefix)?.endsWith("/relationships");
  })?.[1];
}

/**
 * Walks through XML once, telling where each tag stands. Throws HostError naming `part` where the
 * XML is broken, and where it declares a document type: no workbook needs one, and entities are how
 * a small text is made to grow without end.
 */
export function scanXml(xml: string, part: string, handlers: XmlHandlers): void {
  const elements = new Elements(xml, handlers);
  const uncommon = scanPlainly(elements);
  if (uncommon !== null) parse(elements, uncommon, part);
}
