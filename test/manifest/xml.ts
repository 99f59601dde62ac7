import { SaxesParser } from "saxes";

/** A parsed element, as much as the manifest's checks need. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses XML into elements; throws on XML that is not well-formed. */
export function parseXml(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, attributes: tag.attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open.at(-1)!.text += text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return top.children[0]!;
}

/** The element itself and everything below it. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Every element of that name. */
export function named(element: Element, name: string): Element[] {
  return all(element).filter((one) => one.name === name);
}
