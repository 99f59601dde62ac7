import { unescapeCellText } from "../xml/characters";
import { isMain, scanXml, type StartTag } from "../xml/scan";

/** The texts that cells share, by index; rich text without its formats. Throws HostError. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const item = new RichText();
  scanXml(xml, part, {
    open(tag) {
      if (isMain(tag) && tag.local === "si") item.reset();
      else item.open(tag);
    },
    close(tag) {
      if (isMain(tag) && tag.local === "si") strings.push(item.value());
      else item.close(tag);
    },
    text: (text) => {
      item.text(text);
    },
  });
  return strings;
}

/**
 * Collects the text of a `<si>` or `<is>` element: its own `<t>` or those of its runs, but not those
 * of `<rPh>`, which tell how East Asian text is pronounced.
 */
export class RichText {
  private collected = "";
  private collecting = false;
  private phonetic = false;

  reset(): void {
    this.collected = "";
  }

  open(tag: StartTag): void {
    if (tag.local === "rPh") this.phonetic = true;
    if (tag.local === "t" && !this.phonetic) this.collecting = true;
  }

  close(tag: { readonly local: string }): void {
    if (tag.local === "rPh") this.phonetic = false;
    if (tag.local === "t") this.collecting = false;
  }

  text(text: string): void {
    if (this.collecting) this.collected += text;
  }

  value(): string {
    return unescapeCellText(this.collected);
  }
}
