/**
 * What few pairs of a target and an actual need: months beside days, sums of the year, so many times
 * beside a percentage, and an actual of another year.
 */
export { saidOfYear } from "../values/other-year";
export { pairedDays, pairedParts } from "../values/paired-parts";
export { byCalendar } from "./pair-calendar";
export { bySum, overYear } from "./pair-sum";
export { asTimes } from "./pair-times";
