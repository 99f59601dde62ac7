import { namespacesWithin, NO_NAMESPACES, type Namespaces } from "./namespaces";
import type { StartTag, XmlHandlers } from "./tags";

/** An element that has not ended yet. */
interface Open {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly namespaces: Namespaces;
  /** The place of its start tag. */
  readonly start: number;
  readonly end: number;
}

/** A start tag as it is written. */
export type WrittenTag = Pick<StartTag, "name" | "attributes" | "selfClosing" | "start" | "end">;

/** The elements of a text as they begin and end, told to whoever wants to hear of them. */
export class Elements {
  /** Behind the last tag. */
  end = 0;
  private readonly open: Open[] = [];
  /** Where namespaces may be declared next; -1 where nowhere. */
  private declaration: number;

  constructor(
    readonly xml: string,
    readonly handlers: XmlHandlers,
  ) {
    this.declaration = xml.indexOf("xmlns");
  }

  /** Whether the outermost element has begun. */
  get hasBegun(): boolean {
    return this.end > 0;
  }

  /** The name of the element that ends next; null outside of all. */
  get innermost(): string | null {
    return this.open.at(-1)?.name ?? null;
  }

  /** The start tags of all elements that have not ended, as they are written. */
  get openTags(): string {
    return this.open.map(({ start, end }) => this.xml.slice(start, end)).join("");
  }

  /** An element begins, and one without content ends. */
  begin({ name, attributes, selfClosing, start, end }: WrittenTag): void {
    this.end = end;
    let namespaces = this.open.at(-1)?.namespaces ?? NO_NAMESPACES;
    if (this.declaration >= 0 && this.declaration < end) {
      namespaces = namespacesWithin(attributes, namespaces);
      this.declaration = this.xml.indexOf("xmlns", end);
    }
    const colon = name.indexOf(":");
    const local = colon < 0 ? name : name.slice(colon + 1);
    const uri = namespaces.get(colon < 0 ? "" : name.slice(0, colon)) ?? "";
    this.open.push({ name, local, uri, namespaces, start, end });
    this.handlers.open?.({ local, name, uri, attributes, namespaces, selfClosing, start, end });
    if (selfClosing) this.finish(start, end);
  }

  /** The innermost element ends with the tag at this place. */
  finish(start: number, end: number): void {
    this.end = end;
    const { local, uri } = this.open.pop() ?? { local: "", uri: "" };
    this.handlers.close?.({ local, uri, start, end });
  }
}
