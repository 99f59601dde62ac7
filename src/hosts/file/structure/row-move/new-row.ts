import { columnName } from "../../../../sheet/address";
import type { StoredRow } from "../../worksheet/model";
import { withAttributes } from "./start-tag";

/**
 * An empty row that looks like the one above it: its height, its own style and the style of every
 * cell. A hidden row's look is repeated, its being hidden is not.
 */
export function newRowXml(xml: string, { row, place, cells }: StoredRow): string {
  const number = String(row + 2);
  const prefix = place.name.slice(0, place.name.indexOf(":") + 1);
  const open = withAttributes(xml.slice(place.start, place.openEnd), {
    r: number,
    hidden: null,
    collapsed: null,
  }).replace(/\s*\/?>$/, "");
  const dressed = [...cells.values()].map(({ column, style }) => {
    const styled = style === 0 ? "" : ` s="${style}"`;
    return `<${prefix}c r="${columnName(column)}${number}"${styled}/>`;
  });
  if (dressed.length === 0) return `${open}/>`;
  return `${open}>${dressed.join("")}</${place.name}>`;
}
