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

/** A mark as it stands on the sheet. */
interface Standing {
  readonly id: string;
  readonly formula: string;
}

/** A mark as it is found from its row. */
export interface MarkInRow {
  readonly id: string;
  readonly cell: string;
}

/**
 * Replaces our marks on a sheet: one round trip where nothing needs to change, else two. Formats
 * of people are left as they are.
 */
export async function replaceMarks(
  sheet: string,
  marks: readonly Mark[],
  patience: Patience,
): Promise<void> {
  const cells = marks.filter((mark) => mark.sheet === sheet).map(({ cell }) => cell);
  const standing = await standingMarks(sheet, patience);
  const wanted = new Map(cells.map((cell) => [conditionOf(cell), cell]));
  const outdated = standing.filter(({ formula }) => !wanted.has(formula));
  for (const { formula } of standing) wanted.delete(formula);
  if (outdated.length === 0 && wanted.size === 0) return;
  try {
    await roundTrip(patience, { sheet }, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      const formats = target.getRange().conditionalFormats;
      for (const { id } of outdated) formats.getItem(id).delete();
      for (const [formula, cell] of wanted) queueMark(target.getRange(cell), formula);
      await context.sync();
    });
  } catch (error) {
    throw asProtected(error, sheet, cells);
  }
}

async function standingMarks(sheet: string, patience: Patience): Promise<Standing[]> {
  return roundTrip(patience, { sheet }, async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load(MARK_MEMBERS);
    await context.sync();
    return formats.items
      .filter(({ customOrNullObject: custom }) => !custom.isNullObject)
      .map(({ id, customOrNullObject: custom }) => ({ id, formula: custom.rule.formula }))
      .filter(({ formula }) => formula.includes(SIGNATURE));
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
