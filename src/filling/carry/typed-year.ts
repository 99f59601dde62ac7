const YEAR = /^20\d\d$/u;

/** A year as a person types it, 2023; null where it is none. */
export function typedYear(text: string): number | null {
  const digits = text.normalize("NFKC").trim();
  return YEAR.test(digits) ? Number(digits) : null;
}
