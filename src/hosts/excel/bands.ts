import type { CellRange } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { HostError } from "../../sheet/host-error";

/** Cells of one reply: at some 100 bytes a cell well below the 5 MB that Excel on the web allows. */
const CELLS_A_BAND = 20_000;

/** No form comes near it; a sheet beyond it is used by mistake, or is no form. */
const MOST_CELLS = 2_000_000;

type Extent = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/** Cuts a used range into bands of rows that one reply can carry. Throws `sheet-too-large`. */
export function bandsOf(used: Extent, sheet: string): CellRange[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (rowCount * columnCount > MOST_CELLS) throw new HostError("sheet-too-large", { sheet });
  const rows = Math.max(1, Math.floor(CELLS_A_BAND / columnCount));
  const last = rowIndex + rowCount - 1;
  const bands: CellRange[] = [];
  for (let top = rowIndex; top <= last; top += rows) {
    bands.push({
      top,
      left: columnIndex,
      bottom: Math.min(top + rows - 1, last),
      right: columnIndex + columnCount - 1,
    });
  }
  return bands;
}

/** The upper and the lower half of a band; null where it is a single row. */
export function halvesOf(band: CellRange): [CellRange, CellRange] | null {
  if (band.top === band.bottom) return null;
  const middle = Math.floor((band.top + band.bottom) / 2);
  return [
    { ...band, bottom: middle },
    { ...band, top: middle + 1 },
  ];
}

/** Puts the bands of one sheet together again. */
export function joinBands(bands: readonly Grid[], sheet: string): Grid {
  const first = bands[0];
  const last = bands.at(-1);
  if (!first || !last) throw new HostError("sheet-missing", { sheet });
  return {
    ...first,
    used: { ...first.used, bottom: last.used.bottom },
    values: bands.flatMap(({ values }) => values),
    texts: bands.flatMap(({ texts }) => texts),
    formulas: bands.flatMap(({ formulas }) => formulas),
    formats: bands.flatMap(({ formats }) => formats),
    hiddenRows: new Set(bands.flatMap(({ hiddenRows }) => [...hiddenRows])),
    locked: first.locked && bands.flatMap(({ locked }) => locked ?? []),
  };
}
