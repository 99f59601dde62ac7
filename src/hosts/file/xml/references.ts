import { MalformedXml } from "./malformed";

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:#(\d+);|#x([\da-fA-F]+);|(amp|lt|gt|quot|apos);)?/g;

/** Text with its references resolved (`&lt;`, `&#10;`). Throws MalformedXml on one that means nothing. */
export function resolveReferences(text: string, at: number): string {
  return text.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? "";
    const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
    if (!isCharacter(code)) throw new MalformedXml(at);
    return String.fromCodePoint(code);
  });
}

/** Characters that XML can hold (XML 1.0, production 2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code < 0xe000) return code < 0xd800;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}
