import { ApiError } from "../api-error";
import type { CellLook } from "../model/cell-look";
import { block } from "./arguments";
import { columnsOf, rowsOf } from "../model/area";
import type { RangeRef } from "./range-ref";

type Check = (value: unknown) => boolean;

const oneOf =
  (...known: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && known.includes(value);

const members =
  (known: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(([key, one]) => known[key]?.(one) === true);

const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const isFlag: Check = (value) => typeof value === "boolean";

const LINE = members({
  style: oneOf("None", "Continuous"),
  weight: oneOf("Hairline", "Thin", "Medium", "Thick"),
  color: isText,
});

/** What `setCellProperties` may be given here; anything else is refused, as Excel refuses typos. */
const SETTABLE = members({
  format: members({
    font: members({ name: isText, size: isNumber, bold: isFlag }),
    borders: members({ left: LINE, right: LINE, top: LINE, bottom: LINE }),
    horizontalAlignment: oneOf("General", "Left", "Center", "Right"),
    verticalAlignment: oneOf("Top", "Center", "Bottom"),
    wrapText: isFlag,
    shrinkToFit: isFlag,
    indentLevel: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 250,
  }),
});

/** Dresses each cell of a range, leaving what its object does not name. */
export function setCellProperties(range: RangeRef, given: unknown): null {
  const { sheet, area } = range;
  sheet.refuseFormatting();
  if (!Array.isArray(given)) throw new ApiError("InvalidArgument");
  block(given, rowsOf(area), columnsOf(area)).forEach((line, y) => {
    line.forEach((properties, x) => {
      if (!SETTABLE(properties)) throw new ApiError("InvalidArgument");
      const { format }: { format?: CellLook } = Object(properties);
      if (!format) return;
      const cell = sheet.cellToChange(area.top + y, area.left + x);
      cell.look = { ...cell.look, ...format, font: { ...cell.look.font, ...format.font } };
    });
  });
  return null;
}
