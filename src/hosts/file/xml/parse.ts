import { SaxesParser } from "saxes";
import { fileRefusal } from "../../../sheet/file-refusals";
import type { Elements } from "./elements";

/** Stands for an outermost element that has ended. */
const ENDED = "<x/>";

/**
 * Reads on by the parser from `from`, where something stands that is spelled uncommonly or wrong: it
 * is told which elements are open, and goes on as if it had read all. Throws HostError naming `part`.
 */
export function parse(elements: Elements, from: number, part: string): void {
  // before the outermost element it has to see the head too
  if (!elements.hasBegun) new Parse(elements, part).run("", 0);
  else new Parse(elements, part).run(elements.openTags || ENDED, from);
}

class Parse {
  // resolving namespaces here, where few elements declare any, takes half the parser's time
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  /** Whether what it reads has been told before. */
  private isRepeated = true;
  /** How much the parser has not seen of what is before the place where it is. */
  private skipped = 0;

  constructor(
    private readonly elements: Elements,
    part: string,
  ) {
    const { parser } = this;
    const fail = (cause?: unknown) => fileRefusal("broken-file", { detail: part }, { cause });
    parser.on("error", (error) => {
      throw fail(error);
    });
    parser.on("doctype", () => {
      throw fail();
    });
    parser.on("opentag", ({ name, attributes, isSelfClosing: selfClosing }) => {
      const place = this.lastTag();
      // what is known to be empty has ended once it is told
      if (!this.isRepeated) elements.begin({ name, attributes, selfClosing, ...place });
    });
    parser.on("closetag", ({ isSelfClosing }) => {
      const { start, end } = this.lastTag();
      if (!this.isRepeated && !isSelfClosing) elements.finish(start, end);
    });
    if (elements.handlers.text) {
      parser.on("text", (piece) => elements.handlers.text?.(piece));
      parser.on("cdata", (piece) => elements.handlers.text?.(piece));
    }
  }

  run(known: string, from: number): void {
    const { parser, elements } = this;
    const { xml, handlers } = elements;
    parser.write(known);
    this.isRepeated = false;
    this.skipped = from - known.length;
    const { shortcut } = handlers;
    let fed = from;
    for (let at = shortcut ? xml.indexOf(shortcut.from, from) : -1; shortcut && at >= 0;) {
      parser.write(xml.slice(fed, at));
      fed = at;
      // anywhere else, what looks like an element may be a part of a comment or a value
      if (elements.end === at) fed = shortcut.read(at);
      this.skipped += fed - at;
      at = xml.indexOf(shortcut.from, Math.max(fed, at + 1));
    }
    parser.write(xml.slice(fed)).close();
  }

  /** The place of the tag that the parser has just read. */
  private lastTag(): { readonly start: number; readonly end: number } {
    const end = this.parser.position + this.skipped;
    return { start: this.elements.xml.lastIndexOf("<", end - 1), end };
  }
}
