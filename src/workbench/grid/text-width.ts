/** CSS pixels in a point. */
export const PIXELS_PER_POINT = 4 / 3;

/** Width of a Latin letter or digit against that of a Chinese sign of the same size. */
const NARROW = 0.55;

/**
 * About how wide a line of text is, in CSS pixels. Good enough to lay out rows before they are
 * drawn; the fonts of the file are seldom installed, so exact metrics would be no more true.
 */
export function textWidth(line: string, fontSize: number): number {
  let signs = 0;
  for (const sign of line) signs += sign > "\u00ff" ? 1 : NARROW;
  return signs * fontSize * PIXELS_PER_POINT;
}

/** How many lines a text takes in the given width; its own line breaks count where it wraps. */
export function lineCount(text: string, fontSize: number, width: number, wrap: boolean): number {
  if (!wrap) return 1;
  const room = Math.max(width, fontSize * PIXELS_PER_POINT);
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, fontSize) / room)), 0);
}
