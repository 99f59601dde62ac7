import { NUMBER_ERROR, type ErrorValue } from "./value";

const DAY = 86_400_000;
/** Day 0 of serial numbers from 1 March 1900 on, after the 29 February 1900 that Excel invented. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const INVENTED_LEAP_DAY = 60;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/**
 * The serial number of a date; months and days may run over (month 13 is next January). #NUM!
 * outside of the years that Excel knows.
 */
export function serialOf(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | ErrorValue {
  const days = (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY;
  if (!Number.isFinite(days)) return NUMBER_ERROR;
  // before the invented day, serials lag one behind the calendar; the day itself is asked for by name
  const asked = year === 1900 && month === 2 && day === 29;
  const serial = asked ? INVENTED_LEAP_DAY : days <= INVENTED_LEAP_DAY ? days - 1 : days;
  const counted = date1904 ? days - DAYS_TO_1904 : serial;
  return counted < 0 || serial > LAST_SERIAL ? NUMBER_ERROR : counted;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a serial number, its time of day left out; #NUM! outside of the calendar. */
export function dateOf(serial: number, date1904: boolean): CalendarDay | ErrorValue {
  const whole = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (serial < 0 || whole > LAST_SERIAL) return NUMBER_ERROR;
  // Excel shows serial 0 as 0 January 1900
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === INVENTED_LEAP_DAY && !date1904) return { year: 1900, month: 2, day: 29 };
  const date = new Date(DAY_ZERO + (whole < INVENTED_LEAP_DAY ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
