export { FileHost, type Selection } from "./file-host";
export { newWorkbook } from "./new-workbook";
export type { CellLook, EdgeLook, SheetLook } from "./appearance";
