import { fileRefusal } from "../../../sheet/file-refusals";

// a workbook has a dozen parts, and making one of these costs as much as reading a small part
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const ENCODER = new TextEncoder();

/** A part as text, and the way back to bytes in the encoding it came in. */
export interface DecodedPart {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/**
 * Reads a part as UTF-8 or UTF-16, the two encodings that ECMA-376 part 2 allows. A byte order mark
 * stays in the text, so that an unchanged part encodes to its own bytes. Throws HostError.
 */
export function decodePart(bytes: Uint8Array, part: string): DecodedPart {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, false);
  try {
    const text = UTF8.decode(bytes);
    return { text, encode: (changed) => ENCODER.encode(changed) };
  } catch (cause) {
    throw fileRefusal("broken-file", { detail: part }, { cause });
  }
}

function utf16(bytes: Uint8Array, littleEndian: boolean): DecodedPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode(view.getUint16(at, littleEndian));
  }
  return { text, encode: (changed) => encodeUtf16(changed, littleEndian) };
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}
