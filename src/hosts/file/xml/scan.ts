import { HostError } from "../../../sheet/host-error";
import { MalformedXml } from "./malformed";
import { Scanner } from "./scanner";
import type { StartTag, XmlHandlers } from "./tags";

export { isMain, type EndTag, type Namespaces, type StartTag, type XmlHandlers } from "./tags";

/** The value of an attribute without namespace. */
export function attribute(tag: StartTag, name: string): string | undefined {
  return tag.attributes.get(name);
}

/** An attribute of type xsd:boolean. */
export function flag(tag: StartTag, name: string): boolean | undefined {
  const value = attribute(tag, name);
  return value === undefined ? undefined : value === "1" || value === "true" || value === "on";
}

/** The value of `r:id`, whatever prefix stands for the relationships namespace. */
export function relationshipId(tag: StartTag): string | undefined {
  return tag.attributes.entries().find(([name]) => {
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
  try {
    new Scanner(xml, handlers).run();
  } catch (cause) {
    if (!(cause instanceof MalformedXml)) throw cause;
    throw new HostError("broken-file", { detail: part }, { cause });
  }
}
