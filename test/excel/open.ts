import { ExcelHost, type ExcelHostOptions } from "../../src/hosts/excel/excel-host";
import {
  contractCell,
  type ContractWorkbook,
  type OpenedWorkbook,
} from "../contract/workbook-host";
import type { SheetDescription, WorkbookDescription } from "../excel-simulator/model/description";
import type { Visibility } from "../excel-simulator/model/sheet";
import { areaText } from "../excel-simulator/model/area";
import { sheetNow } from "./sheet-now";
import type { Simulator, SimulatorOptions } from "../excel-simulator/simulator";

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** The sketch in the simulator's own terms. */
export function descriptionOf(sketch: ContractWorkbook): WorkbookDescription {
  const { active, names, customXml, structureProtected } = sketch;
  return {
    active,
    ...(names && { names }),
    ...(customXml && { customXml }),
    ...(structureProtected && { structureProtected }),
    sheets: sketch.sheets.map(
      ({ cells, visibility, protected: isProtected, mayMoveRows, ...sheet }): SheetDescription => ({
        ...sheet,
        visibility: VISIBILITY[visibility ?? "visible"] ?? "Visible",
        protection: isProtected
          ? { allowInsertRows: mayMoveRows ?? false, allowDeleteRows: mayMoveRows ?? false }
          : null,
        cells: Object.fromEntries(
          Object.entries(cells).map(([address, cell]) => {
            const { unlocked, ...rest } = contractCell(cell);
            return [address, { ...rest, locked: unlocked !== true }];
          }),
        ),
      }),
    ),
  };
}

export interface OpenedExcel extends OpenedWorkbook {
  readonly excel: Simulator;
}

/** A simulated Excel with the sketch open, and the host over it. */
export function openExcel(
  sketch: ContractWorkbook,
  options: SimulatorOptions & ExcelHostOptions = {},
): OpenedExcel {
  const documentUrl = "https://example.sharepoint.com/sites/a/合同%2050%25.xlsx?web=1";
  const excel = simulator(descriptionOf(sketch), { documentUrl, ...options });
  return {
    excel,
    host: new ExcelHost(options),
    async cellNow(sheet, cell) {
      const { value, formula } = excel.person.cell(sheet, cell);
      return { value: value === "" ? null : value, formula };
    },
    async sheetNow(name) {
      const sheet = excel.workbook.find(name);
      return sheet && sheetNow(sheet, excel.workbook.sheets.indexOf(sheet));
    },
    async formatsNow(sheet) {
      return excel.person
        .sheet(sheet)
        .conditionalFormats.map(({ area, formula }) => ({ range: areaText(area), formula }));
    },
    async addFormat(sheet, range, formula) {
      await Excel.run(async (context) => {
        const formats = context.workbook.worksheets
          .getItem(sheet)
          .getRange(range).conditionalFormats;
        formats.add("Custom").custom.rule.formula = formula;
        await context.sync();
      });
    },
    async someoneTypes(sheet, cell, value) {
      excel.person.types(sheet, cell, value ?? "");
    },
    async selectionNow() {
      const { active } = excel.workbook;
      return { sheet: active.name, cell: areaText(active.selection) };
    },
  };
}
