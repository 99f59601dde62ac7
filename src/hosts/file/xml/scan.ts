import { SaxesParser, type SaxesTagPlain } from "saxes";
import { fileRefusal } from "../../../sheet/file-refusals";
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
  new Scan(xml, part, handlers).run();
}

/** An element that has not ended yet. */
interface Open {
  readonly local: string;
  readonly uri: string;
  readonly namespaces: Namespaces;
}

class Scan {
  // resolving namespaces here, where few elements declare any, takes half the parser's time
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private readonly open: Open[] = [];
  /** How much a shortcut has taken, which the parser never saw. */
  private skipped = 0;
  /** Behind the last tag. */
  private end = 0;
  /** Where namespaces may be declared next; -1 where nowhere. */
  private declaration: number;

  constructor(
    private readonly xml: string,
    part: string,
    private readonly handlers: XmlHandlers,
  ) {
    const { parser } = this;
    const fail = (cause?: unknown) => fileRefusal("broken-file", { detail: part }, { cause });
    this.declaration = xml.indexOf("xmlns");
    parser.on("error", (error) => {
      throw fail(error);
    });
    parser.on("doctype", () => {
      throw fail();
    });
    parser.on("opentag", (tag) => {
      this.begin(tag);
    });
    parser.on("closetag", () => {
      this.finish();
    });
    if (handlers.text) {
      parser.on("text", (piece) => handlers.text?.(piece));
      parser.on("cdata", (piece) => handlers.text?.(piece));
    }
  }

  run(): void {
    const { xml, parser } = this;
    const { shortcut } = this.handlers;
    let fed = 0;
    for (let at = shortcut ? xml.indexOf(shortcut.from) : -1; shortcut && at >= 0;) {
      parser.write(xml.slice(fed, at));
      fed = at;
      // anywhere else, what looks like an element may be a part of a comment or a value
      if (this.end === at) fed = shortcut.read(at);
      this.skipped += fed - at;
      at = xml.indexOf(shortcut.from, Math.max(fed, at + 1));
    }
    parser.write(xml.slice(fed)).close();
  }

  private begin({ name, attributes, isSelfClosing: selfClosing }: SaxesTagPlain): void {
    const { xml, handlers } = this;
    const end = this.parser.position + this.skipped;
    this.end = end;
    const start = xml.lastIndexOf("<", end - 1);
    let namespaces = this.open.at(-1)?.namespaces ?? NO_NAMESPACES;
    if (this.declaration >= 0 && this.declaration < end) {
      namespaces = namespacesWithin(attributes, namespaces);
      this.declaration = xml.indexOf("xmlns", end);
    }
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    const uri = namespaces.get(colon < 0 ? "" : name.slice(0, colon)) ?? "";
    this.open.push({ local, uri, namespaces });
    handlers.open?.({ local, name, uri, attributes, namespaces, selfClosing, start, end });
  }

  private finish(): void {
    this.end = this.parser.position + this.skipped;
    const { local, uri } = this.open.pop() ?? { local: "", uri: "" };
    const start = this.xml.lastIndexOf("<", this.end - 1);
    this.handlers.close?.({ local, uri, start, end: this.end });
  }
}
