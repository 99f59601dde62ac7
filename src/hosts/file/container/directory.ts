import { fileRefusal } from "../../../sheet/file-refusals";
import type { HostError } from "../../../sheet/host-error";
import { LIMITS } from "./limits";

/** One entry of the archive, as its central directory tells it. */
export interface Entry {
  readonly name: string;
  /** The whole central record, copied when the archive is written again. */
  readonly record: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
}

/** The archive's table of contents and what stands after it. */
export interface Directory {
  readonly entries: readonly Entry[];
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const ENCRYPTED = 0x0001;
const UTF8 = 0x0800;

/**
 * Reads the central directory, the only trustworthy list of an archive's entries. Throws HostError
 * on a truncated archive, on encrypted entries and on zip64, which no workbook of a form needs.
 */
export function readDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) throw broken("zip64");
  if (start + size !== end || count > LIMITS.entries) throw broken("zip");

  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at, end);
    at += entry.record.length;
    entries.push(entry);
  }
  if (at !== end) throw broken("zip");
  refuseOverlaps(entries, start);
  return { entries, comment: bytes.slice(end + END_SIZE) };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    const fits = at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength;
    if (fits && view.getUint32(at, true) === END) return at;
  }
  throw broken("zip");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): Entry {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) throw broken("zip");
  const nameLength = view.getUint16(at + 28, true);
  const length =
    CENTRAL_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > end) throw broken("zip");
  const flags = view.getUint16(at + 8, true);
  const name = decodeName(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength), flags);
  if (flags & ENCRYPTED) throw fileRefusal("encrypted");
  const entry = {
    name,
    record: bytes.slice(at, at + length),
    flags,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  if ([entry.packedSize, entry.size, entry.offset].includes(0xffffffff)) throw broken("zip64");
  return entry;
}

const UTF8_NAME = new TextDecoder("utf-8");
const OTHER_NAME = new TextDecoder("latin1");

/** Names of parts are ASCII (ECMA-376 part 2); others only need to stay apart from each other. */
function decodeName(bytes: Uint8Array, flags: number): string {
  return (flags & UTF8 ? UTF8_NAME : OTHER_NAME).decode(bytes);
}

/** Entries that share their bytes are a bomb's trick: a small archive that unpacks without end. */
function refuseOverlaps(entries: readonly Entry[], limit: number): void {
  const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
  byOffset.forEach((entry, index) => {
    const next = byOffset[index + 1]?.offset ?? limit;
    if (entry.offset + 30 + entry.packedSize > next) {
      throw next === limit ? broken(entry.name) : fileRefusal("zip-bomb");
    }
  });
}

function broken(detail: string): HostError {
  return fileRefusal("broken-file", { detail });
}
