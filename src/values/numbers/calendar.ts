/** A day as ISO `2021-12-31`; null where there is no such day. Months count from 1. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > lastDay(year, month)) return null;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year)}-${two(month)}-${two(day)}`;
}

/** The number of days of a month. */
export function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Excel's serial day number (1900 system) as year, month and day. */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  // day 0 is 1899-12-30 for every date after Excel's invented 29 February 1900
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
