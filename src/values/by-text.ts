/** How much is remembered; when it is full all is forgotten, so that memory stays as it is. */
interface Room {
  /** Readings. */
  readonly most: number;
  /** Signs of a text. */
  readonly longest: number;
}

/** The texts of a large workbook; what is longer is a report, and hardly stands twice. */
const NAMES: Room = { most: 5_000, longest: 200 };

/**
 * A pure reading of a text alone, taken once while the text keeps coming back: names, units and
 * printed rules repeat down a table, and from form to form. The reading must not be changed.
 */
export function byText<Reading extends object | string | number | boolean | null>(
  read: (text: string) => Reading,
  { most, longest }: Room = NAMES,
): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    if (text.length > longest) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = detached(text);
    const reading = read(own);
    if (known.size >= most) known.clear();
    known.set(own, reading);
    return reading;
  };
}

/** The same text by itself: a part of a file's text, as engines keep it, would hold on to all of it. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
