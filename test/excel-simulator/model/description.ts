import type { Comment, DefinedName } from "./annotations";
import { parseArea, type Area } from "./area";
import { blankCell, type Cell, type Scalar } from "./cell";
import { Sheet, type ProtectionOptions, type Visibility } from "./sheet";

/** A cell as it stands in the workbook: nothing is parsed, "007" stays text. */
export interface CellDescription {
  readonly value?: Scalar | null;
  /** With its equals sign; `value` is then its result. */
  readonly formula?: string;
  readonly format?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly locked?: boolean;
}

export interface SheetDescription {
  readonly name: string;
  readonly visibility?: Visibility;
  /** By address; a plain value stands for a cell without anything else. */
  readonly cells?: Readonly<Record<string, Scalar | null | CellDescription>>;
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Points, by zero-based row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly protection?: ProtectionOptions | null;
  /** Comments by address: the comment and its replies. */
  readonly comments?: Readonly<Record<string, readonly string[]>>;
  /** Names that belong to the sheet, with their formulas. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A workbook as plain data. */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  /** Names of the workbook, with their formulas. */
  readonly names?: Readonly<Record<string, string>>;
  /** Namespaces of custom XML parts. */
  readonly customXml?: readonly string[];
  /** No sheet can be added, removed or renamed. */
  readonly structureProtected?: boolean;
  /** The active sheet's name; the first sheet where absent. */
  readonly active?: string;
}

/** Reads an address of a description; a wrong one is a mistake of the test that wrote it. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no address`);
  return area;
}

/** Builds the sheet. */
export function sheetFrom(description: SheetDescription, id: string): Sheet {
  const sheet = new Sheet(id, description.name);
  sheet.visibility = description.visibility ?? "Visible";
  sheet.protection = description.protection ?? null;
  sheet.merges = (description.merges ?? []).map(areaOf);
  for (const [row, points] of Object.entries(description.rowHeights ?? {})) {
    sheet.rowHeights.set(Number(row), points);
  }
  for (const row of description.hiddenRows ?? []) sheet.hiddenRows.add(row);
  for (const column of description.hiddenColumns ?? []) sheet.hiddenColumns.add(column);
  for (const [address, content] of Object.entries(description.cells ?? {})) {
    const { top, left } = areaOf(address);
    Object.assign(sheet.cellToChange(top, left), cellFrom(content));
  }
  return sheet;
}

function cellFrom(content: Scalar | null | CellDescription): Cell {
  const described = typeof content === "object" && content !== null ? content : { value: content };
  const value = described.value ?? "";
  return {
    ...blankCell(),
    value,
    error: typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value) && "formula" in described,
    formula: described.formula ?? null,
    format: described.format ?? "General",
    fill: described.fill ?? null,
    locked: described.locked ?? true,
  };
}

/** The names of a description, of a sheet or of the workbook (null). */
export function namesFrom(
  names: Readonly<Record<string, string>> | undefined,
  sheet: Sheet | null,
): DefinedName[] {
  return Object.entries(names ?? {}).map(([name, formula]) => ({ name, formula, sheet }));
}

/** The comments of a sheet's description; ids go on from `count`. */
export function commentsFrom(
  { comments }: SheetDescription,
  sheet: Sheet,
  count: number,
): Comment[] {
  return Object.entries(comments ?? {}).map(([address, [content = "", ...replies]], index) => {
    const id = `{comment-${String(count + index)}}`;
    return { id, sheet, area: areaOf(address), content, replies };
  });
}
