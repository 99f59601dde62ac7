/** How a cell is dressed, as `setCellProperties` says it; a member that was never set is absent. */
export interface CellLook {
  readonly font?: Readonly<Record<string, unknown>>;
  readonly borders?: Readonly<Record<string, unknown>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
}

/** How a sheet is printed. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
}
