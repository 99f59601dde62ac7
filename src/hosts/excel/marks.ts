import { parseA1, toA1 } from "../../sheet/address";
import { HostError } from "../../sheet/host-error";
import type { Mark } from "../../sheet/host";
import { officeCode, toHostError } from "./errors";
import { roundTrip, type Patience } from "./round-trip";

/** N() of a text is 0, so this is always true: it is how a mark is known for ours. */
const SIGNATURE = 'N("绩效自评助手")=0';

/** Light amber; with the empty cell itself as the sign, nothing rests on the colour alone. */
const AMBER = "#FFE9A8";

/** The condition of a mark: the cell is empty. References are absolute, whatever is selected. */
function conditionOf(cell: string): string {
  const ref = parseA1(cell);
  if (!ref) throw new HostError("unknown", { detail: cell });
  const absolute = toA1(ref).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `=AND(LEN(TRIM(${absolute}))=0,${SIGNATURE})`;
}

/** A mark as it is found from its row. */
export interface MarkInRow {
  readonly id: string;
  readonly cell: string;
}

/** What has to be done on a sheet. */
interface Change {
  readonly sheet: string;
  /** Ids of marks that stand there and are no longer wanted. */
  readonly outdated: readonly string[];
  /** Conditions that do not stand there yet, with their cells. */
  readonly added: ReadonlyMap<string, string>;
}

/**
 * Replaces our marks on these sheets: one round trip where nothing needs to change, else two,
 * however many sheets there are. Formats of people are left as they are.
 */
export async function replaceMarks(
  sheets: readonly string[],
  marks: readonly Mark[],
  patience: Patience,
): Promise<void> {
  const [only] = sheets;
  if (only === undefined) return;
  try {
    const changes = await neededChanges(sheets, marks, patience);
    if (changes.length > 0) await carryOut(changes, patience);
  } catch (error) {
    const isSilent = error instanceof HostError && error.code === "not-responding";
    if (sheets.length === 1 || isSilent) throw asProtected(error, only, cellsOn(only, marks));
    // too much for one reply, or one of them refuses: which one, a sheet alone can tell
    for (const sheet of sheets) await replaceMarks([sheet], marks, patience);
  }
}

function cellsOn(sheet: string, marks: readonly Mark[]): string[] {
  return marks.filter((mark) => mark.sheet === sheet).map(({ cell }) => cell);
}

/** Looks at what stands on the sheets, and leaves out those where nothing is to be done. */
function neededChanges(
  sheets: readonly string[],
  marks: readonly Mark[],
  patience: Patience,
): Promise<Change[]> {
  return roundTrip(patience, { sheet: sheets[0] ?? "" }, async (context) => {
    const looks = sheets.map((sheet) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      formats.load(MARK_MEMBERS);
      return { sheet, formats };
    });
    await context.sync();
    return looks
      .map(({ sheet, formats }) => changeOf(sheet, formats, cellsOn(sheet, marks)))
      .filter(({ outdated, added }) => outdated.length > 0 || added.size > 0);
  });
}

function changeOf(
  sheet: string,
  formats: Excel.ConditionalFormatCollection,
  cells: readonly string[],
): Change {
  const standing = formats.items
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject)
    .map(({ id, customOrNullObject: custom }) => ({ id, formula: custom.rule.formula }))
    .filter(({ formula }) => formula.includes(SIGNATURE));
  const added = new Map(cells.map((cell) => [conditionOf(cell), cell]));
  const outdated = standing.filter(({ formula }) => !added.has(formula)).map(({ id }) => id);
  for (const { formula } of standing) added.delete(formula);
  return { sheet, outdated, added };
}

function carryOut(changes: readonly Change[], patience: Patience): Promise<void> {
  return roundTrip(patience, { sheet: changes[0]?.sheet ?? "" }, async (context) => {
    for (const { sheet, outdated, added } of changes) {
      const target = context.workbook.worksheets.getItem(sheet);
      const formats = target.getRange().conditionalFormats;
      for (const id of outdated) formats.getItem(id).delete();
      for (const [formula, cell] of added) queueMark(target.getRange(cell), formula);
    }
    await context.sync();
  });
}

/** The marks among conditional formats of a row, with the cell that each stands for. */
export function marksAmong(formats: Excel.ConditionalFormatCollection): MarkInRow[] {
  return formats.items.flatMap(({ id, customOrNullObject: custom }) => {
    if (custom.isNullObject || !custom.rule.formula.includes(SIGNATURE)) return [];
    const cell = /TRIM\(([$A-Z\d]+)\)/.exec(custom.rule.formula)?.[1]?.replaceAll("$", "");
    return cell === undefined ? [] : [{ id, cell }];
  });
}

/** What to load of conditional formats for `marksAmong`. */
export const MARK_MEMBERS = "items/id,items/customOrNullObject/rule/formula";

/** Queues the mark of a cell again, as it was before the row changed. */
export function queueMarkAgain(sheet: Excel.Worksheet, cell: string): void {
  queueMark(sheet.getRange(cell), conditionOf(cell));
}

function queueMark(cell: Excel.Range, formula: string): void {
  const format = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = AMBER;
}

/** Formatting is refused on a protected sheet only; the cells are those to be marked. */
function asProtected(error: unknown, sheet: string, cells: readonly string[]): HostError {
  const cause = error instanceof HostError ? error.cause : error;
  return officeCode(cause) === "AccessDenied"
    ? new HostError("protected", { sheet, cells: cells.join("、") }, { cause })
    : toHostError(error, { sheet });
}
