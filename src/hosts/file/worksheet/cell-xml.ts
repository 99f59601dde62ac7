import { rangeToA1, toA1 } from "../../../sheet/address";
import type { CellContent } from "../../../sheet/edit";
import type { CellValue } from "../../../sheet/grid";
import { escapeCellText } from "../xml/characters";
import { partsOf } from "./cell-parts";
import type { StoredCell } from "./model";
import type { Heir } from "./shared-handover";

/** A cell's content as XML: the type that `t=` names (null: number or nothing) and the children. */
interface Written {
  readonly type: string | null;
  readonly children: string;
}

/** A new cell. `prefix` is that of the sheet's elements, with colon. */
export function newCellXml(
  ref: { row: number; column: number },
  style: number,
  content: CellContent,
  prefix: string,
): string {
  const attributes = ` r="${toA1(ref)}"${style === 0 ? "" : ` s="${style}"`}`;
  return element(`${prefix}c`, attributes, written(content, prefix));
}

/** The cell with other content; its style and whatever else its element carries stay. */
export function rewrittenCellXml(
  xml: string,
  cell: StoredCell,
  content: CellContent,
  prefix: string,
): string {
  const { attributes, others } = partsOf(xml, cell);
  const { type, children } = written(content, prefix);
  return element(`${prefix}c`, attributes, { type, children: children + others });
}

/** A formula cell with another cached result, or with none where that is unknown (undefined). */
export function recalculatedCellXml(
  xml: string,
  cell: StoredCell,
  value: CellValue | undefined,
  prefix: string,
): string {
  const { attributes, metadata, formula, others } = partsOf(xml, cell);
  const { type, children } = result(value ?? null, prefix);
  return element(`${prefix}c`, attributes + metadata, {
    type,
    children: formula + children + others,
  });
}

/** A follower of a shared formula as its new master; its result stays. */
export function heirCellXml(xml: string, heir: Heir, prefix: string): string {
  const { attributes, type, value, others } = partsOf(xml, heir.cell);
  const shared = ` t="shared" ref="${rangeToA1(heir.range)}" si="${heir.cell.formula?.sharedIndex ?? ""}"`;
  const formula = `<${prefix}f${shared}>${formulaText(heir.formula)}</${prefix}f>`;
  return element(`${prefix}c`, attributes, { type, children: formula + value + others });
}

function element(name: string, attributes: string, { type, children }: Written): string {
  const open = `<${name}${attributes}${type === null ? "" : ` t="${type}"`}`;
  return children === "" ? `${open}/>` : `${open}>${children}</${name}>`;
}

function written({ value, formula }: CellContent, prefix: string): Written {
  if (formula !== null) {
    const { type, children } = result(value, prefix);
    return { type, children: `<${prefix}f>${formulaText(formula)}</${prefix}f>${children}` };
  }
  if (typeof value !== "string") return result(value, prefix);
  const text = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
  return { type: "inlineStr", children: `<${prefix}is>${text}</${prefix}is>` };
}

function formulaText(formula: string): string {
  return escapeCellText(formula.replace(/^=/, ""));
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** A value in `<v>`, as numbers and the results of formulas are kept. */
function result(value: CellValue, prefix: string): Written {
  if (value === null) return { type: null, children: "" };
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "boolean") return { type: "b", children: v(value ? "1" : "0") };
  // the shortest decimal that reads back as the same number, which is what JavaScript prints
  if (typeof value === "number") return { type: null, children: v(String(value)) };
  if (ERROR.test(value)) return { type: "e", children: v(value) };
  return { type: "str", children: v(escapeCellText(value)) };
}
