import { toText } from "../coerce";
import { visit } from "../matrix";
import { VALUE_ERROR, isError, type ErrorValue, type Matrix, type Scalar } from "../value";
import { fixed, variadic, type FunctionTable, type Operand } from "./function";
import { searchText } from "./wildcards";

/** The longest text a cell holds. */
export const LONGEST_TEXT = 32_767;

/** The texts of all cells, one after the other. */
function textsIn(operands: readonly Operand[]): string[] | ErrorValue {
  const texts: string[] = [];
  const take = (value: Scalar): ErrorValue | undefined => {
    const text = toText(value);
    if (isError(text)) return text;
    texts.push(text);
    return undefined;
  };
  for (const operand of operands) {
    const error = Array.isArray(operand)
      ? (operand as readonly Matrix[]).map((block) => visit(block, take)).find(isError)
      : take(operand as Scalar);
    if (error) return error;
  }
  return texts;
}

/** One-based place of a match from a one-based start on; #VALUE! where there is none. */
function placeOf(text: string, start: number, find: (from: number) => number): number | ErrorValue {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > text.length) return VALUE_ERROR;
  const place = find(from);
  return place < 0 ? VALUE_ERROR : place + 1;
}

function substitute(
  text: string,
  old: string,
  replacement: string,
  instance: number | undefined,
): string | ErrorValue {
  if (instance !== undefined && instance < 1) return VALUE_ERROR;
  if (old === "") return text;
  const parts = text.split(old);
  if (instance === undefined) return parts.join(replacement);
  const before = Math.trunc(instance);
  if (before >= parts.length) return text;
  return parts.slice(0, before).join(old) + replacement + parts.slice(before).join(old);
}

/** Text functions. Places and lengths count UTF-16 units, as Excel's do. */
export const TEXTS: FunctionTable = {
  LEN: fixed(["text"], (_around, text) => text.length),
  LEFT: fixed(["text", "number?"], (_around, text, count = 1) =>
    count < 0 ? VALUE_ERROR : text.slice(0, Math.trunc(count)),
  ),
  RIGHT: fixed(["text", "number?"], (_around, text, count = 1) =>
    count < 0 ? VALUE_ERROR : text.slice(Math.max(0, text.length - Math.trunc(count))),
  ),
  MID: fixed(["text", "number", "number"], (_around, text, start, count) => {
    const from = Math.trunc(start) - 1;
    return from < 0 || count < 0 ? VALUE_ERROR : text.slice(from, from + Math.trunc(count));
  }),
  TRIM: fixed(["text"], (_around, text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: fixed(["text"], (_around, text) => text.toUpperCase()),
  LOWER: fixed(["text"], (_around, text) => text.toLowerCase()),
  EXACT: fixed(["text", "text"], (_around, a, b) => a === b),
  FIND: fixed(["text", "text", "number?"], (_around, sought, text, start = 1) =>
    placeOf(text, start, (from) => text.indexOf(sought, from)),
  ),
  SEARCH: fixed(["text", "text", "number?"], (_around, sought, text, start = 1) =>
    placeOf(text, start, (from) => searchText(sought, text, from)),
  ),
  SUBSTITUTE: fixed(["text", "text", "text", "number?"], (_around, text, old, replacement, nth) =>
    substitute(text, old, replacement, nth),
  ),
  REPLACE: fixed(["text", "number", "number", "text"], (_around, text, start, count, inserted) => {
    const from = Math.trunc(start) - 1;
    if (from < 0 || count < 0) return VALUE_ERROR;
    return text.slice(0, from) + inserted + text.slice(from + Math.trunc(count));
  }),
  REPT: fixed(["text", "number"], (_around, text, times) => {
    const count = Math.trunc(times);
    return count < 0 || count * text.length > LONGEST_TEXT ? VALUE_ERROR : text.repeat(count);
  }),
  CONCATENATE: variadic("text", (texts) => texts.join("")),
  CONCAT: variadic("operand", (operands) => {
    const texts = textsIn(operands);
    return isError(texts) ? texts : texts.join("");
  }),
};
