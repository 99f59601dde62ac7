import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts of a .docx as text. */
export function partsOf(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

/** An element of a part, with what a test asks for. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses a part; throws where it is not well-formed. */
export function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}

/** Every element of that name, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The text of a paragraph or of a whole part; a break within a paragraph is \n. */
export function textOf(element: Element): string {
  return all(element, "w:r")
    .flatMap(({ children }) => children)
    .map((child) => (child.name === "w:br" ? "\n" : child.name === "w:t" ? child.text : ""))
    .join("");
}

/** An attribute of the first element of that name below. */
export function attribute(element: Element | undefined, name: string, key: string): string | null {
  const [found] = element ? all(element, name) : [];
  return found?.attributes[key] ?? null;
}
