import { HostError } from "../../../sheet/host-error";
import { MalformedXml } from "./malformed";
import { Scanner } from "./scanner";

/** Namespace addresses by prefix; the default one under the empty prefix. */
export type Namespaces = ReadonlyMap<string, string>;

/** An element's start tag with its place in the source. */
export interface StartTag {
  /** Name without prefix. */
  readonly local: string;
  /** Name as written, with prefix. */
  readonly name: string;
  readonly uri: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespaces in force here, by prefix. */
  readonly namespaces: Namespaces;
  readonly selfClosing: boolean;
  /** Index of `<`. */
  readonly start: number;
  /** Index behind `>`. */
  readonly end: number;
}

/** An element's end, which for a self-closing one is its start tag. */
export interface EndTag {
  readonly local: string;
  readonly uri: string;
  /** Index of the `<` of the closing tag. */
  readonly start: number;
  /** Index behind its `>`. */
  readonly end: number;
}

export interface XmlHandlers {
  open?(tag: StartTag): void;
  close?(tag: EndTag): void;
  /** Character data with entities resolved; may come in pieces. */
  text?(text: string): void;
}

/** The spreadsheet namespace, transitional and strict (ISO/IEC 29500-1 and -4). */
const MAIN: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);

/** Whether an element belongs to the spreadsheet vocabulary, not to an extension. */
export function isMain(tag: { readonly uri: string }): boolean {
  return MAIN.has(tag.uri);
}

/** The value of an attribute without namespace. */
export function attribute(tag: StartTag, name: string): string | undefined {
  return tag.attributes[name];
}

/** An attribute of type xsd:boolean. */
export function flag(tag: StartTag, name: string): boolean | undefined {
  const value = attribute(tag, name);
  return value === undefined ? undefined : value === "1" || value === "true" || value === "on";
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
  try {
    new Scanner(xml, handlers).run();
  } catch (cause) {
    if (!(cause instanceof MalformedXml)) throw cause;
    throw new HostError("broken-file", { detail: part }, { cause });
  }
}
