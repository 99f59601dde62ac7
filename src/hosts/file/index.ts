export { FileHost, type Selection } from "./file-host";
export type { CellLook, EdgeLook, SheetLook } from "./appearance";
