import { deflateSync } from "fflate";
import { crc32 } from "../../../src/hosts/file/container/crc32";

/** An entry as it is to be written, truthful or not. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The name in the local header where it differs. */
  readonly localName?: string;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  /** What the headers claim, where it is not the truth. */
  readonly size?: number;
  readonly crc?: number;
  /** Bytes of an extra field in both headers. */
  readonly extra?: number;
  /** Points at the same bytes as the entry before it. */
  readonly shares?: boolean;
}

/** Writes an archive that says what it is told to say. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  for (const entry of entries) {
    const data = entry.stored ? entry.bytes : deflateSync(entry.bytes, { level: 1 });
    if (!entry.shares) {
      offset = length;
      const local = header(entry, data.length, null);
      pieces.push(local, data);
      length += local.length + data.length;
    }
    records.push(header(entry, data.length, offset));
  }
  const size = records.reduce((sum, record) => sum + record.length, 0);
  return Uint8Array.from(
    Buffer.concat([...pieces, ...records, endRecord(entries.length, size, length)]),
  );
}

/** A local header; a central one where the entry's place is given. */
function header(entry: ZipEntry, packed: number, offset: number | null): Uint8Array {
  const local = offset === null;
  const name = new TextEncoder().encode(local ? (entry.localName ?? entry.name) : entry.name);
  const fixed = local ? 30 : 46;
  const bytes = new Uint8Array(fixed + name.length + (entry.extra ?? 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, local ? 0x04034b50 : 0x02014b50, true);
  const at = local ? 4 : 6;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags ?? 0x0800, true);
  view.setUint16(at + 4, entry.method ?? (entry.stored ? 0 : 8), true);
  view.setUint32(at + 10, entry.crc ?? crc32(entry.bytes), true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, entry.size ?? entry.bytes.length, true);
  view.setUint16(at + 22, name.length, true);
  view.setUint16(at + 24, entry.extra ?? 0, true);
  if (!local) view.setUint32(42, offset, true);
  bytes.set(name, fixed);
  return bytes;
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return bytes;
}
