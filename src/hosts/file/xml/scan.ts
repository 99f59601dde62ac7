import { SaxesParser } from "saxes";
import { HostError } from "../../../sheet/host-error";
import { namespacesWithin, NO_NAMESPACES, type Namespaces } from "./namespaces";
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
  const fail = (cause?: unknown) => new HostError("broken-file", { detail: part }, { cause });
  // resolving namespaces here, where few elements declare any, takes half the parser's time
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [];
  // what shortcuts took, the parser never saw
  let skipped = 0;
  let end = 0;
  let declaration = xml.indexOf("xmlns");
  parser.on("error", (error) => {
    throw fail(error);
  });
  parser.on("doctype", () => {
    throw fail();
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing: selfClosing }) => {
    end = parser.position + skipped;
    const start = xml.lastIndexOf("<", end - 1);
    let namespaces = open.at(-1)?.namespaces ?? NO_NAMESPACES;
    if (declaration >= 0 && declaration < end) {
      namespaces = namespacesWithin(attributes, namespaces);
      declaration = xml.indexOf("xmlns", end);
    }
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    const uri = namespaces.get(colon < 0 ? "" : name.slice(0, colon)) ?? "";
    open.push({ local, uri, namespaces });
    handlers.open?.({ local, name, uri, attributes, namespaces, selfClosing, start, end });
  });
  parser.on("closetag", () => {
    end = parser.position + skipped;
    const { local, uri } = open.pop() ?? { local: "", uri: "" };
    handlers.close?.({ local, uri, start: xml.lastIndexOf("<", end - 1), end });
  });
  if (handlers.text) {
    parser.on("text", (piece) => handlers.text?.(piece));
    parser.on("cdata", (piece) => handlers.text?.(piece));
  }
  let fed = 0;
  const { shortcut } = handlers;
  for (let at = shortcut ? xml.indexOf(shortcut.from) : -1; shortcut && at >= 0;) {
    parser.write(xml.slice(fed, at));
    fed = at;
    // anywhere else, what looks like an element may be a part of a comment or a value
    if (end === at) fed = shortcut.read(at);
    skipped += fed - at;
    at = xml.indexOf(shortcut.from, Math.max(fed, at + 1));
  }
  parser.write(xml.slice(fed)).close();
}

/** An element that has not ended yet. */
interface Open {
  readonly local: string;
  readonly uri: string;
  readonly namespaces: Namespaces;
}
