import type { FileHost } from "../../../../src/hosts/file";
import { parseA1 } from "../../../../src/sheet/address";
import type { CellContent, Edit } from "../../../../src/sheet/edit";
import { cellAt, type CellValue } from "../../../../src/sheet/grid";

/** A plain value, or a formula (`{ formula, value }`). */
export type Content = CellValue | CellContent;

export function content(given: Content): CellContent {
  return typeof given === "object" && given !== null ? given : { value: given, formula: null };
}

/** The edit that puts this into a cell, whatever stands there. */
export async function editOf(
  host: FileHost,
  sheet: string,
  cell: string,
  after: Content,
): Promise<Edit> {
  return { sheet, cell, before: await contentOf(host, sheet, cell), after: content(after) };
}

/** What stands in a cell. */
export async function contentOf(host: FileHost, sheet: string, cell: string): Promise<CellContent> {
  const grid = (await host.read("all")).find((one) => one.sheet === sheet);
  const ref = parseA1(cell);
  if (!grid || !ref) throw new Error(`no cell ${sheet}!${cell}`);
  const { value, formula } = cellAt(grid, ref.row, ref.column);
  return { value, formula };
}

/** Writes into the sheet 表. */
export async function writeAll(
  host: FileHost,
  cells: Readonly<Record<string, Content>>,
  sheet = "表",
): Promise<void> {
  const edits: Edit[] = [];
  for (const [cell, after] of Object.entries(cells)) {
    edits.push(await editOf(host, sheet, cell, after));
  }
  await host.write(edits);
}
