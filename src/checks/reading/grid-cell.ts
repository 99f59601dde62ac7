import type { FormCell } from "../../forms/form";
import type { GridCell } from "../../sheet/grid";

/** A cell of the sheet that the form does not name, as one that a finding may point at. */
export function cellOf({ address, text, ...rest }: GridCell): FormCell {
  return { ...rest, text: text.trim(), cell: address };
}
