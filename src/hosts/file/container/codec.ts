import { deflateSync, Inflate } from "fflate";
import { fileRefusal } from "../../../sheet/file-refusals";
import { crc32 } from "./crc32";

/** Packs and unpacks the entries of an archive (deflate, RFC 1951). */
export interface Codec {
  /**
   * Unpacks to at most `size` bytes. Throws HostError `zip-bomb` as soon as there are more; whatever
   * else it throws means damage.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  deflate(bytes: Uint8Array): Uint8Array;
  /** The checksum that zip archives carry of every entry (ISO 3309). */
  crc32(bytes: Uint8Array): number;
}

/** Deflate grows at most 1,032 times, so a slice of this size cannot run far past a limit. */
const SLICE = 16 * 1024;

/** In plain JavaScript, for wherever nothing faster is at hand. */
export const PORTABLE: Codec = {
  inflate(packed, size) {
    const whole = new Uint8Array(size);
    let length = 0;
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > size) throw fileRefusal("zip-bomb");
      whole.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < packed.length; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
    return whole.subarray(0, length);
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32,
};
