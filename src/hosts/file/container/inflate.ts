import { fileRefusal } from "../../../sheet/file-refusals";
import { HostError } from "../../../sheet/host-error";
import type { Codec } from "./codec";
import type { Entry } from "./directory";
import { LIMITS } from "./limits";
import { RepeatedParts } from "./repeated-parts";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

const repeated = new RepeatedParts();

/** The packed bytes of an entry, from behind its local header. Throws HostError. */
export function packedBytes(archive: Uint8Array, entry: Entry): Uint8Array {
  const start = entry.offset + localHeader(archive, entry).length;
  const packed = archive.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw broken(entry);
  return packed;
}

/** The local header with name and extra field. Throws HostError where the entry has none. */
export function localHeader(archive: Uint8Array, entry: Entry): Uint8Array {
  const { offset } = entry;
  if (offset + LOCAL_SIZE > archive.length) throw broken(entry);
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (view.getUint32(offset, true) !== LOCAL) throw broken(entry);
  const length = LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return archive.subarray(offset, offset + length);
}

/**
 * Unpacks one entry, giving up as soon as it grows beyond what it declares or `budget` bytes, and
 * checks its checksum. The bytes may be those of a file before and must not be changed. Throws HostError.
 */
export function unpack(
  archive: Uint8Array,
  entry: Entry,
  budget: number,
  codec: Codec,
): Uint8Array {
  const packed = packedBytes(archive, entry);
  if (entry.size > budget) throw fileRefusal("zip-bomb");
  const known = repeated.find(entry, packed);
  if (known) return known;
  const bytes = entry.method === 0 ? packed.slice() : inflate(packed, entry, codec);
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw broken(entry);
  repeated.keep(entry, packed, bytes);
  return bytes;
}

function inflate(packed: Uint8Array, entry: Entry, codec: Codec): Uint8Array {
  if (entry.method !== 8) throw broken(entry);
  refuseRatio(entry.size, packed.length);
  try {
    return codec.inflate(packed, entry.size);
  } catch (error) {
    throw error instanceof HostError ? error : broken(entry, error);
  }
}

function refuseRatio(size: number, packedSize: number): void {
  if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) throw fileRefusal("zip-bomb");
}

function broken(entry: Entry, cause?: unknown): HostError {
  return fileRefusal("broken-file", { detail: entry.name }, { cause });
}
