import type { CellLook, SheetLook } from "./appearance";
import type { Book } from "./book";
import { OFFICE_THEME, STANDARD_PALETTE } from "./styles/colors";
import { DEFAULT_STYLE, type Alignment, type CellStyle } from "./styles/cell-styles";
import {
  NO_BORDER,
  PLAIN_FONT,
  readDrawingStyles,
  type DrawingStyles,
} from "./styles/drawing-styles";
import { readThemeColors } from "./styles/theme";
import { styleAt } from "./worksheet/content";
import type { SheetModel } from "./worksheet/model";

/** Pixels of a digit in Excel's default font at 100 %; column widths count in it. */
const DIGIT = 7;
/** Points of a row where neither row nor sheet says a height. */
const PLAIN_HEIGHT = 15;

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  fill: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
  distributed: "justify",
};

const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "top",
  justify: "top",
  center: "center",
  distributed: "center",
};

const VERTICAL_TEXT = 255;

/** How the sheets of one book look; cells of one style share one object. */
export class BookLook {
  private readonly drawing: DrawingStyles;
  private readonly looks = new Map<number, CellLook>();

  /** Throws HostError. */
  constructor(private readonly book: Book) {
    const { styles, theme } = book.workbook.parts;
    const palette = {
      theme: theme === null ? OFFICE_THEME : readThemeColors(book.xml(theme), theme),
      indexed: STANDARD_PALETTE,
    };
    this.drawing =
      styles === null
        ? { fonts: [], fills: [], borders: [] }
        : readDrawingStyles(book.xml(styles), styles, palette);
  }

  /** The look of a sheet, which follows the book's changes. Throws HostError. */
  sheet(name: string): SheetLook {
    const { book } = this;
    const { showGridLines } = book.model(name);
    return {
      columnWidth: (column) => columnWidth(book.model(name), column),
      rowHeight: (row) => rowHeight(book.model(name), row),
      style: (row, column) => this.style(styleAt(book.model(name), row, column)),
      showGridLines,
    };
  }

  private style(index: number): CellLook {
    const known = this.looks.get(index);
    if (known) return known;
    const look = this.draw(this.book.styles[index] ?? DEFAULT_STYLE);
    this.looks.set(index, look);
    return look;
  }

  private draw({ fontId, fillId, borderId, alignment }: CellStyle): CellLook {
    return {
      ...(this.drawing.fonts[fontId] ?? PLAIN_FONT),
      ...(this.drawing.borders[borderId] ?? NO_BORDER),
      fill: this.drawing.fills[fillId] ?? null,
      ...placement(alignment),
    };
  }
}

function placement({ horizontal, vertical, wrap, rotation, indent }: Alignment) {
  return {
    horizontal: HORIZONTAL[horizontal] ?? "general",
    vertical: VERTICAL[vertical] ?? "bottom",
    // Excel breaks the lines of justified text whether or not it is told to wrap
    wrap: wrap || ["justify", "distributed"].includes(horizontal),
    vertical90: rotation === VERTICAL_TEXT,
    indent,
  } as const;
}

function columnWidth({ columns, sizes }: SheetModel, column: number): number {
  const found = columns.find(({ first, last }) => column >= first && column <= last);
  if (found?.hidden) return 0;
  const width = found?.width ?? sizes.columnWidth;
  if (width !== null) return pixels(width);
  // without any width, Excel rounds the standard one up to a multiple of eight pixels
  return Math.ceil((sizes.baseColumnWidth * DIGIT + 5) / 8) * 8;
}

/** ECMA-376 part 1, 18.3.1.13: from a width in characters to pixels. */
function pixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

function rowHeight({ rows, sizes }: SheetModel, row: number): number | null {
  const stored = rows.get(row);
  if (stored ? stored.hidden : sizes.hiddenRows) return 0;
  const points = (height: number) => Math.round((height * 96) / 72);
  if (stored && stored.height !== null) return points(stored.height);
  const filled = [...(stored?.cells.values() ?? [])].some((cell) => cell.value !== null);
  return filled ? null : points(sizes.rowHeight ?? PLAIN_HEIGHT);
}
