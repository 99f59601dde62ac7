/** How a cell is dressed, as `setCellProperties` says it; a member that was never set is absent. */
export interface CellLook {
  readonly font?: Readonly<Record<string, unknown>>;
  readonly borders?: Readonly<Record<string, unknown>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
}

export type MarginSide = "top" | "bottom" | "left" | "right" | "header" | "footer";

/** How a sheet is printed. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  /** Points. */
  margins: Readonly<Record<MarginSide, number>>;
  /** Rows repeated on every page, as in `$1:$2`; null where there are none. */
  printTitleRows: string | null;
  /** Rows that begin a page, counted from 0. */
  readonly rowBreaks: number[];
}

/** How Excel prints a new sheet: its margins are 0.7 and 0.75 inches, 0.3 to header and footer. */
export function newPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: {},
    centerHorizontally: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    printTitleRows: null,
    rowBreaks: [],
  };
}
