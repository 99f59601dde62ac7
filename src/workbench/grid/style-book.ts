import type { CellLook } from "../../hosts/file/appearance";
import type { Alignment } from "./cell-style";
import { declarations } from "./cell-style";
import type { Edges } from "./edges";

/**
 * One CSS class per look, added to a style sheet of its own. The style element stays empty and
 * properties are set one by one, so the page's policy needs no inline styles, and no text of a
 * workbook can leave its declaration.
 */
export class StyleBook {
  private readonly names = new Map<string, string>();
  private readonly looks = new WeakMap<CellLook, string>();
  private readonly element: HTMLStyleElement;

  constructor(document: Document) {
    this.element = document.createElement("style");
    document.head.append(this.element);
  }

  /** The class for a look with this alignment and these lines, made on first use. */
  className(look: CellLook, side: Alignment, edges: Edges): string {
    const key = [
      this.lookKey(look),
      side,
      ...[edges.top, edges.right, edges.bottom, edges.left].map((edge) =>
        edge ? `${String(edge.width)}${edge.line}${edge.color}` : "",
      ),
    ].join("|");
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `cell-look-${String(this.names.size)}`;
    this.names.set(key, name);
    this.add(name, look, side, edges);
    return name;
  }

  private add(name: string, look: CellLook, side: Alignment, edges: Edges): void {
    const { sheet } = this.element;
    if (!sheet) return;
    // two classes outrank the grid's own `td` rules
    sheet.insertRule(`.sheet-grid .${name} {}`, sheet.cssRules.length);
    const rule = sheet.cssRules[sheet.cssRules.length - 1];
    if (!rule || !("style" in rule)) return;
    const style = rule.style as CSSStyleDeclaration;
    for (const [property, value] of declarations(look, side, edges)) {
      style.setProperty(property, value);
    }
  }

  /** Looks of a workbook read anew are other objects; what they say is the same. */
  private lookKey(look: CellLook): string {
    const known = this.looks.get(look);
    if (known !== undefined) return known;
    const key = JSON.stringify(look);
    this.looks.set(look, key);
    return key;
  }
}

const books = new WeakMap<Document, StyleBook>();

/** The one style book of a page. */
export function styleBookOf(page: Document): StyleBook {
  const known = books.get(page);
  if (known) return known;
  const book = new StyleBook(page);
  books.set(page, book);
  return book;
}
