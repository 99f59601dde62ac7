import { toA1 } from "../../sheet/address";
import type { NewPrint } from "../../sheet/new-sheet";

/** Queues how a new sheet is printed; what is left out stays Excel's own. All since ExcelApi 1.9. */
export function queuePrint(added: Excel.Worksheet, print: NewPrint): void {
  const { pageLayout: layout } = added;
  const { margins, titleRows, pageBreaks = [] } = print;
  for (const row of pageBreaks) added.horizontalPageBreaks.add(toA1({ row, column: 0 }));
  layout.paperSize = "A4";
  layout.orientation = print.landscape ? "Landscape" : "Portrait";
  if (print.centered) layout.centerHorizontally = true;
  if (margins) layout.setPrintMargins("Points", { ...margins });
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (!print.fitToWidth && !print.fitToHeight) return;
  layout.zoom = {
    ...(print.fitToWidth && { horizontalFitToPages: 1 }),
    ...(print.fitToHeight && { verticalFitToPages: 1 }),
  };
}
