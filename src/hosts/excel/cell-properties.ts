import type { NewCell } from "../../sheet/new-sheet";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const LINE: Excel.CellBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

/** The look of a new cell in Excel's terms; what its style leaves out stays the workbook's default. */
export function cellProperties(cell: NewCell | undefined): Excel.SettableCellProperties {
  const style = cell?.style;
  if (!style) return {};
  const { font, size, bold, horizontal, vertical, wrap, shrink, indent, border } = style;
  return {
    format: {
      ...((font ?? size ?? bold) !== undefined && {
        font: {
          ...(font !== undefined && { name: font }),
          ...(size !== undefined && { size }),
          ...(bold !== undefined && { bold }),
        },
      }),
      ...(horizontal && { horizontalAlignment: HORIZONTAL[horizontal] }),
      ...(vertical && { verticalAlignment: VERTICAL[vertical] }),
      ...(wrap !== undefined && { wrapText: wrap }),
      ...(shrink !== undefined && { shrinkToFit: shrink }),
      ...(indent !== undefined && { indentLevel: indent }),
      ...(border && { borders: { left: LINE, right: LINE, top: LINE, bottom: LINE } }),
    },
  };
}
