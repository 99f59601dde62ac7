import { parseA1 } from "../../src/sheet/address";
import type { NewStyle, PageMargins } from "../../src/sheet/new-sheet";
import type { SheetNow } from "../contract/sketch";
import { areaText } from "../excel-simulator/model/area";
import type { PageLayout } from "../excel-simulator/model/cell-look";
import type { Sheet } from "../excel-simulator/model/sheet";

/** Points of a digit and of a column's padding in Excel's default font. */
const DIGIT = 5.25;
const PADDING = 3.75;

/** A sheet of the simulated Excel in the contract's terms. */
export function sheetNow(sheet: Sheet, place: number): SheetNow {
  const { pageLayout, rowHeights, columnWidths } = sheet;
  const columns = Math.max(-1, ...columnWidths.keys()) + 1;
  const rows = Math.max(2, ...rowHeights.keys()) + 1;
  return {
    place,
    isVisible: sheet.visibility === "Visible",
    style: (address) => style(sheet, address),
    merges: sheet.merges.map(areaText),
    columnWidths: Array.from(
      { length: columns },
      (_none, column) => ((columnWidths.get(column) ?? 0) - PADDING) / DIGIT,
    ),
    rowHeights: Array.from({ length: rows }, (_none, row) => rowHeights.get(row) ?? null),
    print: {
      landscape: pageLayout.orientation === "Landscape",
      isA4: pageLayout.paperSize === "A4",
      fitToWidth: pageLayout.zoom.horizontalFitToPages === 1,
      fitToHeight: pageLayout.zoom.verticalFitToPages === 1,
      centered: pageLayout.centerHorizontally,
      margins: marginsOf(pageLayout),
      titleRows: titleRows(pageLayout),
      pageBreaks: pageLayout.rowBreaks,
    },
  };
}

function marginsOf({ margins: { top, bottom, left, right } }: PageLayout): PageMargins {
  return { top, bottom, left, right };
}

function titleRows({ printTitleRows }: PageLayout): SheetNow["print"]["titleRows"] {
  const found = /^\$(\d+):\$(\d+)$/.exec(printTitleRows ?? "");
  return found ? { first: Number(found[1]) - 1, last: Number(found[2]) - 1 } : null;
}

function style(sheet: Sheet, address: string): NewStyle {
  const ref = parseA1(address);
  if (!ref) throw new Error(`no cell ${address}`);
  const { look, format } = sheet.cell(ref.row, ref.column);
  const borders = Object.keys(look.borders ?? {}).sort();
  return {
    format,
    border: borders.join() === "bottom,left,right,top",
    wrap: look.wrapText ?? false,
    shrink: look.shrinkToFit ?? false,
    indent: look.indentLevel ?? 0,
    ...look.font,
    ...(look.font?.name !== undefined && { font: String(look.font.name) }),
    ...aligned(look),
  };
}

function aligned({
  horizontalAlignment: across,
  verticalAlignment: down,
}: {
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}): NewStyle {
  const horizontal = (["left", "center", "right"] as const).find(
    (one) => one === across?.toLowerCase(),
  );
  const vertical = (["top", "center", "bottom"] as const).find(
    (one) => one === down?.toLowerCase(),
  );
  return { ...(horizontal && { horizontal }), ...(vertical && { vertical }) };
}
