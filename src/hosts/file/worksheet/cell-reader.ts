import { fileRefusal } from "../../../sheet/file-refusals";
import { RichText } from "../parts/shared-strings";
import { attribute, type EndTag, type StartTag } from "../xml/scan";
import { formulaIn, storedCell, type CellContents } from "./cell-contents";
import type { StoredCell } from "./model";

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
    private readonly contents: CellContents,
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

  /** Throws HostError where the cell is damaged. */
  end(tag: EndTag, row: number, column: number): StoredCell {
    const { type, hasValue, content, start, style, formulaTag } = this;
    const formula = formulaTag && formulaIn(formulaTag.attributes, this.formulaText);
    const inline = this.inline.value();
    const value = this.contents.value({ type, hasValue, content, inline });
    if (value === undefined) throw fileRefusal("broken-file", { detail: this.part });
    return storedCell({ row, column, start, end: tag.end, style, value, formula });
  }
}
