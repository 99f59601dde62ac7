import { memo } from "react";
import { columnName } from "../../sheet/address";
import type { SheetView } from "./sheet-view";

/** The column letters above the sheet. */
export const Letters = memo(function Letters(props: { view: SheetView; active: number }) {
  const { view, active } = props;
  return (
    <thead role="rowgroup">
      <tr role="row">
        <td role="presentation" className="corner" />
        {view.columns.shown.map((column) => (
          <th
            key={column}
            role="columnheader"
            scope="col"
            aria-colindex={column + 1}
            className={column === active ? "current" : undefined}
          >
            {columnName(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
});
