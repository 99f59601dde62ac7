import type { SheetChange } from "../../sheet/host";
import type { Echoes } from "./echoes";
import type { RowRecords } from "./row-records";
import { roundTrip, type Patience } from "./round-trip";
import type { SheetNames } from "./sheet-names";

type Listener = (change: SheetChange) => void;

/** Tells the listener of edits and of the sheet that is turned to, until the returned call. */
export async function listenTo(
  listener: Listener,
  patience: Patience,
  names: SheetNames,
  echoes: Echoes,
  rows: RowRecords,
): Promise<() => Promise<void>> {
  let listening = true;
  const tell = (change: SheetChange | null): void => {
    if (change && listening) listener(change);
  };
  const { context: registered, handlers } = await roundTrip(patience, {}, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const changed = worksheets.onChanged.add(async (event) => {
      tell(await changeOf(event, patience, names, echoes, rows));
    });
    const activated = worksheets.onActivated.add(async ({ worksheetId }) => {
      const sheet = await nameOf(worksheetId, patience, names);
      tell(sheet === null ? null : { kind: "activated", sheet });
    });
    await context.sync();
    for (const { id, name } of worksheets.items) names.learn(id, name);
    return { context, handlers: [changed, activated] };
  });
  return async () => {
    listening = false;
    await removeHandlers(registered, handlers);
  };
}

/** Handlers can be removed only within the context that added them. */
async function removeHandlers(
  context: Excel.RequestContext,
  handlers: readonly { remove(): void }[],
): Promise<void> {
  await Excel.run(context, async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

async function changeOf(
  event: Excel.WorksheetChangedEventArgs,
  patience: Patience,
  names: SheetNames,
  echoes: Echoes,
  rows: RowRecords,
): Promise<SheetChange | null> {
  const known = names.get(event.worksheetId);
  if (known !== null && isOwn(event, known, echoes)) {
    return { kind: "edited", sheet: known, range: event.address, own: true };
  }
  rows.follow(event.worksheetId, String(event.changeType), event.address);
  const sheet = await nameOf(event.worksheetId, patience, names);
  return sheet === null ? null : { kind: "edited", sheet, range: event.address, own: false };
}

function isOwn(event: Excel.WorksheetChangedEventArgs, sheet: string, echoes: Echoes): boolean {
  if (String(event.source) === "Remote") return false;
  const expected = echoes.take(sheet, event.address);
  // Excel below ExcelApi 1.14 does not say who made the change
  const by = event.triggerSource as string | undefined;
  return by === undefined ? expected : by === "ThisLocalAddin";
}

/** The sheet's name of now, since it may have been renamed; null where the sheet is gone. */
async function nameOf(id: string, patience: Patience, names: SheetNames): Promise<string | null> {
  return roundTrip(patience, {}, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return null;
    names.learn(id, sheet.name);
    return sheet.name;
  });
}
