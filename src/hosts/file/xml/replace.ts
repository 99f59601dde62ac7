/** A stretch of the source and what takes its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces all at once. What is inserted at one place stays in the order given. */
export function replaceAll(xml: string, replacements: readonly Replacement[]): string {
  return replaceInOrder(xml, inOrder(replacements));
}

/** As they stand in the source. */
export function inOrder(replacements: readonly Replacement[]): readonly Replacement[] {
  return [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Replaces all at once, which must be `inOrder`. */
export function replaceInOrder(xml: string, sorted: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text } of sorted) {
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}
