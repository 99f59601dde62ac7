import { dateOf, serialOf, type CalendarDay } from "../dates";
import { NUMBER_ERROR, isError } from "../value";
import { fixed, type EagerFunction, type FunctionTable } from "./function";

/** Years below count from 1900 on. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

function partOf(part: keyof CalendarDay): EagerFunction {
  return fixed(["number"], ({ date1904 }, serial) => {
    const date = dateOf(serial, date1904);
    return isError(date) ? date : date[part];
  });
}

/** Dates, which are serial numbers. */
export const CALENDAR: FunctionTable = {
  DATE: fixed(["number", "number", "number"], ({ date1904 }, year, month, day) => {
    const whole = Math.trunc(year);
    const full = whole < FIRST_YEAR ? whole + FIRST_YEAR : whole;
    if (whole < 0 || full > LAST_YEAR) return NUMBER_ERROR;
    return serialOf(full, Math.trunc(month), Math.trunc(day), date1904);
  }),
  YEAR: partOf("year"),
  MONTH: partOf("month"),
  DAY: partOf("day"),
};
