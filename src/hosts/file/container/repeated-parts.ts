import type { Entry } from "./directory";

/** More parts than a workbook has that are worth keeping; when it is full all is forgotten. */
const MOST = 32;

/** Bytes of a part: styles that went through many hands come to so much; a longer one is a large sheet. */
const LONGEST = 256 * 1024;

interface Known {
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly bytes: Uint8Array;
}

/**
 * Parts of the files before. Those of one office, filled from one template, share their styles, theme and
 * lists of parts to the byte; a part that is packed as the last one of its name is given out again, the
 * very same bytes, so that what was read of them (`perPart`) need not be read again either.
 */
export class RepeatedParts {
  private readonly known = new Map<string, Known>();

  /** The bytes that were packed exactly so under this name; null where none were. */
  find(entry: Entry, packed: Uint8Array): Uint8Array | null {
    const known = this.known.get(entry.name);
    if (!known || known.bytes.length !== entry.size) return null;
    if (known.crc !== entry.crc || known.method !== entry.method) return null;
    return isSame(known.packed, packed) ? known.bytes : null;
  }

  /** Keeps a part that was unpacked and found sound; its bytes must not be changed. */
  keep({ name, method, crc }: Entry, packed: Uint8Array, bytes: Uint8Array): void {
    if (bytes.length > LONGEST || packed.length > LONGEST) return;
    if (this.known.size >= MOST && !this.known.has(name)) this.known.clear();
    // a copy: what is packed is a piece of the file, and would hold on to all of it
    this.known.set(name, { method, crc, packed: packed.slice(), bytes });
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * A pure reading of a part's bytes and name, taken once while the same bytes are given out: the reading must
 * not be changed.
 */
export function perPart<Reading extends object>(
  read: (bytes: Uint8Array, name: string) => Reading,
): (bytes: Uint8Array, name: string) => Reading {
  const known = new WeakMap<Uint8Array, { readonly name: string; readonly reading: Reading }>();
  return (bytes, name) => {
    const found = known.get(bytes);
    if (found?.name === name) return found.reading;
    const reading = read(bytes, name);
    known.set(bytes, { name, reading });
    return reading;
  };
}
