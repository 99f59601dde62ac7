/** Puts a number into every central and local header of a zip archive, at these offsets. */
export function patchHeaders(
  archive: Uint8Array,
  central: number | null,
  local: number | null,
  value: number,
): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50 && central !== null) view.setUint16(at + central, value, true);
    if (signature === 0x04034b50 && local !== null) view.setUint16(at + local, value, true);
  }
  return bytes;
}

/** The place of an entry's central header. */
export function centralHeader(archive: Uint8Array, name: string): number {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  for (let at = 0; at + 46 <= archive.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const end = at + 46 + view.getUint16(at + 28, true);
    if (new TextDecoder().decode(archive.subarray(at + 46, end)) === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** The archive with 32-bit fields of an entry's central header replaced, by offset. */
export function withCentral(
  archive: Uint8Array,
  name: string,
  fields: Readonly<Record<number, number>>,
): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const at = centralHeader(bytes, name);
  for (const [offset, value] of Object.entries(fields)) {
    view.setUint32(at + Number(offset), value, true);
  }
  return bytes;
}
