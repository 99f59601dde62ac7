/** Namespace addresses by prefix; the default one under the empty prefix. */
export type Namespaces = ReadonlyMap<string, string>;

export const NO_NAMESPACES: Namespaces = new Map();

/** What is in force within an element: the namespaces around it and those that it declares. */
export function namespacesWithin(
  attributes: Readonly<Record<string, string>>,
  outer: Namespaces,
): Namespaces {
  let inner: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    inner ??= new Map(outer);
    const uri = sameNamespace(attributes[name] ?? "");
    if (name === "xmlns") inner.set("", uri);
    else if (name.startsWith("xmlns:")) inner.set(name.slice(6), uri);
  }
  return inner ?? outer;
}

/** The spreadsheet namespace, transitional and strict (ISO/IEC 29500-1 and -4). */
export const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The address, the common ones by one and the same string, which compares in no time. */
function sameNamespace(uri: string): string {
  return uri === TRANSITIONAL ? TRANSITIONAL : uri === STRICT ? STRICT : uri;
}
