import { unescapeCellText } from "../xml/characters";
import { resolved, TEXT } from "../xml/plain";
import { isMain, scanXml, type EndTag, type StartTag, type XmlHandlers } from "../xml/scan";

/** The texts that cells share, by index; rich text without its formats. Throws HostError. */
export function readSharedStrings(xml: string, part: string): string[] {
  const reader = new StringsReader(xml);
  scanXml(xml, part, reader);
  return reader.strings;
}

/** A text without formats; nearly all are. */
const PLAIN_ITEM = new RegExp(`<si><t(?: xml:space="preserve")?>(${TEXT})</t></si>`, "y");

class StringsReader implements XmlHandlers {
  readonly strings: string[] = [];
  private readonly item = new RichText();
  private depth = 0;
  /** Whether the names of texts have no prefix. */
  private hasPlainNames = false;

  constructor(private readonly xml: string) {}

  open(tag: StartTag): void {
    if (this.depth === 0) this.hasPlainNames = isMain(tag) && tag.name === tag.local;
    this.depth += 1;
    if (isMain(tag) && tag.local === "si") this.item.reset();
    else this.item.open(tag);
  }

  close(tag: EndTag): void {
    this.depth -= 1;
    if (isMain(tag) && tag.local === "si") this.strings.push(this.item.value());
    else this.item.close(tag);
  }

  text(text: string): void {
    this.item.text(text);
  }

  readonly shortcut = {
    from: "<si>",
    read: (start: number): number => {
      let at = start;
      for (;;) {
        const text = this.hasPlainNames && this.depth === 1 ? this.plainItem(at) : null;
        if (text === null) return at;
        this.strings.push(unescapeCellText(text));
        at = PLAIN_ITEM.lastIndex;
      }
    },
  };

  private plainItem(start: number): string | null {
    PLAIN_ITEM.lastIndex = start;
    const text = PLAIN_ITEM.exec(this.xml)?.[1];
    return text === undefined ? null : resolved(text);
  }
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
