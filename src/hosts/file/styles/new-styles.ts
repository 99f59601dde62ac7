import type { NewStyle } from "../../../sheet/new-sheet";
import { escapeXml } from "../xml/characters";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { DEFAULT_STYLE, type CellStyle } from "./cell-styles";
import { attributeOf, childrenOf, type StyleSheetText } from "./style-sheet-text";

/** Formats from here on are named differently from country to country, but for 49, which is text. */
const FIRST_LOCAL_FORMAT = 14;
const TEXT_FORMAT = 49;
/** The first number that a format of the file's own may have (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** CT_Font's children in the order in which Excel writes them. */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

const GB2312 = 134;

/** What index 0 of a list means: a list that is missing must not begin with something else. */
const FIRST = {
  fonts: (prefix: string) => `<${prefix}font/>`,
  fills: (prefix: string) =>
    `<${prefix}fill><${prefix}patternFill patternType="none"/></${prefix}fill>`,
  borders: (prefix: string) => `<${prefix}border/>`,
  cellXfs: (prefix: string) => `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
} as const;

function beginLists(sheet: StyleSheetText): void {
  for (const list of ["fonts", "fills", "borders", "cellXfs"] as const) {
    if (sheet.items(list).length === 0) sheet.indexOf(list, FIRST[list](sheet.prefix));
  }
}

/**
 * The index of a cell style (`xf` of cellXfs) for a new cell, added to the stylesheet where it has
 * none. What the style leaves out is that of `base`, the workbook's style 0.
 */
export function styleIndex(sheet: StyleSheetText, style: NewStyle, base: CellStyle): number {
  const { prefix } = sheet;
  beginLists(sheet);
  const attributes = {
    numFmtId: formatId(sheet, style.format ?? base.format),
    fontId: fontId(sheet, style, base.fontId),
    fillId: base.fillId,
    borderId: style.border ? borderId(sheet) : base.borderId,
    ...(sheet.has("cellStyleXfs") && { xfId: 0 }),
    applyNumberFormat: 1,
    applyFont: 1,
    applyBorder: 1,
    applyAlignment: 1,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const alignment = `<${prefix}alignment${alignmentOf(style, base)}/>`;
  return sheet.indexOf("cellXfs", `<${prefix}xf${written.join("")}>${alignment}</${prefix}xf>`);
}

function alignmentOf(style: NewStyle, { alignment: base }: CellStyle): string {
  const { alignment: plain } = DEFAULT_STYLE;
  const horizontal = style.horizontal ?? base.horizontal;
  const vertical = style.vertical ?? base.vertical;
  return (
    (horizontal === plain.horizontal ? "" : ` horizontal="${horizontal}"`) +
    (vertical === plain.vertical ? "" : ` vertical="${vertical}"`) +
    ((style.wrap ?? base.wrap) ? ' wrapText="1"' : "") +
    ((style.indent ?? base.indent) > 0 ? ` indent="${style.indent ?? base.indent}"` : "") +
    (style.shrink ? ' shrinkToFit="1"' : "")
  );
}

function formatId(sheet: StyleSheetText, code: string): number {
  for (const [id, built] of BUILT_IN_FORMATS) {
    if (built === code && (id < FIRST_LOCAL_FORMAT || id === TEXT_FORMAT)) return id;
  }
  const own = sheet.items("numFmts").map((item) => ({
    id: Number(attributeOf(item, "numFmtId") ?? 0),
    code: attributeOf(item, "formatCode"),
  }));
  const known = own.find((one) => one.code === code);
  if (known) return known.id;
  const id = own.reduce((next, one) => Math.max(next, one.id + 1), FIRST_OWN_FORMAT);
  const { prefix } = sheet;
  sheet.indexOf("numFmts", `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  return id;
}

function fontId(sheet: StyleSheetText, style: NewStyle, base: number): number {
  const { font, size, bold } = style;
  if (font === undefined && size === undefined && bold === undefined) return base;
  const { prefix } = sheet;
  const children = childrenOf(sheet.items("fonts")[base] ?? `<${prefix}font/>`);
  const put = (name: string, value: string | number) =>
    children.set(name, `<${prefix}${name} val="${value}"/>`);
  if (size !== undefined) put("sz", size);
  if (bold === true) children.set("b", `<${prefix}b/>`);
  if (bold === false) children.delete("b");
  if (font !== undefined) {
    // a scheme would name the theme's font instead, a family or charset may not be this font's
    for (const other of ["scheme", "family", "charset"]) children.delete(other);
    put("name", escapeXml(font));
    if (/\p{Script=Han}/u.test(font)) put("charset", GB2312);
  }
  const ordered = FONT_ORDER.flatMap((name) => children.get(name) ?? []);
  return sheet.indexOf("fonts", `<${prefix}font>${ordered.join("")}</${prefix}font>`);
}

function borderId(sheet: StyleSheetText): number {
  const { prefix } = sheet;
  const side = (name: string) =>
    `<${prefix}${name} style="thin"><${prefix}color auto="1"/></${prefix}${name}>`;
  const sides = ["left", "right", "top", "bottom"].map(side).join("");
  return sheet.indexOf(
    "borders",
    `<${prefix}border>${sides}<${prefix}diagonal/></${prefix}border>`,
  );
}
