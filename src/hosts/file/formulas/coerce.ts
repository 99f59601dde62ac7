import { generalText } from "./general-text";
import { numberInText } from "./number-text";
import { VALUE_ERROR, isError, type ErrorValue, type Scalar } from "./value";

/** A value where Excel needs a number: empty is 0, TRUE is 1, a text is read, an error stays. */
export function toNumber(value: Scalar, date1904: boolean): number | ErrorValue {
  if (typeof value === "number" || isError(value)) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberInText(value, date1904);
}

/** A value where Excel needs a text. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === "string" || isError(value)) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return generalText(value);
}

/** A value where Excel needs true or false; of texts only `TRUE` and `FALSE` are taken. */
export function toFlag(value: Scalar): boolean | ErrorValue {
  if (typeof value === "boolean" || isError(value)) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  const word = value.toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE_ERROR;
}
