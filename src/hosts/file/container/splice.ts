import type { Directory, Entry } from "./directory";
import { localHeader, packedBytes } from "./inflate";

/** The new content of an entry. */
export interface NewEntry {
  /** Deflated bytes. */
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

const DATA_DESCRIPTOR = 0x0008;
const DEFLATE = 8;
const ZIP64_EXTRA = 0x0001;

/**
 * Writes the archive again: changed entries (null: left out) with new bytes, all others with the
 * packed bytes they had, and added ones behind them. Sizes stand in the local headers, so no data
 * descriptor is needed and its flag is cleared.
 */
export function splice(
  archive: Uint8Array,
  directory: Directory,
  changes: ReadonlyMap<string, NewEntry | null>,
  added: ReadonlyMap<string, NewEntry> = new Map(),
): Uint8Array {
  const kept = directory.entries.filter((entry) => changes.get(entry.name) !== null);
  const pieces: Uint8Array[] = [];
  const offsets = new Map<Entry, number>();
  let length = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };

  for (const entry of [...kept].sort((a, b) => a.offset - b.offset)) {
    offsets.set(entry, length);
    const change = changes.get(entry.name);
    put(newLocalHeader(archive, entry, change ?? null));
    put(change ? change.packed : packedBytes(archive, entry));
  }
  const records: Uint8Array[] = [];
  for (const [name, entry] of added) {
    records.push(addedHeader(name, entry, length));
    put(addedHeader(name, entry, null));
    put(entry.packed);
  }
  const start = length;
  for (const entry of kept) {
    put(newRecord(entry, offsets.get(entry) ?? 0, changes.get(entry.name) ?? null));
  }
  for (const record of records) put(record);
  put(endRecord(kept.length + records.length, start, length - start, directory.comment));
  return join(pieces, length);
}

function newLocalHeader(archive: Uint8Array, entry: Entry, change: NewEntry | null): Uint8Array {
  const old = localHeader(archive, entry);
  const oldView = new DataView(old.buffer, old.byteOffset, old.byteLength);
  const nameEnd = 30 + oldView.getUint16(26, true);
  const extra = withoutZip64(old.subarray(nameEnd));
  const header = join([old.subarray(0, nameEnd), extra], nameEnd + extra.length);
  const view = new DataView(header.buffer);
  view.setUint16(6, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(8, change ? DEFLATE : entry.method, true);
  view.setUint32(14, change ? change.crc : entry.crc, true);
  view.setUint32(18, change ? change.packed.length : entry.packedSize, true);
  view.setUint32(22, change ? change.size : entry.size, true);
  view.setUint16(28, extra.length, true);
  return header;
}

function newRecord(entry: Entry, offset: number, change: NewEntry | null): Uint8Array {
  const record = entry.record.slice();
  const view = new DataView(record.buffer);
  view.setUint16(8, entry.flags & ~DATA_DESCRIPTOR, true);
  if (change) {
    view.setUint16(10, DEFLATE, true);
    view.setUint32(16, change.crc, true);
    view.setUint32(20, change.packed.length, true);
    view.setUint32(24, change.size, true);
  }
  view.setUint32(42, offset, true);
  return record;
}

/** 1980-01-01, the first day that a zip archive can tell: no file of ours depends on the clock. */
const NO_DATE = 0x0021;
const VERSION = 20;
const UTF8 = 0x0800;

/** The local header of an added entry; its central record where the local header's offset is given. */
function addedHeader(name: string, entry: NewEntry, offset: number | null): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  const local = offset === null;
  const header = new Uint8Array((local ? 30 : 46) + bytes.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, local ? 0x04034b50 : 0x02014b50, true);
  if (!local) view.setUint16(4, VERSION, true);
  // from here on the record is the local header, two bytes later
  const at = local ? 4 : 6;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, bytes.length, true);
  if (offset !== null) view.setUint32(42, offset, true);
  header.set(bytes, local ? 30 : 46);
  return header;
}

/** Streaming writers announce zip64 in the local header even where the sizes fit without it. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const rest = extra.subarray(next);
      return join([extra.subarray(0, at), rest], at + rest.length);
    }
    at = next;
  }
  return extra;
}

function endRecord(count: number, start: number, size: number, comment: Uint8Array): Uint8Array {
  const record = new Uint8Array(22 + comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  record.set(comment, 22);
  return record;
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
