/**
 * The source of a pattern for text without markup, in characters that every version of XML takes
 * as they are. Whether its references are plain too, `resolved` tells.
 */
export const TEXT = "[\\t\\n\\x20-;=-\\\\^-~\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufffd]*";

/** Within a class: characters that every version of XML takes as they are, but quotes and what breaks lines. */
const CHARACTERS = "\\x20!#-;=-~\\xa0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufffd";

/** The source of a pattern for an attribute's value. Whether its references are plain, `resolved` tells. */
export const VALUE = `[${CHARACTERS}]*`;

const PLAIN_TEXT = new RegExp(`^[\\t\\n"${CHARACTERS}]*$`);

/** Any text between tags as it is meant; null where the parser must judge it. */
export function plainText(text: string): string | null {
  return PLAIN_TEXT.test(text) && !text.includes("]]>") ? resolved(text) : null;
}

/** The source of a pattern for attributes as programs write them: one space, no references. */
export const ATTRIBUTES = `(?: [A-Za-z][\\w.:-]*="[ !#-%'-;=?-~]*"){0,30}`;

const REFERENCE = /&(#?\w*;?)/g;
const NUMBERED = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}));$/;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
]);

/** Text that fits `TEXT` as it is meant; null where the parser must judge one of its references. */
export function resolved(text: string): string | null {
  if (!text.includes("&")) return text;
  let isPlain = true;
  const meant = text.replace(REFERENCE, (_, reference: string) => {
    const character = NAMED.get(reference) ?? numbered(reference);
    isPlain &&= character !== null;
    return character ?? "";
  });
  return isPlain ? meant : null;
}

/** The character that `#20013;` or `#x4e2d;` means; null where it means none. */
function numbered(reference: string): string | null {
  const [, hex, decimal] = NUMBERED.exec(reference) ?? [];
  const code = hex === undefined ? parseInt(decimal ?? "", 10) : parseInt(hex, 16);
  return isCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Whether every version of XML takes the character (XML 1.0, production 2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
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
  return text.includes("xmlns") ? null : attributesOf(text);
}

/** By name, of attributes in double quotes with one space before each; null where the parser must judge. */
export function attributesOf(text: string): Readonly<Record<string, string>> | null {
  if (text === "") return NONE;
  const attributes: Record<string, string> = {};
  for (let at = 0; at < text.length;) {
    const sign = text.indexOf("=", at);
    const end = text.indexOf('"', sign + 2);
    const name = text.slice(at + 1, sign);
    const value = resolved(text.slice(sign + 2, end));
    if (value === null || Object.hasOwn(attributes, name)) return null;
    attributes[name] = value;
    at = end + 1;
  }
  return attributes;
}

/** Names and values, in order, of attributes that fit `ATTRIBUTES`. */
export function attributesIn(text: string): [string, string][] {
  return [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value]);
}
