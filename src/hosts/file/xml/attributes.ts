import { MalformedXml } from "./malformed";
import { isName } from "./names";
import { resolveReferences } from "./references";

/**
 * The attributes of a start tag, by name as written. A tag has few, so that a list is searched
 * sooner than a map is made.
 */
export class Attributes {
  /** Names and values in turns. */
  private readonly list: string[] = [];

  get(name: string): string | undefined {
    const { list } = this;
    for (let at = 0; at < list.length; at += 2) if (list[at] === name) return list[at + 1];
    return undefined;
  }

  add(name: string, value: string): void {
    this.list.push(name, value);
  }

  /** In the order of the file. */
  entries(): [name: string, value: string][] {
    return this.list.flatMap((name, at) => (at % 2 === 0 ? [[name, this.list[at + 1] ?? ""]] : []));
  }
}

/** What stands behind the name of a start tag. */
export interface RestOfTag {
  readonly attributes: Attributes;
  /** Whether one of them declares a namespace. */
  readonly declares: boolean;
  readonly selfClosing: boolean;
  /** Index behind `>`. */
  readonly end: number;
}

/** Reads on from behind the name of a start tag. Throws MalformedXml. */
export function readAttributes(xml: string, from: number): RestOfTag {
  const attributes = new Attributes();
  let declares = false;
  let at = from;
  for (;;) {
    const start = skipSpace(xml, at);
    const code = xml.charCodeAt(start);
    if (code === GREATER) return { attributes, declares, selfClosing: false, end: start + 1 };
    if (code === SLASH && xml.charCodeAt(start + 1) === GREATER) {
      return { attributes, declares, selfClosing: true, end: start + 2 };
    }
    const nameEnd = endOfName(xml, start);
    const name = xml.slice(start, nameEnd);
    const equals = skipSpace(xml, nameEnd);
    const isSound = start > at && xml.charCodeAt(equals) === EQUALS && isName(name);
    if (!isSound || attributes.get(name) !== undefined) throw new MalformedXml(start);
    const closing = addValue(xml, skipSpace(xml, equals + 1), name, attributes);
    declares ||= name.startsWith("xmlns");
    at = closing + 1;
  }
}

/** Index behind the name that begins here; no name is as long as nothing. */
export function endOfName(xml: string, start: number): number {
  let at = start;
  for (;;) {
    const code = xml.charCodeAt(at);
    // NaN behind the last character compares with nothing
    if (!(code > SPACE) || code === GREATER || code === SLASH || code === EQUALS) return at;
    at += 1;
  }
}

export function skipSpace(xml: string, start: number): number {
  let at = start;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code !== SPACE && code !== LINE_FEED && code !== TAB && code !== RETURN) return at;
    at += 1;
  }
}

/** A value as XML means it (references resolved, every break and tabulator a space) and its last quote. */
function addValue(xml: string, opening: number, name: string, attributes: Attributes): number {
  const quote = xml.charCodeAt(opening);
  if (quote !== DOUBLE && quote !== SINGLE) throw new MalformedXml(opening);
  let isPlain = true;
  let at = opening + 1;
  for (let code = xml.charCodeAt(at); code !== quote; code = xml.charCodeAt(at)) {
    // NaN: the text ends before the value does
    if (code === LESS || !(code > 0)) throw new MalformedXml(at);
    if (code === AMPERSAND || code < SPACE) isPlain = false;
    at += 1;
  }
  const raw = xml.slice(opening + 1, at);
  const value = isPlain ? raw : resolveReferences(raw.replace(/\r\n|[\r\n\t]/g, " "), opening);
  attributes.add(name, value);
  return at;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE = 0x22;
const AMPERSAND = 0x26;
const SINGLE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
