import { STRICT, TRANSITIONAL, type Namespaces } from "./namespaces";

/** An element's start tag with its place in the source. */
export interface StartTag {
  /** Name without prefix. */
  readonly local: string;
  /** Name as written, with prefix. */
  readonly name: string;
  readonly uri: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespaces in force here, by prefix. */
  readonly namespaces: Namespaces;
  readonly selfClosing: boolean;
  /** Index of `<`. */
  readonly start: number;
  /** Index behind `>`. */
  readonly end: number;
}

/** An element's end, which for a self-closing one is its start tag. */
export interface EndTag {
  readonly local: string;
  readonly uri: string;
  /** Index of the `<` of the closing tag. */
  readonly start: number;
  /** Index behind its `>`. */
  readonly end: number;
}

export interface XmlHandlers {
  open?(tag: StartTag): void;
  close?(tag: EndTag): void;
  /** Character data with entities resolved; may come in pieces. */
  text?(text: string): void;
  readonly shortcut?: Shortcut;
}

/** A way around the parser for elements that are many and plainly spelled. */
export interface Shortcut {
  /** What such an element begins with. */
  readonly from: string;
  /** Takes whole elements from `start` on, where one tag has just ended; tells where it stopped. */
  read(start: number): number;
}

/** Whether an element belongs to the spreadsheet vocabulary, not to an extension. */
export function isMain(tag: { readonly uri: string }): boolean {
  return tag.uri === TRANSITIONAL || tag.uri === STRICT;
}
