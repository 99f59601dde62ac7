import { perPart } from "../container/repeated-parts";
import { decodePart } from "../xml/encoding";
import { attribute, flag, isMain, scanXml, type StartTag } from "../xml/scan";
import { BUILT_IN_FORMATS } from "./built-in-formats";

/** How text stands in a cell, as the file says it. */
export interface Alignment {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Degrees 0–180; 255 for characters below each other. */
  readonly rotation: number;
  readonly indent: number;
}

/** One cell style (`xf` of cellXfs), its parts by index. */
export interface CellStyle {
  /** Number format code. */
  readonly format: string;
  /** Whether protection of the sheet locks the cell. */
  readonly locked: boolean;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly alignment: Alignment;
}

export const DEFAULT_STYLE: CellStyle = {
  format: "General",
  locked: true,
  fontId: 0,
  fillId: 0,
  borderId: 0,
  alignment: { horizontal: "general", vertical: "bottom", wrap: false, rotation: 0, indent: 0 },
};

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** The cell styles of a part by the index that cells name (`s`). Throws HostError. */
export const readCellStyles = perPart((bytes, part): readonly CellStyle[] => {
  const formats = new Map(BUILT_IN_FORMATS);
  const styles: Writable<CellStyle>[] = [];
  let inCellXfs = false;
  scanXml(decodePart(bytes, part).text, part, {
    open(tag) {
      if (!isMain(tag)) return;
      if (tag.local === "cellXfs") inCellXfs = true;
      if (tag.local === "numFmt") {
        // formats may follow the styles in hand-made files, so codes are filled in at the end
        formats.set(index(tag, "numFmtId"), attribute(tag, "formatCode") ?? "General");
      }
      const current = styles.at(-1);
      if (!inCellXfs) return;
      if (tag.local === "xf") styles.push(newStyle(tag));
      else if (tag.local === "alignment" && current) current.alignment = alignment(tag);
      else if (tag.local === "protection" && current) current.locked = flag(tag, "locked") ?? true;
    },
    close(tag) {
      if (isMain(tag) && tag.local === "cellXfs") inCellXfs = false;
    },
  });
  return styles.map((style) => ({
    ...style,
    format: formats.get(Number(style.format)) ?? "General",
  }));
});

function newStyle(tag: StartTag): Writable<CellStyle> {
  return {
    ...DEFAULT_STYLE,
    format: String(index(tag, "numFmtId")),
    fontId: index(tag, "fontId"),
    fillId: index(tag, "fillId"),
    borderId: index(tag, "borderId"),
  };
}

function alignment(tag: StartTag): Alignment {
  return {
    horizontal: attribute(tag, "horizontal") ?? "general",
    vertical: attribute(tag, "vertical") ?? "bottom",
    wrap: flag(tag, "wrapText") ?? false,
    rotation: index(tag, "textRotation"),
    indent: index(tag, "indent"),
  };
}

function index(tag: StartTag, name: string): number {
  return Number(attribute(tag, name) ?? 0);
}
