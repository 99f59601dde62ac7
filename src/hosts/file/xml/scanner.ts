import { endOfName, readAttributes, skipSpace, type Attributes } from "./attributes";
import { MalformedXml } from "./malformed";
import { isName } from "./names";
import { resolveReferences } from "./references";
import { sameNamespace, type Namespaces, type StartTag, type XmlHandlers } from "./tags";

/** What most parts hold nothing of, looked for first as it is found in less time. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
/** Characters that XML forbids, and halves of characters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const DECLARATION =
  /<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>/y;
const NONE: Namespaces = new Map();

/**
 * Walks through the text of a part from start to end and holds it to the rules of XML. The parser is
 * our own because reading a workbook is mostly this, and none other tells where each tag stands
 * without looking at every character several times. Throws MalformedXml.
 */
export class Scanner {
  private readonly opened: StartTag[] = [];
  private isRooted = false;
  private readonly ampersands: Finder;
  private readonly returns: Finder;
  private readonly sectionEnds: Finder;
  /** What the names mean under the namespaces in force. */
  private meanings = new Map<string, Meaning>();
  private meantUnder = NONE;

  constructor(
    private readonly xml: string,
    private readonly handlers: XmlHandlers,
  ) {
    this.ampersands = new Finder(xml, "&");
    this.returns = new Finder(xml, "\r");
    this.sectionEnds = new Finder(xml, "]]>");
  }

  run(): void {
    const { xml } = this;
    const forbidden = SUSPECT.test(xml) ? FORBIDDEN.exec(xml) : null;
    if (forbidden) throw new MalformedXml(forbidden.index);
    let at = afterDeclaration(xml);
    while (at < xml.length) {
      const next = xml.indexOf("<", at);
      const end = next < 0 ? xml.length : next;
      if (end > at) this.text(at, end);
      at = next < 0 ? end : this.markup(next);
    }
    if (!this.isRooted || this.opened.length > 0) throw new MalformedXml(at);
  }

  /** Reads what begins with `<`; returns the index behind it. */
  private markup(start: number): number {
    const code = this.xml.charCodeAt(start + 1);
    if (code === SLASH) return this.endTag(start);
    if (code === QUESTION) return this.instruction(start);
    if (code === EXCLAMATION) return this.comment(start);
    return this.startTag(start);
  }

  private startTag(start: number): number {
    const { xml, opened } = this;
    const parent = opened.at(-1);
    if (!parent && this.isRooted) throw new MalformedXml(start);
    const nameEnd = endOfName(xml, start + 1);
    const name = xml.slice(start + 1, nameEnd);
    if (!isName(name)) throw new MalformedXml(start);
    const { attributes, declares, selfClosing, end } = readAttributes(xml, nameEnd);
    const outer = parent?.namespaces ?? NONE;
    const namespaces = declares ? declared(attributes, outer) : outer;
    const { local, uri } = this.meaning(name, namespaces);
    const tag = { local, name, uri, attributes, namespaces, selfClosing, start, end };
    this.isRooted = true;
    this.handlers.open?.(tag);
    if (selfClosing) this.handlers.close?.({ local, uri, start, end });
    else opened.push(tag);
    return end;
  }

  private endTag(start: number): number {
    const { xml } = this;
    const tag = this.opened.pop();
    if (!tag || !xml.startsWith(tag.name, start + 2)) throw new MalformedXml(start);
    const last = skipSpace(xml, start + 2 + tag.name.length);
    if (xml.charCodeAt(last) !== GREATER) throw new MalformedXml(start);
    const end = last + 1;
    this.handlers.close?.({ local: tag.local, uri: tag.uri, start, end });
    return end;
  }

  private text(start: number, end: number): void {
    if (this.opened.length === 0) {
      if (skipSpace(this.xml, start) < end) throw new MalformedXml(start);
      return;
    }
    if (this.sectionEnds.isWithin(start, end)) throw new MalformedXml(start);
    const hasReferences = this.ampersands.isWithin(start, end);
    if (!hasReferences && !this.handlers.text) return;
    const text = this.lines(start, end);
    this.handlers.text?.(hasReferences ? resolveReferences(text, start) : text);
  }

  /** Text with its line ends as XML tells them. */
  private lines(start: number, end: number): string {
    const text = this.xml.slice(start, end);
    return this.returns.isWithin(start, end) ? text.replace(/\r\n?/g, "\n") : text;
  }

  /** A comment or a CDATA section; a document type is refused, as are all other declarations. */
  private comment(start: number): number {
    const { xml } = this;
    if (xml.startsWith("<!--", start)) {
      const end = xml.indexOf("--", start + 4);
      if (end < 0 || xml.charCodeAt(end + 2) !== GREATER) throw new MalformedXml(start);
      return end + 3;
    }
    const end = xml.indexOf("]]>", start);
    const isSection = xml.startsWith("<![CDATA[", start) && this.opened.length > 0;
    if (!isSection || end < 0) throw new MalformedXml(start);
    this.handlers.text?.(this.lines(start + 9, end));
    return end + 3;
  }

  private instruction(start: number): number {
    const end = this.xml.indexOf("?>", start + 2);
    const [target = ""] = this.xml.slice(start + 2, Math.max(end, start + 2)).split(/[ \t\r\n]/, 1);
    if (end < 0 || !isName(target) || target.toLowerCase() === "xml") throw new MalformedXml(start);
    return end + 2;
  }

  private meaning(name: string, namespaces: Namespaces): Meaning {
    if (namespaces !== this.meantUnder) {
      this.meanings = new Map();
      this.meantUnder = namespaces;
    }
    const known = this.meanings.get(name);
    if (known) return known;
    const colon = name.indexOf(":");
    const uri = sameNamespace(namespaces.get(colon < 0 ? "" : name.slice(0, colon)) ?? "");
    const meaning = { local: name.slice(colon + 1), uri };
    this.meanings.set(name, meaning);
    return meaning;
  }
}

/** An element's name without its prefix, and the namespace that the prefix stands for. */
interface Meaning {
  readonly local: string;
  readonly uri: string;
}

/** Finds a text again and again, further on each time, without looking at any place twice. */
class Finder {
  private next = -1;

  constructor(
    private readonly xml: string,
    private readonly wanted: string,
  ) {}

  /** Whether it begins between the two places; these never go back. */
  isWithin(start: number, end: number): boolean {
    if (this.next < start) {
      const found = this.xml.indexOf(this.wanted, start);
      this.next = found < 0 ? Infinity : found;
    }
    return this.next < end;
  }
}

/** Where the document begins, behind a byte order mark and an XML declaration. */
function afterDeclaration(xml: string): number {
  const start = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  DECLARATION.lastIndex = start;
  return DECLARATION.test(xml) ? DECLARATION.lastIndex : start;
}

function declared(attributes: Attributes, outer: Namespaces): Namespaces {
  const inner = new Map(outer);
  for (const [name, value] of attributes.entries()) {
    if (name === "xmlns") inner.set("", value);
    else if (name.startsWith("xmlns:")) inner.set(name.slice(6), value);
  }
  return inner;
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;
