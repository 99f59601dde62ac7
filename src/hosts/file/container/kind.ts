import { fileRefusal } from "../../../sheet/file-refusals";
import { LIMITS } from "./limits";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** An archive without any entry begins with its end record. */
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** A compound file: the old binary formats, and the wrapper of password-protected ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** Old binary workbooks without the compound wrapper (BIFF 2 to 4) begin with their BOF record. */
const BARE_BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Turns away what is no zip archive, saying what it is instead. Throws HostError. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw fileRefusal("empty-file");
  if (bytes.length > LIMITS.file) {
    throw fileRefusal("file-too-large", { limit: `${LIMITS.file / 1024 / 1024} MB` });
  }
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  if (startsWith(bytes, COMPOUND)) throw fileRefusal(compoundKind(bytes));
  if (BARE_BIFF.some((start) => startsWith(bytes, start))) throw fileRefusal("legacy-xls");
  throw fileRefusal("not-a-workbook");
}

/** Stream names stand in a compound file's directory in UTF-16; Excel 5 called its stream Book. */
function compoundKind(bytes: Uint8Array): "encrypted" | "legacy-xls" | "not-a-workbook" {
  if (holds(bytes, utf16("EncryptedPackage"))) return "encrypted";
  const workbook = holds(bytes, utf16("Workbook\0")) || holds(bytes, utf16("Book\0"));
  return workbook ? "legacy-xls" : "not-a-workbook";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
