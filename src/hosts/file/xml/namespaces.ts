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
    if (name === "xmlns") inner.set("", attributes[name] ?? "");
    else if (name.startsWith("xmlns:")) inner.set(name.slice(6), attributes[name] ?? "");
  }
  return inner ?? outer;
}
