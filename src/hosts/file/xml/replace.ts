/** A stretch of the source and what takes its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces all at once. What is inserted at one place stays in the order given. */
export function replaceAll(xml: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const { start, end, text } of sorted) {
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}
