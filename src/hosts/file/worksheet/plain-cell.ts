import { MAX_COLUMN, MAX_ROW } from "../../../sheet/address";

const [A, Z, ZERO, NINE, DOT, QUOTE, MINUS] = [65, 90, 48, 57, 46, 34, 45];
const TYPES: ReadonlySet<string> = new Set(["s", "n", "b", "e", "d", "str", "inlineStr"]);

/**
 * Reads the tags of cells letter by letter, as a sheet has hundreds of thousands of them and each
 * object made on the way would be felt. What was read last stands in its fields.
 */
export class PlainCell {
  column = 0;
  style = 0;
  type = "n";
  /** Whether the element has no content. */
  selfClosing = false;
  /** Behind the tag. */
  end = 0;

  /** Reads `<c r="H14" s="4" t="s">`, the attributes in this order; false where it reads otherwise. */
  read(xml: string, start: number): boolean {
    if (!xml.startsWith('<c r="', start)) return false;
    const named = this.readName(xml, start + 6);
    const styled = named && this.readStyle(xml, named);
    const typed = styled && this.readType(xml, styled);
    if (!typed) return false;
    this.selfClosing = true;
    this.end = typed + 2;
    if (xml.startsWith("/>", typed)) return true;
    this.end = typed + 3;
    if (xml.startsWith(" />", typed)) return true;
    this.selfClosing = false;
    this.end = typed + 1;
    return xml.startsWith(">", typed);
  }

  /** Each of these tells where the next attribute may begin; 0 where it could not read its own. */
  private readName(xml: string, start: number): number {
    let at = start;
    let column = 0;
    let row = 0;
    let code = xml.charCodeAt(at);
    for (; code >= A && code <= Z && column <= MAX_COLUMN; code = xml.charCodeAt(++at))
      column = column * 26 + code - A + 1;
    if (column === 0 || column > MAX_COLUMN + 1 || code === ZERO) return 0;
    for (; code >= ZERO && code <= NINE && row <= MAX_ROW; code = xml.charCodeAt(++at))
      row = row * 10 + code - ZERO;
    if (row === 0 || row > MAX_ROW + 1 || code !== QUOTE) return 0;
    this.column = column - 1;
    return at + 1;
  }

  private readStyle(xml: string, start: number): number {
    this.style = 0;
    if (!xml.startsWith(' s="', start)) return start;
    const first = start + 4;
    let at = first;
    let code = xml.charCodeAt(at);
    for (; code >= ZERO && code <= NINE && at < first + 9; code = xml.charCodeAt(++at))
      this.style = this.style * 10 + code - ZERO;
    return at === first || code !== QUOTE ? 0 : at + 1;
  }

  private readType(xml: string, start: number): number {
    this.type = "n";
    if (!xml.startsWith(' t="', start)) return start;
    const end = xml.indexOf('"', start + 4);
    this.type = xml.slice(start + 4, end);
    return TYPES.has(this.type) ? end + 1 : 0;
  }
}

const VALUE = "<v>";
const VALUE_END = "</v></c>";

/** The decimal that alone stands in a cell as its value, as it is written; null where another thing does. */
export function plainNumber(xml: string, start: number): string | null {
  if (!xml.startsWith(VALUE, start)) return null;
  const first = start + VALUE.length;
  let at = first;
  for (let code = xml.charCodeAt(at); isPartOfNumber(code);) code = xml.charCodeAt(++at);
  return xml.startsWith(VALUE_END, at) ? xml.slice(first, at) : null;
}

/** How much longer the element is than the number in it. */
export const AROUND_NUMBER = VALUE.length + VALUE_END.length;

function isPartOfNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === DOT || code === MINUS;
}
