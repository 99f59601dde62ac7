const MEGABYTE = 1024 * 1024;

/**
 * What a file may cost before it is turned away. The largest published workbooks of these forms
 * stay under 20 MB; the limits leave room for that and none for a file made to exhaust memory.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 100 * MEGABYTE,
  /** Bytes of all parts together after inflating. */
  inflated: 200 * MEGABYTE,
  /** A part that inflates beyond `ratioFrom` bytes may not be more than `ratio` times its packed size. */
  ratio: 500,
  ratioFrom: 20 * MEGABYTE,
  /** Entries of the archive. */
  entries: 20_000,
  /** Cells of one sheet: those written in its XML, and those of its used range. */
  cells: 2_000_000,
} as const;
