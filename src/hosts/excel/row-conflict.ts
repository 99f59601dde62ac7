import { HostError } from "../../sheet/host-error";
import { structureRefusal } from "../../sheet/structure-refusals";
import { officeCode, toHostError } from "./errors";
import { wholeRow } from "./row-look";

/** Codes with which Excel refuses to move cells, and what it means by them. */
const CONFLICTS: Readonly<Record<string, { readonly whatZh: string; readonly whatEn: string }>> = {
  InsertDeleteConflict: {
    whatZh: "不能拆开的区域（表格、数组公式等）",
    whatEn: "an area that cannot be torn (a table, an array formula or the like)",
  },
  MergedRangeConflict: {
    whatZh: "不能拆开的合并单元格",
    whatEn: "merged cells that cannot be torn",
  },
  PivotTableRangeConflict: { whatZh: "数据透视表", whatEn: "a pivot table" },
  FilteredRangeConflict: { whatZh: "正在筛选的区域", whatEn: "a filtered area" },
  NonBlankCellOffSheet: {
    whatZh: "工作表最末一行的内容",
    whatEn: "content in the sheet’s last row",
  },
};

/** Why Excel did not move rows, as a person is told of it. `row` is zero-based. */
export function rowError(error: unknown, sheet: string, row: number): HostError {
  const cause = error instanceof HostError ? error.cause : error;
  const what = CONFLICTS[officeCode(cause) ?? ""];
  if (!what) return toHostError(error, { sheet });
  const place = { sheet, row: String(row + 1), where: wholeRow(row) };
  return structureRefusal("row-blocked", { ...place, ...what }, { cause });
}
