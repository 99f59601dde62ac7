/** Pixels of a digit in Excel's default font, which column widths count in, and those beside it. */
const DIGIT = 7;
const PADDING = 5;
const PIXELS_A_POINT = 96 / 72;

/** Lines stand so far apart, in sizes of the font: Chinese fonts need more than Latin ones. */
const LEADING = 1.4;

/** Above and below the text of a cell, in points, together. */
const AIR = 3;

/** Punctuation that may not begin a line takes the character before it along. */
const HANGING = 1;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026\u2460-\u24ff\u2200-\u22ff\u{20000}-\u{3ffff}]/u;

/** Pixels that text may take in cells of these widths, merged; widths in characters. */
export function innerWidth(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, width) => sum + width * DIGIT + PADDING, -PADDING);
}

/** Width of a text in half widths: 1 for a Latin letter, 2 for a Chinese character. */
export function halfWidths(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : 1;
  return width;
}

/** Lines that a text takes, `pixels` wide and in a font of `size` points. */
export function linesOf(text: string, pixels: number, size: number): number {
  const half = (size * PIXELS_A_POINT) / 2;
  const room = Math.max(2, Math.floor(pixels / half));
  return text.split("\n").reduce((sum, line) => sum + wrappedLines(line, room), 0);
}

/** Breaks between Chinese characters, and between words of Latin letters and digits. */
function wrappedLines(line: string, room: number): number {
  const words = line.match(/[\x21-\x7e]+|./gu) ?? [];
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = halfWidths(word);
    const limit = room > 4 ? room - HANGING : room;
    if (used > 0 && used + width > limit) {
      lines++;
      used = 0;
    }
    // a word longer than a line is broken wherever the line ends
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += width > room ? width % room : width;
  }
  return lines;
}

/** Points that a row needs for so many lines. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * LEADING + AIR);
}
