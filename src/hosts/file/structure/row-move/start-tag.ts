import { escapeXml } from "../../xml/characters";

/** A start tag's source with attributes set; one that it lacks comes first, null takes one out. */
export function withAttributes(
  source: string,
  values: Readonly<Record<string, string | null>>,
): string {
  return Object.entries(values).reduce((tag, [name, value]) => {
    const found = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const written = value === null ? "" : ` ${name}="${escapeXml(value)}"`;
    if (found.test(tag)) return tag.replace(found, () => written);
    return tag.replace(/^<[^\s/>]+/, (open) => open + written);
  }, source);
}
