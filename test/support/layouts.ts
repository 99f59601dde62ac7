import type { CellRange } from "../../src/sheet/address";
import { toA1 } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/grid";

/** Text drawn over an area of a form, in the form's own coordinates. */
export interface Drawn extends CellRange {
  readonly text: string;
  readonly kind: "label" | "value" | "note";
  /** What the text is (`row:3:actual`), with the form row in which that is looked for. */
  readonly keys: readonly { readonly key: string; readonly row: number }[];
}

/** A form as drawn, before a layout puts it on a sheet. */
export interface Drawing {
  readonly name: string;
  readonly cells: readonly Drawn[];
  readonly rows: number;
  readonly columns: number;
}

export interface SketchCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

/** Where a value of the form was put, and what the cell shows. */
export interface Placed {
  readonly cell: string;
  readonly text: string;
  /** The whole merged area, as A1 corners are not enough where merges are lost. */
  readonly area: CellRange;
}

/** The keys of one drawn form: `title`, `field:项目名称`, `fund:0:年初预算数`, `row:3:target` … */
export interface PlacedForm {
  readonly name: string;
  readonly places: ReadonlyMap<string, Placed>;
}

/** A worksheet to be made into a grid or an .xlsx. */
export interface SheetSketch {
  readonly name: string;
  readonly cells: readonly SketchCell[];
  readonly merges: readonly CellRange[];
  readonly forms: readonly PlacedForm[];
}

export interface LayoutOptions {
  /** Offset of each drawing, in order. */
  readonly at: readonly { readonly row: number; readonly column: number }[];
  /** Merged areas stay, leave only their first cell, or leave the value in every cell. */
  readonly merges: "kept" | "lost" | "repeated";
  /** How a label is printed. */
  readonly label: (text: string, index: number) => string;
  /** Numeric text becomes a number with a number format that shows the same. */
  readonly numbers: boolean;
  /** Other content of the sheet. */
  readonly around: readonly { row: number; column: number; text: string }[];
}

/** The number and format that show this text, or null where it is not plainly a number. */
export function asNumber(text: string): { value: number; format: string } | null {
  const found = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/.exec(text);
  if (!found) return null;
  const plain = Number((found[1] ?? "") + (found[2] ?? "").replace(/,/g, "") + (found[3] ?? ""));
  const decimals = found[3] ? `.${"0".repeat(found[3].length - 1)}` : "";
  const whole = found[2]?.includes(",") ? "#,##0" : "0";
  const value = found[4] ? Number((plain / 100).toPrecision(15)) : plain;
  return { value, format: whole + decimals + (found[4] ?? "") };
}

function moved(cell: CellRange, at: { row: number; column: number }): CellRange {
  return {
    top: cell.top + at.row,
    bottom: cell.bottom + at.row,
    left: cell.left + at.column,
    right: cell.right + at.column,
  };
}

function filled(area: CellRange, options: LayoutOptions): { row: number; column: number }[] {
  if (options.merges !== "repeated") return [{ row: area.top, column: area.left }];
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  return cells;
}

/** Puts drawings on a sheet in the way the options say. */
export function layOut(
  name: string,
  drawings: readonly Drawing[],
  options: LayoutOptions,
): SheetSketch {
  const cells: SketchCell[] = options.around.map((other) => ({
    ...other,
    value: other.text,
    format: "General",
  }));
  const merges: CellRange[] = [];
  const forms = drawings.map((drawing, which): PlacedForm => {
    const at = options.at[which] ?? { row: 0, column: 0 };
    const places = new Map<string, Placed>();
    drawing.cells.forEach((drawn, index) => {
      const area = moved(drawn, at);
      const text = drawn.kind === "label" ? options.label(drawn.text, index) : drawn.text;
      const number = options.numbers && drawn.kind === "value" ? asNumber(text) : null;
      for (const { row, column } of filled(area, options)) {
        if (text !== "")
          cells.push({
            row,
            column,
            text,
            value: number?.value ?? text,
            format: number?.format ?? "General",
          });
      }
      for (const { key, row } of drawn.keys) {
        const sheetRow = options.merges === "repeated" ? row + at.row : area.top;
        const cell = toA1({ row: sheetRow, column: area.left });
        places.set(key, { cell, text: drawn.text, area });
      }
      const wide = area.top !== area.bottom || area.left !== area.right;
      if (wide && options.merges === "kept") merges.push(area);
    });
    return { name: drawing.name, places };
  });
  return { name, cells, merges, forms };
}
