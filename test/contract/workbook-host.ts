import { describeMarks, describeListening, describeSelecting } from "./around";
import { describeInserting } from "./inserting";
import { describeInspecting } from "./inspecting";
import { describeReading } from "./reading";
import { describeRemoving } from "./removing";
import { describeRows } from "./rows";
import { describeRowsOfForms } from "./rows-of-forms";
import { describeRowsTakenOut } from "./rows-taken-out";
import type { OpenWorkbook } from "./sketch";
import { describeWriting } from "./writing";
import { describeWrittenTexts } from "./written-texts";

export type {
  ContractCell,
  ContractSheet,
  ContractWorkbook,
  FormatNow,
  OpenedWorkbook,
  OpenWorkbook,
  SheetNow,
} from "./sketch";
export { contractCell } from "./sketch";

/**
 * The one suite that every host must pass. `open` builds a workbook from the sketch and puts the
 * host over it; what a host cannot have (a second person, a visible selection) it leaves out.
 */
export function describeWorkbookHost(name: string, open: OpenWorkbook): void {
  describe(`${name} keeps the contract of a workbook host`, () => {
    describeReading(open);
    describeWriting(open);
    describeWrittenTexts(open);
    describeInserting(open);
    describeRemoving(open);
    describeRows(open);
    describeRowsTakenOut(open);
    describeRowsOfForms(open);
    describeInspecting(open);
    describeMarks(open);
    describeListening(open);
    describeSelecting(open);
  });
}
