import { parseRange } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";
import { unescapeCellText } from "../xml/characters";
import type { StoredCell, StoredFormula } from "./model";

const DAY = 86_400_000;
const KINDS = { shared: "shared", array: "array", dataTable: "dataTable" } as const;

/** What the children of a `<c>` element hold, references resolved. */
export interface CellTexts {
  /** The type that `t` names. */
  readonly type: string;
  /** Whether there is a `<v>` or an `<is>`. */
  readonly hasValue: boolean;
  /** The text of `<v>`. */
  readonly content: string;
  /** The text of `<is>`, as it is meant. */
  readonly inline: string;
}

/** Understands what stands in cells. */
export class CellContents {
  constructor(
    private readonly strings: readonly string[],
    private readonly date1904: boolean,
  ) {}

  /** The value; undefined where the cell is damaged. */
  value({ type, hasValue, content, inline }: CellTexts): CellValue | undefined {
    if (!hasValue) return null;
    if (type === "inlineStr") return inline;
    if (type === "str") return unescapeCellText(content);
    if (content.trim() === "") return null;
    if (type === "s") return this.strings[Number(content)];
    if (type === "b") return content.trim() === "1" || content.trim() === "true";
    if (type === "e") return content.trim();
    if (type === "d") return this.date(content.trim());
    const number = Number(content);
    return Number.isFinite(number) ? number : undefined;
  }

  /** ISO 8601 dates (`t="d"`) as the serial number that Excel shows for them. */
  private date(content: string): CellValue {
    const time = Date.parse(/\d\d:\d\d/.test(content) ? content.replace(/Z?$/, "Z") : content);
    if (Number.isNaN(time)) return content;
    const epoch = this.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return (time - epoch) / DAY;
  }
}

/** The formula of an `<f>` element with its attributes; null where it is none. */
export function formulaIn(
  attributes: Readonly<Record<string, string>>,
  text: string,
): StoredFormula | null {
  const { t: type = "normal", ref, si } = attributes;
  const kind = type in KINDS ? KINDS[type as keyof typeof KINDS] : "normal";
  const written = unescapeCellText(text);
  if (kind === "normal" && written.trim() === "") return null;
  return {
    kind,
    text: kind === "dataTable" ? tableFormula(attributes) : written ? `=${written}` : null,
    range: ref === undefined ? null : parseRange(ref),
    sharedIndex: kind === "shared" ? (si ?? null) : null,
  };
}

/** A data table has no formula text; Excel shows its input cells in this form. */
function tableFormula({ r1, r2 }: Readonly<Record<string, string>>): string {
  return `=TABLE(${[r1, r2].filter((cell) => cell !== undefined).join(",")})`;
}

/** A cell, of which an empty text without a formula is, for a reader, nothing. */
export function storedCell(cell: StoredCell): StoredCell {
  return cell.value === "" && !cell.formula ? { ...cell, value: null } : cell;
}
