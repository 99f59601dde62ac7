import { attribute, isMain, scanXml, type StartTag } from "../xml/scan";
import { replaceAll, type Replacement } from "../xml/replace";

/** Lists of a stylesheet in the order that ECMA-376 part 1, 18.8.39 demands. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"] as const;

export type StyleList = (typeof ORDER)[number];

interface ListPlace {
  readonly tag: StartTag;
  /** Index of the closing tag. */
  closeStart: number;
  end: number;
  /** Its elements as written. */
  readonly items: string[];
}

/** A stylesheet's XML to which elements are added; what stands in it keeps its index and its bytes. */
export class StyleSheetText {
  private readonly lists = new Map<StyleList, ListPlace>();
  private readonly added = new Map<StyleList, string[]>();
  private root: StartTag | null = null;

  /** Throws HostError. */
  constructor(
    private readonly xml: string,
    part: string,
  ) {
    const path: StartTag[] = [];
    scanXml(xml, part, {
      open: (tag) => {
        this.root ??= tag;
        const list = path.length === 1 && isMain(tag) ? listOf(tag.local) : null;
        if (list) this.lists.set(list, { tag, closeStart: tag.end, end: tag.end, items: [] });
        path.push(tag);
      },
      close: ({ start, end }) => {
        const tag = path.pop();
        const list = listOf((path.length === 1 ? tag : path[1])?.local ?? "");
        const place = list && this.lists.get(list);
        if (!tag || !place) return;
        if (path.length === 2) place.items.push(xml.slice(tag.start, end));
        if (path.length === 1 && !tag.selfClosing) Object.assign(place, { closeStart: start, end });
      },
    });
  }

  /** The prefix of the stylesheet's elements, with its colon. */
  get prefix(): string {
    const name = this.root?.name ?? "";
    return name.slice(0, name.indexOf(":") + 1);
  }

  has(list: StyleList): boolean {
    return this.lists.has(list);
  }

  /** All elements of a list, added ones last. */
  items(list: StyleList): readonly string[] {
    return [...(this.lists.get(list)?.items ?? []), ...(this.added.get(list) ?? [])];
  }

  /** The index of an element, which is added where none is spelled like it. */
  indexOf(list: StyleList, element: string): number {
    const found = this.items(list).indexOf(element);
    if (found >= 0) return found;
    this.added.set(list, [...(this.added.get(list) ?? []), element]);
    return this.items(list).length - 1;
  }

  toString(): string {
    return replaceAll(
      this.xml,
      [...this.added].flatMap(([list, items]) => this.additions(list, items)),
    );
  }

  private additions(list: StyleList, items: readonly string[]): Replacement[] {
    const place = this.lists.get(list);
    const name = this.prefix + list;
    const content = items.join("");
    if (!place) {
      const at = this.placeFor(list);
      return [
        { start: at, end: at, text: `<${name} count="${items.length}">${content}</${name}>` },
      ];
    }
    const { tag, closeStart } = place;
    const count = place.items.length + items.length;
    const opening = this.xml.slice(tag.start, tag.end);
    const counted = opening.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`);
    if (tag.selfClosing) {
      const text = `${counted.replace(/\s*\/>$/, ">")}${content}</${tag.name}>`;
      return [{ start: tag.start, end: tag.end, text }];
    }
    return [
      { start: tag.start, end: tag.end, text: counted },
      { start: closeStart, end: closeStart, text: content },
    ];
  }

  /** Behind the last of the lists that stand before this one. */
  private placeFor(list: StyleList): number {
    const before = ORDER.slice(0, ORDER.indexOf(list)).findLast((one) => this.lists.has(one));
    const place = before && this.lists.get(before);
    return place ? place.end : (this.root?.end ?? 0);
  }
}

function listOf(local: string): StyleList | null {
  return ORDER.find((list) => list === local) ?? null;
}

/** The children of an element that is written alone, by their names without prefix. */
export function childrenOf(element: string): Map<string, string> {
  const children = new Map<string, string>();
  const path: StartTag[] = [];
  scanXml(element, "styles", {
    open: (tag) => path.push(tag),
    close: ({ end }) => {
      const tag = path.pop();
      if (tag && path.length === 1) children.set(tag.local, element.slice(tag.start, end));
    },
  });
  return children;
}

/** Attributes of an element that is written alone. */
export function attributeOf(element: string, name: string): string | undefined {
  let found: string | undefined;
  scanXml(element, "styles", {
    open: (tag) => {
      found ??= attribute(tag, name);
    },
  });
  return found;
}
