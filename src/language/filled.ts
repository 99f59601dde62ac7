/** The words of a text around its placeholders, in turn with the placeholders' names. */
const known = new Map<string, readonly string[]>();
/** More sentences than the product has; where texts of a form come in as sentences, all are forgotten in time. */
const MOST = 5_000;

/** A text with its `{name}` placeholders filled; what has no value stays as it is. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  const parts = partsOf(text);
  let done = parts[0] ?? "";
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? "";
    done += `${String(values[name] ?? `{${name}}`)}${parts[at + 1] ?? ""}`;
  }
  return done;
}

function partsOf(text: string): readonly string[] {
  let parts = known.get(text);
  if (!parts) {
    parts = text.split(/\{([^{}]*)\}/u);
    if (known.size >= MOST) known.clear();
    known.set(text, parts);
  }
  return parts;
}
