import type { CellLook, EdgeLook } from "../appearance";
import { attribute, flag, isMain, scanXml, type StartTag } from "../xml/scan";
import { colorOf, css, type Palette } from "./colors";

export type FontLook = Pick<
  CellLook,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strike" | "color"
>;
export type BorderLook = Pick<CellLook, "top" | "right" | "bottom" | "left">;

/** The fonts, fills and borders of a stylesheet, by the index that cell styles name. */
export interface DrawingStyles {
  readonly fonts: readonly FontLook[];
  /** CSS colours; null for none. */
  readonly fills: readonly (string | null)[];
  readonly borders: readonly BorderLook[];
}

export const PLAIN_FONT: FontLook = {
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
export const NO_BORDER: BorderLook = { top: null, right: null, bottom: null, left: null };

const LINES: Readonly<Record<string, Pick<EdgeLook, "width" | "line">>> = {
  thin: { width: 1, line: "solid" },
  hair: { width: 1, line: "dotted" },
  dotted: { width: 1, line: "dotted" },
  dashed: { width: 1, line: "dashed" },
  dashDot: { width: 1, line: "dashed" },
  dashDotDot: { width: 1, line: "dashed" },
  medium: { width: 2, line: "solid" },
  mediumDashed: { width: 2, line: "dashed" },
  mediumDashDot: { width: 2, line: "dashed" },
  mediumDashDotDot: { width: 2, line: "dashed" },
  slantDashDot: { width: 2, line: "dashed" },
  thick: { width: 3, line: "solid" },
  double: { width: 3, line: "double" },
};

/** Sides by element name; strict files say start and end. */
const SIDES: Readonly<Record<string, keyof BorderLook>> = {
  left: "left",
  start: "left",
  right: "right",
  end: "right",
  top: "top",
  bottom: "bottom",
};

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** Reads how cells are drawn. Throws HostError. */
export function readDrawingStyles(xml: string, part: string, palette: Palette): DrawingStyles {
  const reader = new DrawingReader({
    ...palette,
    indexed: ownPalette(xml, part) ?? palette.indexed,
  });
  scanXml(xml, part, reader);
  return reader;
}

/** A palette of the file's own, which stands behind the styles that use it. */
function ownPalette(xml: string, part: string): string[] | null {
  if (!xml.includes("indexedColors")) return null;
  const colors: string[] = [];
  scanXml(xml, part, {
    open(tag) {
      if (tag.local === "rgbColor") colors.push(css(attribute(tag, "rgb") ?? "000000"));
    },
  });
  return colors;
}

class DrawingReader implements DrawingStyles {
  readonly fonts: Writable<FontLook>[] = [];
  readonly fills: (string | null)[] = [];
  readonly borders: Writable<BorderLook>[] = [];
  private readonly path: string[] = [];
  private solid = false;

  constructor(private readonly palette: Palette) {}

  open(tag: StartTag): void {
    const parent = this.path.at(-1);
    this.path.push(isMain(tag) ? tag.local : "");
    // dxfs hold fonts, fills and borders too, which no cell style names
    const list = this.path[1];
    if (list === "fonts") this.font(parent, tag);
    if (list === "fills") this.fill(tag);
    if (list === "borders") this.border(parent, tag);
  }

  close(): void {
    this.path.pop();
  }

  private font(parent: string | undefined, tag: StartTag): void {
    if (parent === "fonts") this.fonts.push({ ...PLAIN_FONT });
    const font = this.fonts.at(-1);
    if (parent !== "font" || !font) return;
    const on = flag(tag, "val") ?? true;
    if (tag.local === "b") font.bold = on;
    if (tag.local === "i") font.italic = on;
    if (tag.local === "strike") font.strike = on;
    if (tag.local === "u") font.underline = attribute(tag, "val") !== "none";
    if (tag.local === "sz") font.fontSize = Number(attribute(tag, "val") ?? PLAIN_FONT.fontSize);
    if (tag.local === "name") font.fontName = attribute(tag, "val") ?? PLAIN_FONT.fontName;
    if (tag.local === "color") font.color = colorOf(tag, this.palette);
  }

  private fill(tag: StartTag): void {
    if (tag.local === "fill") this.fills.push(null);
    if (tag.local === "patternFill") this.solid = attribute(tag, "patternType") === "solid";
    if (tag.local === "fgColor" && this.solid) {
      this.fills[this.fills.length - 1] = colorOf(tag, this.palette);
    }
  }

  private border(parent: string | undefined, tag: StartTag): void {
    if (tag.local === "border") this.borders.push({ ...NO_BORDER });
    const border = this.borders.at(-1);
    if (!border) return;
    const side = SIDES[tag.local];
    const line = LINES[attribute(tag, "style") ?? "none"];
    if (parent === "border" && side && line) border[side] = { ...line, color: "#000000" };
    const drawn = SIDES[parent ?? ""];
    const edge = drawn && border[drawn];
    if (tag.local === "color" && drawn && edge) {
      border[drawn] = { ...edge, color: colorOf(tag, this.palette) ?? edge.color };
    }
  }
}
