import { parseRange } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";
import { HostError } from "../../../sheet/host-error";
import { RichText } from "../parts/shared-strings";
import { unescapeCellText } from "../xml/characters";
import { attribute, type EndTag, type StartTag } from "../xml/scan";
import type { StoredCell, StoredFormula } from "./model";

const DAY = 86_400_000;
const KINDS = { shared: "shared", array: "array", dataTable: "dataTable" } as const;

/** Reads one `<c>` element after the other. */
export class CellReader {
  private type = "n";
  private style = 0;
  private start = 0;
  private content = "";
  private hasValue = false;
  private formulaTag: StartTag | null = null;
  private formulaText = "";
  private inside: "v" | "f" | null = null;
  private readonly inline = new RichText();

  constructor(
    private readonly strings: readonly string[],
    private readonly date1904: boolean,
    private readonly part: string,
  ) {}

  begin(tag: StartTag): void {
    this.type = attribute(tag, "t") ?? "n";
    this.style = Number(attribute(tag, "s") ?? 0);
    this.start = tag.start;
    this.content = this.formulaText = "";
    this.hasValue = false;
    this.formulaTag = this.inside = null;
    this.inline.reset();
  }

  open(tag: StartTag): void {
    if (tag.local === "v") this.inside = "v";
    if (tag.local === "v" || tag.local === "is") this.hasValue = true;
    if (tag.local === "f") {
      this.inside = "f";
      this.formulaTag = tag;
    }
    this.inline.open(tag);
  }

  close(tag: EndTag): void {
    this.inside = null;
    this.inline.close(tag);
  }

  text(text: string): void {
    if (this.inside === "v") this.content += text;
    else if (this.inside === "f") this.formulaText += text;
    else this.inline.text(text);
  }

  end(tag: EndTag, row: number, column: number): StoredCell {
    const formula = this.formula();
    const value = this.value();
    return {
      row,
      column,
      start: this.start,
      end: tag.end,
      style: this.style,
      // a plain cell that holds an empty text is, for a reader, an empty cell
      value: value === "" && !formula ? null : value,
      formula,
    };
  }

  private formula(): StoredFormula | null {
    if (!this.formulaTag) return null;
    const type = attribute(this.formulaTag, "t") ?? "normal";
    const kind = type in KINDS ? KINDS[type as keyof typeof KINDS] : "normal";
    const written = unescapeCellText(this.formulaText);
    if (kind === "normal" && written.trim() === "") return null;
    const area = attribute(this.formulaTag, "ref");
    return {
      kind,
      text: kind === "dataTable" ? tableFormula(this.formulaTag) : written ? `=${written}` : null,
      range: area === undefined ? null : parseRange(area),
      sharedIndex: kind === "shared" ? (attribute(this.formulaTag, "si") ?? null) : null,
    };
  }

  private value(): CellValue {
    if (!this.hasValue) return null;
    const { type, content } = this;
    if (type === "inlineStr") return this.inline.value();
    if (type === "str") return unescapeCellText(content);
    if (content.trim() === "") return null;
    if (type === "s") return this.shared(content);
    if (type === "b") return content.trim() === "1" || content.trim() === "true";
    if (type === "e") return content.trim();
    if (type === "d") return this.date(content.trim());
    return this.number(content);
  }

  private shared(content: string): string {
    const text = this.strings[Number(content)];
    if (text === undefined) throw new HostError("broken-file", { detail: this.part });
    return text;
  }

  private number(content: string): number {
    const number = Number(content);
    if (!Number.isFinite(number)) throw new HostError("broken-file", { detail: this.part });
    return number;
  }

  /** ISO 8601 dates (`t="d"`) as the serial number that Excel shows for them. */
  private date(content: string): CellValue {
    const time = Date.parse(/\d\d:\d\d/.test(content) ? content.replace(/Z?$/, "Z") : content);
    if (Number.isNaN(time)) return content;
    const epoch = this.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return (time - epoch) / DAY;
  }
}

/** A data table has no formula text; Excel shows its input cells in this form. */
function tableFormula(tag: StartTag): string {
  const inputs = [attribute(tag, "r1"), attribute(tag, "r2")].filter((cell) => cell !== undefined);
  return `=TABLE(${inputs.join(",")})`;
}
