/** A text with its `{name}` placeholders filled; what has no value stays as it is. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  let done = "";
  let at = 0;
  for (;;) {
    const open = text.indexOf("{", at);
    const close = open < 0 ? open : text.indexOf("}", open);
    if (close < 0) return at === 0 ? text : done + text.slice(at);
    const value = values[text.slice(open + 1, close)];
    done += text.slice(at, open) + (value === undefined ? "{" : String(value));
    at = value === undefined ? open + 1 : close + 1;
  }
}
