import { readInterval, type Interval } from "./interval";

/** An interval and the label that the print gives it (优, 扣10%, 部分达成…). */
export interface Labelled {
  readonly interval: Interval | null;
  readonly label: RegExpMatchArray;
}

/**
 * Pairs every label in the text with its interval, whichever of the two is printed first:
 * `90-100分为优、80-90分为良` and `优（90-100分）、良（80-90分）` read the same.
 */
export function labelledIntervals(text: string, label: RegExp): Labelled[] {
  const labels = [...text.matchAll(label)];
  const first = labels[0];
  if (!first) return [];
  const labelFirst = readInterval(text.slice(0, first.index)) === null;
  return labels.map((match, index) => {
    const end = match.index + match[0].length;
    const before = labels[index - 1];
    const after = labels[index + 1];
    const piece = labelFirst
      ? text.slice(end, after?.index)
      : text.slice(before ? before.index + before[0].length : 0, match.index);
    return { interval: readInterval(piece), label: match };
  });
}
