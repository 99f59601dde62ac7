import { toA1 } from "../../../sheet/address";
import { escapeXml } from "../xml/characters";
import { ATTRIBUTES, attributesIn, TEXT } from "../xml/plain";
import { scanXml } from "../xml/scan";
import type { StoredCell } from "./model";

const METADATA: ReadonlySet<string> = new Set(["cm", "vm"]);

/** A `<c>` element taken apart; each part is XML as it was written. */
export interface CellParts {
  /** But those of the content. */
  readonly attributes: string;
  readonly type: string | null;
  /** Marks of dynamic arrays and rich values, which go with the formula they describe. */
  readonly metadata: string;
  readonly formula: string;
  readonly value: string;
  readonly others: string;
}

/** Takes the element of a cell apart that stands in `xml`. */
export function partsOf(xml: string, cell: StoredCell): CellParts {
  const source = xml.slice(cell.start, cell.end);
  return plainParts(source) ?? anyParts(source, toA1(cell));
}

const FORMULA = `<f${ATTRIBUTES}(?: ?/>|>${TEXT}</f>)`;
const VALUE = `<v(?:>${TEXT}</v>| ?/>)`;
const INLINE = `<is><t(?: xml:space="preserve")?>${TEXT}</t></is>`;
const PLAIN = new RegExp(`^<c(${ATTRIBUTES})(?: ?/>|>(${FORMULA})?(${VALUE}|${INLINE})?</c>)$`);
const OF_CONTENT = / (?:t|cm|vm)=/;

/** Those of an element as programs commonly spell it, which needs no parser; null of any other. */
function plainParts(source: string): CellParts | null {
  const found = PLAIN.exec(source);
  if (!found) return null;
  const [, attributes = "", formula = "", value = ""] = found;
  const others = "";
  if (!OF_CONTENT.test(attributes)) {
    return { attributes, type: null, metadata: "", formula, value, others };
  }
  return { ...sorted(attributesIn(attributes)), formula, value, others };
}

function anyParts(source: string, name: string): CellParts {
  let attributes: readonly [string, string][] = [];
  const children = { f: "", v: "", others: "" };
  const starts: number[] = [];
  scanXml(source, name, {
    open(tag) {
      if (starts.length === 0) attributes = Object.entries(tag.attributes);
      starts.push(tag.start);
    },
    close({ local, end }) {
      const start = starts.pop() ?? 0;
      if (starts.length !== 1) return;
      const kind = local === "f" ? "f" : local === "v" || local === "is" ? "v" : "others";
      children[kind] += source.slice(start, end);
    },
  });
  const { f: formula, v: value, others } = children;
  return { ...sorted(attributes), formula, value, others };
}

/** The attributes as XML, those that go with the content apart. */
function sorted(
  attributes: readonly (readonly [string, string])[],
): Pick<CellParts, "attributes" | "type" | "metadata"> {
  const spelled = (wanted: (name: string) => boolean) =>
    attributes
      .filter(([name]) => wanted(name))
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join("");
  return {
    attributes: spelled((name) => name !== "t" && !METADATA.has(name)),
    type: attributes.find(([name]) => name === "t")?.[1] ?? null,
    metadata: spelled((name) => METADATA.has(name)),
  };
}
