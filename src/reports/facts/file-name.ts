/** Signs that no file system takes in a name, and control characters. */
const FORBIDDEN = /[\\/:*?"<>|]|\p{Cc}/gu;

/** Leaves room for an extension and a number within the 255 bytes of a name (3 a character). */
const LONGEST = 70;

/** A file name without extension from the lines of a title. */
export function fileNameOf(lines: readonly string[]): string {
  const name = lines.join("").replace(FORBIDDEN, "").replace(/\s+/gu, "");
  return [...name].slice(0, LONGEST).join("").replace(/\.+$/u, "");
}
