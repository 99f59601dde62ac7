import { escapeXml } from "../xml/characters";
import { replaceAll, type Replacement } from "../xml/replace";
import { attribute, type StartTag } from "../xml/scan";
import type { ListedSheet, SheetList } from "./sheet-list";

/**
 * The workbook part without a sheet: its entry and its own names gone, and all that counts sheets by
 * their place counted anew.
 */
export function withoutEntry(list: SheetList, index: number): string {
  const { xml, sheets, views } = list;
  const entry = sheets[index];
  if (!entry) return xml;
  const replacements: Replacement[] = [{ start: entry.tag.start, end: entry.end, text: "" }];
  replacements.push(...namesWithout(list, index));
  for (const view of views) {
    const rewritten = withAttributes(view, {
      activeTab: (tab) => activeAfter(sheets, index, tab),
      firstSheet: (tab) => (tab > index ? tab - 1 : tab),
    });
    replacements.push({
      start: view.start,
      end: view.end,
      text: rewritten ?? xml.slice(view.start, view.end),
    });
  }
  return replaceAll(xml, replacements);
}

function namesWithout({ xml, names, namesElement }: SheetList, index: number): Replacement[] {
  const own = names.filter(({ localTo }) => localTo === index);
  // an empty list of names is no list that Excel would write
  if (namesElement && own.length > 0 && own.length === names.length) {
    return [{ start: namesElement.tag.start, end: namesElement.end, text: "" }];
  }
  return names.flatMap(({ tag, end, localTo }) => {
    if (localTo === index) return [{ start: tag.start, end, text: "" }];
    if (localTo === null || localTo < index) return [];
    const text = withAttributes(tag, { localSheetId: (place) => place - 1 });
    return [{ start: tag.start, end: tag.end, text: text ?? xml.slice(tag.start, tag.end) }];
  });
}

/** The sheet that Excel would show next: the one behind, or else the nearest one before. */
function activeAfter(sheets: readonly ListedSheet[], index: number, tab: number): number {
  if (tab !== index) return tab > index ? tab - 1 : tab;
  const visible = (at: number) => sheets[at]?.isVisible === true;
  const places = sheets.map((_, at) => at);
  const next = places.find((at) => at > index && visible(at));
  const previous = places.findLast((at) => at < index && visible(at));
  return next === undefined ? (previous ?? 0) : next - 1;
}

/** The start tag with some of its numbers changed; null where nothing changes. */
function withAttributes(
  tag: StartTag,
  changes: Readonly<Record<string, (value: number) => number>>,
): string | null {
  const attributes = Object.entries(tag.attributes).map(([name, value]): [string, string] => {
    const change = changes[name];
    return [name, change ? String(change(Number(value))) : value];
  });
  if (attributes.every(([name, value]) => attribute(tag, name) === value)) return null;
  const written = attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return `<${tag.name}${written}${tag.selfClosing ? "/>" : ">"}`;
}
