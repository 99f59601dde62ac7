import { MalformedXml } from "./malformed";
import { isName } from "./names";
import { resolveReferences } from "./references";

/** The attributes of a start tag, by name as written, and where the tag ends. */
export interface Attributes {
  readonly values: Readonly<Record<string, string>>;
  /** Whether one of them declares a namespace. */
  readonly declares: boolean;
  readonly selfClosing: boolean;
  /** Index behind `>`. */
  readonly end: number;
}

/** Without the members that every other object has, which a file could name. */
const NOTHING: object = Object.freeze(Object.create(null));

/** Reads on from behind the name of a start tag. Throws MalformedXml. */
export function readAttributes(xml: string, from: number): Attributes {
  const values = Object.create(NOTHING) as Record<string, string>;
  let declares = false;
  let at = from;
  for (;;) {
    const start = skipSpace(xml, at);
    const code = xml.charCodeAt(start);
    if (code === GREATER) return { values, declares, selfClosing: false, end: start + 1 };
    if (code === SLASH && xml.charCodeAt(start + 1) === GREATER) {
      return { values, declares, selfClosing: true, end: start + 2 };
    }
    const nameEnd = endOfName(xml, start);
    const name = xml.slice(start, nameEnd);
    const equals = skipSpace(xml, nameEnd);
    const isSeparate = start > at && xml.charCodeAt(equals) === EQUALS;
    if (!isSeparate || name in values || !isName(name)) throw new MalformedXml(start);
    const opening = skipSpace(xml, equals + 1);
    const closing = endOfValue(xml, opening);
    values[name] = valueBetween(xml, opening + 1, closing);
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

/** Index of the quote that ends the value whose first quote stands here. */
function endOfValue(xml: string, opening: number): number {
  const quote = xml.charCodeAt(opening);
  if (quote !== DOUBLE && quote !== SINGLE) throw new MalformedXml(opening);
  const closing = xml.indexOf(quote === DOUBLE ? '"' : "'", opening + 1);
  if (closing < 0) throw new MalformedXml(opening);
  return closing;
}

/** A value as XML means it: references resolved, every break and tabulator a space. */
function valueBetween(xml: string, start: number, end: number): string {
  let isPlain = true;
  for (let at = start; at < end; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === LESS) throw new MalformedXml(at);
    if (code === AMPERSAND || code < SPACE) isPlain = false;
  }
  const raw = xml.slice(start, end);
  return isPlain ? raw : resolveReferences(raw.replace(/\r\n|[\r\n\t]/g, " "), start);
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
