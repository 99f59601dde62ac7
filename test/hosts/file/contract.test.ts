import { parseA1 } from "../../../src/sheet/address";
import { FileHost } from "../../../src/hosts/file";
import { contractCell, describeWorkbookHost } from "../../contract/workbook-host";
import type {
  ContractCell,
  ContractSheet,
  ContractWorkbook,
  FormatNow,
  OpenedWorkbook,
} from "../../contract/workbook-host";
import { annotated, definedNames } from "./support/annotated";
import { rawWorkbook } from "./support/package";
import { sheetNow } from "./support/sheet-now";

const MARK = (cell: string) => `=AND(LEN(TRIM(${cell}))=0,N("绩效自评助手")=0)`;

describeWorkbookHost("the file host", (sketch) => Promise.resolve(open(sketch)));

/** The host over bytes built from the sketch; what it says is read from the bytes it would save. */
function open(sketch: ContractWorkbook): OpenedWorkbook {
  const host = FileHost.open(annotated(build(sketch), sketch), "D:\\归档\\合同 50%.xlsx");
  const added = new Map<string, FormatNow[]>();
  return {
    host,
    cellNow: async (sheet, cell) => {
      const saved = await FileHost.open(host.save(), "合同.xlsx").read("all");
      const grid = saved.find((one) => one.sheet === sheet);
      const ref = parseA1(cell);
      if (!grid || !ref) throw new Error(`no cell ${sheet}!${cell}`);
      const [y, x] = [ref.row - grid.used.top, ref.column - grid.used.left];
      return { value: grid.values[y]?.[x] ?? null, formula: grid.formulas[y]?.[x] ?? null };
    },
    sheetNow: (sheet) => sheetNow(host.save(), sheet),
    // marks live beside the file, with the same meaning: they show while their cell is empty
    formatsNow: (sheet) =>
      Promise.resolve([
        ...(added.get(sheet) ?? []),
        ...host.marksOf(sheet).map((cell) => ({ range: cell, formula: MARK(cell) })),
      ]),
    addFormat: (sheet, range, formula) => {
      added.set(sheet, [...(added.get(sheet) ?? []), { range, formula }]);
      return Promise.resolve();
    },
    someoneTypes: async (sheet, cell, value) => {
      const plain = { value: null, formula: null };
      await host.edit([{ sheet, cell, before: plain, after: { value, formula: null } }]);
    },
    selectionNow: () => {
      if (!host.selection) throw new Error("nothing is selected");
      return Promise.resolve(host.selection);
    },
  };
}

function build(sketch: ContractWorkbook): Uint8Array {
  const styles: ContractCell[] = [{}];
  const sheets = sketch.sheets.map((sheet) => {
    const { name, visibility = "visible" } = sheet;
    return { name, state: visibility, xml: sheetXml(sheet, styles) };
  });
  const active = sketch.sheets.findIndex(({ name }) => name === sketch.active);
  return rawWorkbook({
    sheets,
    styles: stylesXml(styles),
    workbookHead:
      (sketch.structureProtected ? '<workbookProtection lockStructure="1"/>' : "") +
      `<bookViews><workbookView activeTab="${active}"/></bookViews>`,
    workbookTail: definedNames(sketch),
  });
}

function sheetXml(sheet: ContractSheet, styles: ContractCell[]): string {
  const rows = new Map<number, string[]>();
  const cells = Object.entries(sheet.cells).map(([address, cell]) => {
    return { address, ref: parseA1(address) ?? { row: 0, column: 0 }, cell: contractCell(cell) };
  });
  cells.sort((a, b) => a.ref.row - b.ref.row || a.ref.column - b.ref.column);
  for (const { address, ref, cell } of cells) {
    rows.set(ref.row, [...(rows.get(ref.row) ?? []), cellXml(address, cell, styles)]);
  }
  const hiddenRows = new Set(sheet.hiddenRows ?? []);
  const heights = new Map(
    Object.entries(sheet.rowHeights ?? {}).map(([row, points]) => [Number(row), points]),
  );
  for (const row of [...hiddenRows, ...heights.keys()]) if (!rows.has(row)) rows.set(row, []);
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, xml]) => {
      const hidden = hiddenRows.has(row) ? ' hidden="1"' : "";
      const points = heights.get(row);
      const height = points === undefined ? "" : ` ht="${points}" customHeight="1"`;
      return `<row r="${row + 1}"${hidden}${height}>${xml.join("")}</row>`;
    });
  const columns = (sheet.hiddenColumns ?? [])
    .map((column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`)
    .join("");
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`).join("");
  return (
    (columns && `<cols>${columns}</cols>`) +
    `<sheetData>${data.join("")}</sheetData>` +
    (sheet.protected
      ? `<sheetProtection sheet="1" objects="1" scenarios="1"${sheet.mayMoveRows ? ' insertRows="0" deleteRows="0"' : ""}/>`
      : "") +
    (merges && `<mergeCells>${merges}</mergeCells>`)
  );
}

function cellXml(address: string, cell: ContractCell, styles: ContractCell[]): string {
  const { value = null, formula, format, unlocked } = cell;
  let style = 0;
  if (format !== undefined || unlocked) {
    style = styles.length;
    styles.push({ ...(format === undefined ? {} : { format }), unlocked: unlocked ?? false });
  }
  const f = formula === undefined ? "" : `<f>${formula.slice(1).replaceAll("&", "&amp;")}</f>`;
  const open = `<c r="${address}" s="${style}"`;
  if (typeof value === "number") return `${open}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value === null) return `${open}>${f}</c>`;
  if (formula === undefined) return `${open} t="inlineStr"><is><t>${value}</t></is></c>`;
  return `${open} t="${value.startsWith("#") ? "e" : "str"}">${f}<v>${value}</v></c>`;
}

function stylesXml(styles: readonly ContractCell[]): string {
  const formats = styles.map(
    ({ format }, id) => `<numFmt numFmtId="${200 + id}" formatCode="${format ?? "General"}"/>`,
  );
  const xfs = styles.map(({ unlocked }, id) => {
    const numbers = `numFmtId="${200 + id}" fontId="0" fillId="0" borderId="0"`;
    return unlocked
      ? `<xf ${numbers} applyProtection="1"><protection locked="0"/></xf>`
      : `<xf ${numbers}/>`;
  });
  return (
    `<numFmts>${formats.join("")}</numFmts><fonts><font><sz val="11"/><name val="宋体"/></font></fonts>` +
    "<fills><fill><patternFill/></fill></fills>" +
    "<borders><border><left/><right/><top/><bottom/></border></borders>" +
    `<cellXfs>${xfs.join("")}</cellXfs>`
  );
}
