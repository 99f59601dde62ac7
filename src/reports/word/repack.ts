import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FONT_TABLE, type FontEntry } from "./fonts";

/** The first moment that a zip file can name: the bytes are to hang on the report alone. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * What the library leaves to others: a font table that names stand-ins, no moment of creation,
 * and entries without the clock's time, so that the same report is always the same file.
 */
export function repack(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const entries = Object.entries(parts).map(
    ([path, bytes]) => [path, mended(path, bytes)] as const,
  );
  return zipSync(Object.fromEntries(entries), { mtime: ALWAYS });
}

function mended(path: string, bytes: Uint8Array): Uint8Array {
  if (path === "docProps/core.xml")
    return strToU8(
      strFromU8(bytes).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ""),
    );
  if (path === "word/fontTable.xml") return strToU8(fontTable());
  return bytes;
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function fontTable(): string {
  const fonts = FONT_TABLE.map(fontElement).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${WORD}">${fonts}</w:fonts>`;
}

function fontElement({ name, otherNames, family, charset }: FontEntry): string {
  const other = otherNames === null ? "" : `<w:altName w:val="${otherNames}"/>`;
  return `<w:font w:name="${name}">${other}<w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
}
