import type { NewPrint, NewSheet, PageMargins } from "../../../sheet/new-sheet";
import type { Draft } from "./draft";
import { fitted, rowHeights } from "./row-heights";
import { innerWidth } from "./text-size";

/** How a drawn sheet is printed, on A4. */
export interface Paper {
  readonly landscape: boolean;
  readonly titleRows?: NewPrint["titleRows"];
  /** Rows that begin a page where the sheet is longer than one. */
  readonly pageBreaks?: readonly number[];
}

/** A4 in points. */
const SHORT_SIDE = 595;
const LONG_SIDE = 842;

/** 1.5 cm above and below, 1.3 cm beside: the tables are wide. */
const MARGINS: PageMargins = { top: 42.5, bottom: 42.5, left: 36.9, right: 36.9 };

/** Printed smaller than this, 五号 is hard to read: the table then goes on to a second page. */
const SMALLEST_SCALE = 0.68;

const POINTS_A_PIXEL = 72 / 96;

/** The finished sheet: rows as high as their texts, on one page where that can still be read. */
export function sheetOf(draft: Draft, name: string, paper: Paper): NewSheet {
  const { columnWidths } = draft;
  const pieces = draft.pieces.map((piece) => fitted(piece, columnWidths));
  const heights = rowHeights(pieces, draft);
  const fitToHeight = fitsOnePage(columnWidths, heights, paper);
  const { landscape, titleRows, pageBreaks } = paper;
  return {
    name,
    cells: pieces.map(({ area, value, style }) => {
      return { row: area.top, column: area.left, value, style };
    }),
    merges: pieces
      .map(({ area }) => area)
      .filter(({ top, left, bottom, right }) => top < bottom || left < right),
    columnWidths,
    rowHeights: heights,
    print: {
      landscape,
      fitToWidth: true,
      fitToHeight,
      margins: MARGINS,
      centered: true,
      ...(titleRows && { titleRows }),
      ...(pageBreaks && !fitToHeight && { pageBreaks }),
    },
  };
}

function fitsOnePage(
  columnWidths: readonly number[],
  heights: readonly number[],
  { landscape }: Paper,
): boolean {
  const [across, down] = landscape ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const width = innerWidth(columnWidths) * POINTS_A_PIXEL;
  const height = heights.reduce((sum, one) => sum + one, 0);
  const { top, bottom, left, right } = MARGINS;
  const scale = Math.min(1, (across - left - right) / width, (down - top - bottom) / height);
  return scale >= SMALLEST_SCALE;
}
