import type { CellRange } from "../../sheet/address";
import { isEmptyGrid, type Grid } from "../../sheet/grid";
import { HostError } from "../../sheet/host-error";
import { bandsOf, halvesOf, joinBands } from "./bands";
import { roundTrip, type Patience } from "./round-trip";
import type { SheetNames } from "./sheet-names";
import { queueSheet } from "./sheet-look";

/** Tells a sheet from others for as long as the workbook is open, whatever it is called. */
interface SheetId {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/**
 * The active sheet: one round trip, or two where it is protected, since what is locked is asked
 * for only then.
 */
export async function readActive(patience: Patience, names: SheetNames): Promise<Grid[]> {
  let seen: SheetId | null = null;
  try {
    const first = await roundTrip(patience, {}, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const look = queueSheet(sheet, { locks: false });
      await context.sync();
      names.learn(sheet.id, sheet.name);
      seen = { id: sheet.id, name: sheet.name, isProtected: look.isProtected() };
      return { grid: look.grid(), sheet: seen };
    });
    const complete = !first.sheet.isProtected || isEmptyGrid(first.grid);
    return complete ? [first.grid] : await readSheets([first.sheet], patience);
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return readSheets([seen ?? (await activeSheet(patience))], patience);
  }
}

/** All sheets in their order: two round trips, however many there are. */
export async function readAll(patience: Patience, names: SheetNames): Promise<Grid[]> {
  const sheets = await roundTrip(patience, {}, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();
    return worksheets.items.map(idOf);
  });
  for (const { id, name } of sheets) names.learn(id, name);
  return readSheets(sheets, patience);
}

async function activeSheet(patience: Patience): Promise<SheetId> {
  return roundTrip(patience, {}, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    sheet.protection.load("protected");
    await context.sync();
    return idOf(sheet);
  });
}

function idOf(sheet: Excel.Worksheet): SheetId {
  return { id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected };
}

/** Reads at once what one reply can carry; where it cannot, by halves, and a single sheet by bands. */
async function readSheets(sheets: readonly SheetId[], patience: Patience): Promise<Grid[]> {
  try {
    return await roundTrip(patience, { sheet: sheets[0]?.name ?? "" }, async (context) => {
      const looks = sheets.map(({ id, isProtected }) =>
        queueSheet(context.workbook.worksheets.getItem(id), { locks: isProtected }),
      );
      await context.sync();
      return looks.map(({ grid }) => grid());
    });
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    const only = sheets.length === 1 ? sheets[0] : undefined;
    if (only) return [await readInBands(only, patience)];
    const half = Math.ceil(sheets.length / 2);
    return [
      ...(await readSheets(sheets.slice(0, half), patience)),
      ...(await readSheets(sheets.slice(half), patience)),
    ];
  }
}

function isTooMuch(error: unknown): boolean {
  const codes = ["payload-too-large", "sheet-too-large"];
  return error instanceof HostError && codes.includes(error.code);
}

async function readInBands(sheet: SheetId, patience: Patience): Promise<Grid> {
  const bands = await roundTrip(patience, { sheet: sheet.name }, async (context) => {
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return bandsOf(used, sheet.name);
  });
  const grids: Grid[] = [];
  for (const band of bands) grids.push(...(await readBand(sheet, band, patience)));
  return joinBands(grids, sheet.name);
}

/** A band whose texts are so long that one reply cannot carry it is read by halves. */
async function readBand(sheet: SheetId, band: CellRange, patience: Patience): Promise<Grid[]> {
  try {
    const grid = await roundTrip(patience, { sheet: sheet.name }, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet.id);
      const look = queueSheet(target, { locks: sheet.isProtected, band });
      await context.sync();
      return look.grid();
    });
    return [grid];
  } catch (error) {
    const halves = isTooMuch(error) ? halvesOf(band) : null;
    if (!halves) throw error;
    const [upper, lower] = halves;
    const first = await readBand(sheet, upper, patience);
    return [...first, ...(await readBand(sheet, lower, patience))];
  }
}
