import type { CellValue } from "../../src/sheet/grid";
import type { WorkbookHost } from "../../src/sheet/host";
import type { NewPrint, NewStyle } from "../../src/sheet/new-sheet";

/** A cell with more than a plain value. */
export interface ContractCell {
  readonly value?: CellValue;
  /** `=…`; `value` is then what it last came to. */
  readonly formula?: string;
  /** A number format code; General where absent. */
  readonly format?: string;
  /** Cells are locked unless they say otherwise, as in Excel; it counts on a protected sheet only. */
  readonly unlocked?: boolean;
}

export interface ContractSheet {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  /** By A1 address. */
  readonly cells: Readonly<Record<string, CellValue | ContractCell>>;
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Points, by zero-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly protected?: boolean;
  /** Protection leaves rows to everybody: they may be inserted and deleted. */
  readonly mayMoveRows?: boolean;
  /** Threaded comments by A1 address: the comment and its replies. */
  readonly comments?: Readonly<Record<string, readonly string[]>>;
  /** Names that belong to the sheet, with their formulas. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A small workbook as plain data, from which each host's test builds the real thing. */
export interface ContractWorkbook {
  readonly active: string;
  readonly sheets: readonly ContractSheet[];
  /** Names of the workbook, with their formulas (`=…`). */
  readonly names?: Readonly<Record<string, string>>;
  /** Namespaces of custom XML parts. */
  readonly customXml?: readonly string[];
  readonly structureProtected?: boolean;
}

/** A sheet as it was built, not as the host tells it. */
export interface SheetNow {
  /** Its place in the tab order, counted from 0. */
  readonly place: number;
  readonly isVisible: boolean;
  style(cell: string): NewStyle;
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** In characters, by column from A. */
  readonly columnWidths: readonly number[];
  /** In points, by row from 1; null where none is set. */
  readonly rowHeights: readonly (number | null)[];
  readonly print: Required<Omit<NewPrint, "titleRows">> & {
    readonly isA4: boolean;
    /** Null where every page begins with its own rows. */
    readonly titleRows: NewPrint["titleRows"] | null;
  };
}

/** A conditional format with a formula of its own, as it stands in the workbook. */
export interface FormatNow {
  readonly range: string;
  readonly formula: string;
}

/** A host over a built workbook, and ways to look behind its back. */
export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** The cell as the workbook holds it, not as the host tells it. */
  cellNow(sheet: string, cell: string): Promise<{ value: CellValue; formula: string | null }>;
  /** The sheet as it was built; null where there is none of this name. */
  sheetNow(sheet: string): Promise<SheetNow | null>;
  /** The formula-driven conditional formats of the sheet. */
  formatsNow(sheet: string): Promise<readonly FormatNow[]>;
  /** Adds a person's own formula-driven conditional format. */
  addFormat(sheet: string, range: string, formula: string): Promise<void>;
  /** Another person types; absent where a workbook has only one user. */
  someoneTypes?(sheet: string, cell: string, value: CellValue): Promise<void>;
  /** The selected cell; absent where the host shows nothing. */
  selectionNow?(): Promise<{ sheet: string; cell: string }>;
  close?(): Promise<void>;
}

export type OpenWorkbook = (sketch: ContractWorkbook) => Promise<OpenedWorkbook>;

/** The cell of a sketch in its long form. */
export function contractCell(cell: CellValue | ContractCell): ContractCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell };
}

/** A small self-evaluation form, and beside it what usually stands in such a workbook. */
export const FORM: ContractWorkbook = {
  active: "自评表",
  sheets: [
    {
      name: "自评表",
      cells: {
        A1: "项目支出绩效自评表",
        A2: "（2024年度）",
        A3: "三级指标",
        B3: "年度指标值",
        C3: "实际完成值",
        D3: "分值",
        E3: "得分",
        F3: "偏差原因分析及改进措施",
        A4: "培训人次",
        B4: { value: "≥500人次" },
        C4: 480,
        D4: 10,
        E4: { value: 9.6, format: "0.00" },
        A5: "预算执行率",
        B5: { value: 1, format: "0%" },
        C5: { value: 0.8045, format: "0.00%" },
        D5: 10,
        E5: { formula: "=D5*C5", value: 8.045 },
        F5: "项目延期",
        A6: "完成时间",
        B6: { value: 45657, format: "yyyy-mm-dd" },
        C6: { formula: "=1/0", value: "#DIV/0!" },
        D6: 10,
        A7: "是否公开",
        C7: true,
        D7: 5,
        A9: "总分",
        D9: { formula: "=SUM(D4:D8)", value: 35 },
      },
      merges: ["A1:F1", "A2:F2", "A9:C9"],
      hiddenRows: [7],
      hiddenColumns: [1],
    },
    { name: "空表", cells: {} },
    {
      name: "受保护",
      cells: {
        B3: "得分",
        B4: { value: 5, unlocked: true },
        B5: 6,
        B6: { value: 7, unlocked: true },
      },
      protected: true,
    },
    { name: "目录", visibility: "hidden", cells: { A1: "目录" } },
  ],
};
