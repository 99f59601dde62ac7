import type { CellValue } from "../../../../../src/sheet/grid";

/** A formula, what Excel makes of it, and why LibreOffice differs where it does. */
export type Row = readonly [formula: string, expected: CellValue, libreOfficeDiffers?: string];
