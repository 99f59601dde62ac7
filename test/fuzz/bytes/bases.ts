import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { featureWorkbook } from "../../hosts/file/support/features/workbook";

const ROOT = join(__dirname, "../../..");
const file = (path: string) => () => new Uint8Array(readFileSync(join(ROOT, path)));

/** Sound workbooks to begin with: of several producers, drawn forms, and one with every feature. */
const BASES = {
  excel: file("test/fixtures/workbooks/excel.xlsx"),
  wps: file("test/fixtures/workbooks/wps.xlsx"),
  libreoffice: file("test/fixtures/workbooks/libreoffice.xlsx"),
  openpyxl: file("test/fixtures/workbooks/openpyxl.xlsx"),
  exceljs: file("test/fixtures/workbooks/exceljs.xlsx"),
  sample: file("assets/samples/project-self-evaluation-2021.xlsx"),
  unscored: file("assets/samples/project-self-evaluation-unscored.xlsx"),
  targets: file("assets/samples/target-tables-2023.xlsx"),
  features: () => featureWorkbook(),
} as const;

export type Base = keyof typeof BASES;
export const BASE_NAMES = Object.keys(BASES) as readonly Base[];

const read = new Map<Base, Uint8Array>();

/** The bytes of a base; nobody changes them in place. */
export function baseBytes(base: Base): Uint8Array {
  const known = read.get(base) ?? BASES[base]();
  read.set(base, known);
  return known;
}

/** A part of a package: its name and its unpacked bytes. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts of a base, in the order of its archive. */
export function baseParts(base: Base): readonly Part[] {
  return Object.entries(unzipSync(baseBytes(base))).map(([name, bytes]) => ({ name, bytes }));
}
