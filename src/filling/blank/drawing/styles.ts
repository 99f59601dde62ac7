import type { NewStyle } from "../../../sheet/new-sheet";

const BODY = "宋体";
/** Size of the text in the tables, in points: 五号. */
export const BODY_SIZE = 10.5;

/** 附件1-1 in the corner, as in official letters: 黑体, 三号. */
export const ATTACHMENT: NewStyle = {
  font: "黑体",
  size: 14,
  horizontal: "left",
  vertical: "center",
};

export const TITLE: NewStyle = {
  font: "方正小标宋简体",
  size: 18,
  horizontal: "center",
  vertical: "center",
};

/** （2021年度） under the title. */
export const YEAR: NewStyle = { font: BODY, size: 12, horizontal: "center", vertical: "center" };

const CELL: NewStyle = {
  font: BODY,
  size: BODY_SIZE,
  vertical: "center",
  wrap: true,
  border: true,
};

export const LABEL: NewStyle = { ...CELL, horizontal: "center" };
/** A short value in the middle of its cell. */
export const CENTERED: NewStyle = { ...CELL, horizontal: "center" };
/** A figure that does not fit is shown smaller; wrapped, Excel would show ### in its place. */
export const AMOUNT: NewStyle = { ...CENTERED, wrap: false, shrink: true };
/** What a person types there stays as typed: 3-5 is no date, 95% no 0.95. */
export const CENTERED_TEXT: NewStyle = { ...CENTERED, format: "@" };
/** A text of any length. */
export const TEXT: NewStyle = { ...CELL, horizontal: "left" };

/** Without a frame: what stands above and under a table. */
export const OUTSIDE: NewStyle = {
  font: BODY,
  size: BODY_SIZE,
  horizontal: "left",
  vertical: "center",
  wrap: true,
};

/** 填报注意事项 under the table. */
export const NOTE: NewStyle = { ...OUTSIDE, size: 9 };

export const OUTSIDE_RIGHT: NewStyle = { ...OUTSIDE, horizontal: "right" };

/** An amount that is typed in later is shown with cents. */
export const AMOUNT_FORMAT = "0.00";
