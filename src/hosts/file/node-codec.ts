import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { fileRefusal } from "../../sheet/file-refusals";
import type { Codec } from "./container/codec";

/** A workbook's parts mostly come to less; of a larger one the pieces are put together. */
const PIECE = 1024 * 1024;

/** A third of the time of zlib's own choice of 6, for a sheet some hundredths larger. */
const LEVEL = 3;

/** The zlib that Node.js brings, several times faster than JavaScript. */
export const NODE_CODEC: Codec = {
  inflate(packed, size) {
    const most = Math.max(1, size);
    try {
      return plain(inflateRawSync(packed, { maxOutputLength: most, chunkSize: pieceOf(most) }));
    } catch (error) {
      const code = typeof error === "object" && error && "code" in error ? error.code : "";
      if (code === "ERR_BUFFER_TOO_LARGE") throw fileRefusal("zip-bomb");
      throw error;
    }
  },
  deflate: (bytes) =>
    plain(deflateRawSync(bytes, { level: LEVEL, chunkSize: pieceOf(bytes.length) })),
  crc32: (bytes) => crc32(bytes),
};

/** zlib takes pieces of 64 bytes and more. */
function pieceOf(size: number): number {
  return Math.min(PIECE, Math.max(64, size));
}

/** A Buffer's own `slice` shares its memory, which nobody who holds bytes expects. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
