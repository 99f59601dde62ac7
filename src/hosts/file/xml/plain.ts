/**
 * The source of a pattern for text without markup, in characters that every version of XML takes
 * as they are. Whether its references are plain too, `resolved` tells.
 */
export const TEXT = "[\\t\\n\\x20-;=-\\\\^-~\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufffd]*";

/** The source of a pattern for attributes as programs write them: one space, no references. */
export const ATTRIBUTES = `(?: [A-Za-z][\\w.:-]*="[ !#-%'-;=?-~]*"){0,30}`;

const REFERENCE = /&(\w*;?)/g;
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
]);

/** Text that fits `TEXT` as it is meant; null where it has other references than XML's own five. */
export function resolved(text: string): string | null {
  if (!text.includes("&")) return text;
  for (const [, name = ""] of text.matchAll(REFERENCE)) if (!MEANINGS.has(name)) return null;
  return text.replace(REFERENCE, (_, name: string) => MEANINGS.get(name) ?? "");
}

const ATTRIBUTE = / ([^=]+)="([^"]*)"/g;
const NONE: Readonly<Record<string, string>> = {};

/** Reads attributes that fit `ATTRIBUTES`; lists that come again and again are read once. */
export class PlainAttributes {
  private readonly known = new Map<string, Readonly<Record<string, string>> | null>();

  /** By name; null where they declare a namespace or name one twice, which is for the parser to judge. */
  read(text: string): Readonly<Record<string, string>> | null {
    if (text === "") return NONE;
    let found = this.known.get(text);
    if (found === undefined) {
      found = parse(text);
      this.known.set(text, found);
    }
    return found;
  }
}

function parse(text: string): Readonly<Record<string, string>> | null {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(ATTRIBUTE)) {
    if (name.startsWith("xmlns") || Object.hasOwn(attributes, name)) return null;
    attributes[name] = value;
  }
  return attributes;
}
