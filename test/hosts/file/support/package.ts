import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook file as its parts by path. */
export type Parts = Record<string, string | Uint8Array>;

/** Zips parts as a spreadsheet program would, in the order given. */
export function zip(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([path, content]) => {
    return [path, typeof content === "string" ? strToU8(content) : content] as const;
  });
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: new Date(2024, 0, 1) });
}

/** Unzips with an independent reader. */
export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** A part as text. */
export function textOf(bytes: Uint8Array, path: string): string {
  const part = unzip(bytes)[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface RawSheet {
  readonly name: string;
  readonly state?: string;
  /** What stands inside `<worksheet>`, or the whole part if it begins with `<?xml` or `<x:`. */
  readonly xml: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  readonly theme?: string;
  /** What stands in `<calcChain>`. */
  readonly calcChain?: string;
  /** Before `<sheets>`, and after it. */
  readonly workbookHead?: string;
  readonly workbookTail?: string;
}

/** The namespace declarations that a worksheet's root needs. */
export const ROOT = `xmlns="${MAIN}" xmlns:r="${RELATIONS}"`;

/** A minimal, valid workbook around raw sheet XML. */
export function rawParts(book: RawWorkbook): Parts {
  const others = (["strings", "styles", "theme", "calcChain"] as const).filter(
    (name) => book[name] !== undefined,
  );
  const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;
  const parts: Parts = {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override("workbook.xml", "sheet.main") +
      book.sheets.map((_, index) => override(sheetPath(index), "worksheet")).join("") +
      others.map((name) => override(FILES[name].path, FILES[name].type)).join("") +
      "</Types>",
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${DECLARATION}<workbook ${ROOT}>${book.workbookHead ?? ""}<sheets>` +
      book.sheets
        .map(({ name, state }, index) => {
          const hidden = state === undefined ? "" : ` state="${state}"`;
          return `<sheet name="${name}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
        })
        .join("") +
      `</sheets>${book.workbookTail ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...book.sheets.map((_, i) => [`rId${i + 1}`, "worksheet", sheetPath(i)] as const),
      ...others.map((name) => [`rIdx${name}`, FILES[name].relation, FILES[name].path] as const),
    ]),
  };
  for (const name of others) parts[`xl/${FILES[name].path}`] = FILES[name].wrap(book[name] ?? "");
  book.sheets.forEach(({ xml }, index) => {
    const whole = xml.startsWith("<?xml") || xml.startsWith("<x:") || xml.startsWith("<!");
    parts[`xl/${sheetPath(index)}`] = whole
      ? xml
      : `${DECLARATION}<worksheet ${ROOT}>${xml}</worksheet>`;
  });
  return parts;
}

/** The same as bytes. */
export function rawWorkbook(book: RawWorkbook): Uint8Array {
  return zip(rawParts(book));
}

/** A workbook of one sheet named 表, whose `<sheetData>` is given. */
export function oneSheet(sheetData: string, rest: Partial<RawWorkbook> = {}): Uint8Array {
  return rawWorkbook({
    sheets: [{ name: "表", xml: `<sheetData>${sheetData}</sheetData>` }],
    ...rest,
  });
}

const wrapped = (root: string) => (content: string) =>
  `${DECLARATION}<${root} xmlns="${MAIN}">${content}</${root}>`;

const FILES = {
  strings: {
    path: "sharedStrings.xml",
    type: "sharedStrings",
    relation: "sharedStrings",
    wrap: wrapped("sst"),
  },
  styles: { path: "styles.xml", type: "styles", relation: "styles", wrap: wrapped("styleSheet") },
  theme: {
    path: "theme/theme1.xml",
    type: "theme",
    relation: "theme",
    wrap: (content: string) => content,
  },
  calcChain: {
    path: "calcChain.xml",
    type: "calcChain",
    relation: "calcChain",
    wrap: wrapped("calcChain"),
  },
};

function override(path: string, type: string): string {
  const family = type === "theme" ? "" : "spreadsheetml.";
  return (
    `<Override PartName="/xl/${path}" ` +
    `ContentType="application/vnd.openxmlformats-officedocument.${family}${type}+xml"/>`
  );
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
