import type { Edit, CellContent } from "../../src/sheet/edit";
import { parseA1, rangeToA1 } from "../../src/sheet/address";
import { cellAt, type CellValue, type Grid, type GridCell } from "../../src/sheet/grid";
import { HostError } from "../../src/sheet/host-error";
import { FORM, type ContractWorkbook, type OpenedWorkbook, type OpenWorkbook } from "./sketch";

/** Opens a workbook, hands it to the test, and closes it whatever happens. */
export async function withWorkbook(
  open: OpenWorkbook,
  test: (opened: OpenedWorkbook) => Promise<void>,
  sketch: ContractWorkbook = FORM,
): Promise<void> {
  const opened = await open(sketch);
  try {
    await test(opened);
  } finally {
    await opened.close?.();
  }
}

export function plain(value: CellValue): CellContent {
  return { value, formula: null };
}

/** An edit of a plain cell. */
export function edit(sheet: string, cell: string, before: CellValue, after: CellValue): Edit {
  return { sheet, cell, before: plain(before), after: plain(after) };
}

/** The cell of a grid by its address. */
export function at(grid: Grid | undefined, address: string): GridCell {
  const ref = parseA1(address);
  if (!grid || !ref) throw new Error(`no cell ${address} to look at`);
  return cellAt(grid, ref.row, ref.column);
}

/** What a person sees of a sheet, for comparing it with itself. */
export async function seen(
  { host }: OpenedWorkbook,
  sheet: string,
): Promise<Readonly<Record<string, unknown>>> {
  const grid = (await host.read("all")).find((one) => one.sheet === sheet);
  if (!grid) throw new Error(`no sheet ${sheet} to look at`);
  const { used, values, texts, formulas, formats, hiddenRows } = grid;
  const merges = (grid.merges ?? []).map(rangeToA1).sort();
  return { used, values, texts, formulas, formats, merges, hiddenRows: [...hiddenRows] };
}

/** The code with which a host refused. */
export async function refusal(attempt: Promise<unknown>): Promise<HostError> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("the host did what it should have refused");
}

/** Waits for what arrives by itself, such as an event; fails by the test's own time limit. */
export async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
