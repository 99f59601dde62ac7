import type { Elements } from "./elements";
import { attributesOf, plainText, VALUE } from "./plain";

const NAME = "[A-Za-z][\\w.-]*(?::[A-Za-z][\\w.-]*)?";
const TAG = new RegExp(`<(${NAME})((?: ${NAME}="${VALUE}"){0,60})( ?/)?>`, "y");
const BLANK = /^[\t\n\r ]*$/;
const HEAD =
  /\ufeff?(?:<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?: standalone=(?:"(?:yes|no)"|'(?:yes|no)'))? ?\?>)?/y;
const [SLASH, END_OF_TAG] = [47, 62];

/**
 * Walks through XML as programs commonly spell it, some ten times as fast as the parser. It goes on as long
 * as it is sure; returns where it met what only the parser may judge: a comment, a section, another
 * version of XML, all that is wrong. Null where all is read and sound.
 */
export function scanPlainly(elements: Elements): number | null {
  const { xml, handlers } = elements;
  const { shortcut } = handlers;
  for (let at = behindHead(xml); ;) {
    const tag = xml.indexOf("<", at);
    const isOver = elements.hasBegun && elements.innermost === null;
    if (tag < 0) return isOver && BLANK.test(xml.slice(at)) ? null : at;
    if (tag > at && !readText(elements, xml.slice(at, tag))) return at;
    if (isOver) return tag;
    at = shortcut && xml.startsWith(shortcut.from, tag) ? shortcut.read(tag) : tag;
    if (at === tag) at = readTag(elements, tag);
    if (at === tag) return tag;
  }
}

function behindHead(xml: string): number {
  HEAD.lastIndex = 0;
  return HEAD.test(xml) ? HEAD.lastIndex : 0;
}

function readText({ innermost, handlers }: Elements, text: string): boolean {
  if (innermost === null) return BLANK.test(text);
  const meant = plainText(text);
  if (meant !== null) handlers.text?.(meant);
  return meant !== null;
}

/** Reads the tag at this place; returns where it ends, or where it begins if it is not plain. */
function readTag(elements: Elements, start: number): number {
  const { xml } = elements;
  if (xml.charCodeAt(start + 1) === SLASH) return readEnd(elements, start);
  TAG.lastIndex = start;
  const found = TAG.exec(xml);
  const attributes = found && attributesOf(found[2] ?? "");
  if (!attributes) return start;
  const end = TAG.lastIndex;
  const selfClosing = found[3] !== undefined;
  elements.begin({ name: found[1] ?? "", attributes, selfClosing, start, end });
  return end;
}

function readEnd(elements: Elements, start: number): number {
  const { xml, innermost } = elements;
  if (innermost === null || !xml.startsWith(innermost, start + 2)) return start;
  const end = start + 2 + innermost.length;
  if (xml.charCodeAt(end) !== END_OF_TAG) return start;
  elements.finish(start, end + 1);
  return end + 1;
}
