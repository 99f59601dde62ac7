import { NOT_AVAILABLE, isError, type Scalar } from "../value";
import { fixed, type EagerFunction, type FunctionTable } from "./function";

function asks(holds: (value: Scalar) => boolean): EagerFunction {
  return fixed(["scalar"], (_around, value) => holds(value));
}

const isNotAvailable = (value: Scalar): boolean => isError(value) && value.code === "#N/A";

/** What kind of value a cell holds. */
export const INFORMATION: FunctionTable = {
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: asks(isError),
  ISERR: asks((value) => isError(value) && !isNotAvailable(value)),
  ISNA: asks(isNotAvailable),
  NA: fixed([], () => NOT_AVAILABLE),
  N: fixed(["scalar"], (_around, value) => {
    if (typeof value === "number" || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
  T: fixed(["scalar"], (_around, value) =>
    typeof value === "string" || isError(value) ? value : "",
  ),
};
