/** What cells say: text and stored numbers in, `Value`s and exact amounts out. */
export { readActual } from "./actual";
export type { Amount } from "./amount";
export { readAmount } from "./amount";
export { type ChecklistAnswer, readChecklistAnswer } from "./checklist-answer";
export { markNumber } from "./checklist-marks";
export { convert, dimensionOf, isMoney } from "./convert";
export type { NamedDirection } from "./direction";
export { directionByName, directionOfName, isCostRow } from "./direction";
export { stripListMark } from "./list-marks";
export { GREATEST_SHARE, LARGE_PERCENT } from "./lost-units";
export { fold, normalise } from "./normalise";
export { readChineseNumeral } from "./numerals";
export { printValue } from "./print";
export { readSplitTarget } from "./split-target";
export { readTarget } from "./target";
export { isUnit } from "./units";
export type * from "./value";
