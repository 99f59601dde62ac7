import type { WorkbookFacts } from "../../../sheet/facts";
import type { Package } from "../container/package";
import type { Workbook } from "../parts/workbook";
import { addInParts } from "./add-in-parts";
import { cellComments } from "./comments";
import { externalLinks } from "./external-links";

/** The name that Excel keeps for a filter's range by itself; nobody can see or mend it. */
const FILTER = /(?:^|!)_xlnm\._FilterDatabase$/;

/** What the parts of a workbook tell besides its cells; no sheet is unpacked. Throws HostError. */
export function readFacts(parts: Package, workbook: Workbook, fileName: string): WorkbookFacts {
  return {
    fileName: fileName.replace(/^.*[\\/]/, ""),
    externalLinks: externalLinks(parts, workbook),
    comments: workbook.sheets.flatMap(({ name, path }) => cellComments(parts, name, path)),
    addInParts: addInParts(parts),
    brokenNames: [...workbook.names]
      .filter(([name, formula]) => formula.includes("#REF!") && !FILTER.test(name))
      .map(([name]) => name.replace(/(^|!)_xlnm\./, "$1")),
  };
}
