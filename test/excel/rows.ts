import { rangeToA1 } from "../../src/sheet/address";
import { FORM, type ContractSheet, type ContractWorkbook } from "../contract/sketch";
import type { OpenedExcel } from "./open";

export const SHEET = "自评表";

/** The sheet as it stands in Excel's own memory, looks and sizes included. */
export function standing({ excel }: OpenedExcel): unknown {
  const sheet = excel.person.sheet(SHEET);
  const cells = [...sheet.cells()]
    .filter(({ cell }) => cell.value !== "" || cell.format !== "General" || cell.formula !== null)
    .map(({ row, column, cell }) => [row, column, cell.value, cell.formula, cell.format])
    .sort();
  const names = excel.workbook.names.map(({ name, formula }) => [name, formula]);
  const heights = [...sheet.rowHeights].sort();
  return {
    cells,
    heights,
    merges: sheet.merges.map(rangeToA1).sort(),
    names,
  };
}

/** Acts just before Excel carries out the request that inserts, or deletes, the row, and before each later one. */
export function at(
  { excel }: OpenedExcel,
  member: "Insert" | "Delete",
  act: () => void,
  afterwards: () => void = () => undefined,
): void {
  let met = false;
  excel.faults.beforeRequest = () => {
    const request = excel.log.requests.at(-1);
    const isIt = JSON.stringify(request?.batch).includes(`"${member}"`);
    if (met && !isTidyingUp(excel)) afterwards();
    if (!met && isIt) act();
    met ||= isIt;
  };
}

function isTidyingUp({ log }: OpenedExcel["excel"]): boolean {
  return JSON.stringify(log.requests.at(-1)?.batch).includes("_RemoveReference");
}

export const withSheet = (change: Partial<ContractSheet>): ContractWorkbook => ({
  ...FORM,
  sheets: FORM.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, ...change } : sheet)),
});
