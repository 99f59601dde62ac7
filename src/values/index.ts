/** What cells say: text and stored numbers in, `Value`s and exact amounts out. */
export { readActual } from "./actual";
export type { Amount } from "./amount";
export { readAmount } from "./amount";
export { type ChecklistAnswer, readChecklistAnswer } from "./checklists/checklist-answer";
export { markNumber } from "./checklists/checklist-marks";
export { convert, dimensionOf, isMoney } from "./units/convert";
export type { NamedDirection } from "./directions/direction";
export { directionByName, directionOfName, isCostRow } from "./directions/direction";
export { stripListMark } from "./list-marks";
export { GREATEST_SHARE, LARGE_PERCENT } from "./lost-units";
export { fold, normalise } from "./normalise";
export { readChineseNumeral } from "./numbers/numerals";
export { printValue } from "./print";
export { readSplitTarget } from "./split-target";
export { readTarget } from "./target";
export { isUnit } from "./units/units";
export type * from "./value";
