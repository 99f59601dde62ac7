/** Plain text as Markdown shows it: nothing in it is taken for markup. */
export function escaped(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ").replace(/[\\`*_[\]<>|#]/gu, "\\$&");
}

/** A heading of this level. */
export function heading(level: 1 | 2 | 3, text: string): string {
  return `${"#".repeat(level)} ${escaped(text)}`;
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Numbered paragraphs; their text is Markdown already. */
export function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${String(index + 1)}. ${item}`).join("\n");
}

/** Blocks with a blank line between them, ended as a text file is. */
export function page(blocks: readonly string[]): string {
  return `${blocks.join("\n\n")}\n`;
}
