import type { Row } from "../row";

/** Dates and their serial numbers. */
export const DATES: readonly Row[] = [
  ["=DATE(2023,12,31)", 45291],
  ["=DATE(2023,13,1)", 45292],
  ["=DATE(2024,3,0)", 45351],
  ["=DATE(121,1,1)", 44197, "takes the year as it stands"],
  ["=DATE(-1,1,1)", "#NUM!", "takes negative years"],
  ["=YEAR(杂!A9)", 2023],
  ["=MONTH(45291)", 12],
  ["=DAY(45291)", 31],
  ['=YEAR("2021-06-30")', 2021],
  ["=MONTH(-1)", "#NUM!", "knows dates before 1900"],
  ["=DAY(60)", 29, "has no 29 February 1900"],
  ["=DATE(1900,1,1)", 1, "has no 29 February 1900"],
  ["=DATE(1900,2,28)", 59, "has no 29 February 1900"],
  ["=DATE(1900,2,29)", 60, "has no 29 February 1900"],
  ["=DATE(1900,3,1)", 61],
  ["=DAY(1)", 1, "has no 29 February 1900"],
  ["=DAY(59)", 28, "has no 29 February 1900"],
  ["=MONTH(61)", 3],
];
