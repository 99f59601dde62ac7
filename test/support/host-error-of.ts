import { fileRefusal, type FileRefusal } from "../../src/sheet/file-refusals";
import { HostError, type CommonError, type HostErrorCode } from "../../src/sheet/host-error";
import { structureRefusal, type StructureRefusal } from "../../src/sheet/structure-refusals";

// the compiler complains of one code too many or too few
const FILE: Record<FileRefusal, true> = {
  "empty-file": true,
  "not-a-workbook": true,
  "legacy-xls": true,
  encrypted: true,
  "broken-file": true,
  "zip-bomb": true,
  "file-too-large": true,
  signed: true,
};
const STRUCTURE: Record<StructureRefusal, true> = {
  "sheet-name": true,
  "sheet-exists": true,
  "sheet-in-use": true,
  "last-sheet": true,
  "structure-protected": true,
  "row-blocked": true,
  "row-in-use": true,
  "row-not-empty": true,
  "row-not-inserted": true,
};
const COMMON: Record<CommonError, true> = {
  "sheet-too-large": true,
  "sheet-missing": true,
  protected: true,
  "cell-editing": true,
  "not-responding": true,
  "changed-meanwhile": true,
  "write-unverified": true,
  "half-written": true,
  "read-only": true,
  "payload-too-large": true,
  "unsupported-excel": true,
  "office-missing": true,
  "not-loaded": true,
  unknown: true,
};

/** Every code there is. */
export const HOST_ERROR_CODES = Object.keys({
  ...FILE,
  ...STRUCTURE,
  ...COMMON,
}) as HostErrorCode[];

const isFile = (code: HostErrorCode): code is FileRefusal => code in FILE;
const isStructure = (code: HostErrorCode): code is StructureRefusal => code in STRUCTURE;

/** The error of any code, as the host that meets it makes it. */
export function hostErrorOf(code: HostErrorCode, details: HostError["details"] = {}): HostError {
  if (isFile(code)) return fileRefusal(code, details);
  if (isStructure(code)) return structureRefusal(code, details);
  return new HostError(code, details);
}
