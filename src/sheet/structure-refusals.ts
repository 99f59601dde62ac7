import { said, type Said } from "../language/said";
import { HostError } from "./host-error";

/** Why a sheet or a row is not added or taken out: what most openings of the pane never come to. */
export type StructureRefusal = keyof typeof SENTENCES;

/** What happened, why, and what to do next. */
const SENTENCES = {
  "sheet-name": said(
    "“{sheet}”不能用作工作表名：须为 1 至 31 个字，且不含 : \\ / ? * [ ]。请换一个名称后再试。",
    "“{sheet}” cannot name a sheet: 1 to 31 characters without : \\ / ? * [ ]. Choose another name.",
  ),
  "sheet-exists": said(
    "工作簿里已有名为“{sheet}”的工作表，没有再插入。请先将其改名或删除，再试一次。",
    "The workbook already has a sheet named “{sheet}”; none was added. Rename or delete it first.",
  ),
  "sheet-in-use": said(
    "工作表“{sheet}”被 {where} 引用，删除后引用会失效，因此没有删除。请先改掉引用后再试。",
    "Sheet “{sheet}” is referred to by {where}, so it was not removed. Change that reference first.",
  ),
  "last-sheet": said(
    "工作表“{sheet}”是唯一可见的工作表，工作簿不能没有可见的工作表，因此没有删除。请先显示另一张表。",
    "Sheet “{sheet}” is the only visible one, and a workbook needs one. Show another sheet first.",
  ),
  "structure-protected": said(
    "工作簿的结构受保护，不能增加或删除工作表，没有改动。请由设表人取消“保护工作簿”后再试。",
    "The workbook’s structure is protected: no sheet can be added or removed. Ask its owner to unprotect it.",
  ),
  "row-blocked": said(
    "工作表“{sheet}”第 {row} 行处有{whatZh}（{where}），增删这一行会把它弄坏，因此没有改动。请在 Excel 中手动增删行。",
    "At row {row} of sheet “{sheet}” stands {whatEn} ({where}) that the change would damage, so nothing was changed. Do it by hand in Excel.",
  ),
  "row-in-use": said(
    "工作表“{sheet}”第 {row} 行被 {where} 引用，删除后引用会失效，因此没有删除。请先改掉引用后再试。",
    "Row {row} of sheet “{sheet}” is referred to by {where}, so it was not removed. Change that reference first.",
  ),
  "row-not-empty": said(
    "工作表“{sheet}”第 {row} 行已填有内容（{cells}），为免丢失没有删除。请先清空这些单元格后再试。",
    "Row {row} of sheet “{sheet}” has content by now ({cells}), so it was not removed. Clear these cells first.",
  ),
  "row-not-inserted": said(
    "工作表“{sheet}”第 {row} 行不是本工具插入的，没有删除。请在 Excel 中手动删除这一行。",
    "Row {row} of sheet “{sheet}” was not inserted by this tool and was not removed. Delete it by hand in Excel.",
  ),
} as const satisfies Readonly<Record<string, Said>>;

/** A change of the workbook’s build refused. */
export function structureRefusal(
  code: StructureRefusal,
  details: HostError["details"] = {},
  options?: ErrorOptions,
): HostError {
  return new HostError({ code, sentence: SENTENCES[code] }, details, options);
}
