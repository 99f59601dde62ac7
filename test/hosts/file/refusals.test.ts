import { zipSync } from "fflate";
import { FileHost } from "../../../src/hosts/file";
import { LIMITS } from "../../../src/hosts/file/container/limits";
import {
  DECLARATION,
  MAIN,
  RELATIONS,
  ROOT,
  oneSheet,
  rawParts,
  rawWorkbook,
  zip,
} from "./support/package";
import { refusalOf } from "./support/refusal";
import { patchHeaders, withCentral } from "./support/zip-surgery";

const SHEET = "xl/worksheets/sheet1.xml";
const GOOD = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const random = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + 13) % 251);

/** A compound file is known by its first bytes and the names of its streams, in UTF-16. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

function withSheet(xml: string): Uint8Array {
  return rawWorkbook({ sheets: [{ name: "表", xml }] });
}

const part = (path: string, content: string | null) => {
  const parts = rawParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] });
  const others = Object.entries(parts).filter(([other]) => other !== path);
  return zip(Object.fromEntries(content === null ? others : [...others, [path, content]]));
};

describe("what is no workbook is turned away with its own sentence", () => {
  it.each<[string, string, Uint8Array]>([
    ["an empty file", "empty-file", new Uint8Array(0)],
    ["random bytes", "not-a-workbook", random],
    ["a picture", "not-a-workbook", PNG],
    ["a text file", "not-a-workbook", new TextEncoder().encode("项目,得分\n甲,10\n")],
    ["an old .xls", "legacy-xls", compound("Workbook")],
    ["an old .xls of Excel 5", "legacy-xls", compound("Book")],
    ["an .xls older than that", "legacy-xls", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0)],
    ["an old Word document", "not-a-workbook", compound("WordDocument")],
    ["a workbook with a password", "encrypted", compound("EncryptedPackage")],
    ["a zip without a workbook", "not-a-workbook", zip({ "readme.txt": "你好" })],
    ["a zip without anything", "not-a-workbook", zipSync({})],
    [
      "two sheets in one part, of which what is written to one would change the other",
      "broken-file",
      part(
        "xl/workbook.xml",
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId1"/></sheets></workbook>`,
      ),
    ],
    ["a Word document", "not-a-workbook", part("xl/workbook.xml", "<document/>")],
    ["a workbook whose part is missing", "not-a-workbook", part("xl/workbook.xml", null)],
    [
      "a binary workbook (.xlsb)",
      "not-a-workbook",
      part(
        "_rels/.rels",
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      ),
    ],
  ])("%s", async (_what, code, bytes) => {
    const error = await refusalOf(bytes);
    expect(error.code).toBe(code);
    expect(error.said.zh).not.toMatch(/[{}]/);
    expect(error.said.en).not.toMatch(/[{}]/);
  });

  it("a file over the limit, before anything else is looked at", async () => {
    const error = await refusalOf(new Uint8Array(LIMITS.file + 1));
    expect([error.code, error.details.limit]).toEqual(["file-too-large", "100 MB"]);
  });
});

describe("what is broken is called broken, with the part's name", () => {
  it.each([1, 2, 3, 5, 10, 50])("a file of which the last 1/%i is missing", async (share) => {
    const cut = GOOD.slice(0, Math.max(30, GOOD.length - Math.ceil(GOOD.length / share)));
    expect((await refusalOf(cut)).code).toBe("broken-file");
  });

  it.each<[string, string, Uint8Array]>([
    ["an unclosed element", SHEET, withSheet(`${DECLARATION}<worksheet ${ROOT}><sheetData>`)],
    ["an unknown entity", SHEET, withSheet("<sheetData/><a>&boom;</a>")],
    ["no sheet data", SHEET, withSheet("<cols/>")],
    ["a sheet part that is missing", SHEET, part(SHEET, null)],
    ["a number that is none", SHEET, withSheet(cell("<c><v>十</v></c>"))],
    ["a text that is not in the list", SHEET, withSheet(cell('<c t="s"><v>7</v></c>'))],
    ["bytes that are no UTF-8", SHEET, brokenUtf8()],
    ["a changed byte", SHEET, withCentral(GOOD, SHEET, { 16: 12345 })],
    ["a size that is not true", SHEET, withCentral(GOOD, SHEET, { 24: 3000 })],
    ["zip64", "zip64", withCentral(GOOD, SHEET, { 24: 0xffffffff })],
    ["an unknown compression", "_rels/.rels", patchHeaders(GOOD, 10, 8, 12)],
    ["two parts of one name", "xl/Worksheets/Sheet1.xml", twins()],
  ])("%s", async (_what, detail, bytes) => {
    const error = await refusalOf(bytes);
    expect(error.code).toBe("broken-file");
    expect(error.details.detail).toBe(detail);
    // for whoever looks into it; the sentence is for people who have never heard of it
    expect(error.said.zh + error.said.en).not.toContain(detail);
  });

  it("an encrypted entry is a file with a password", async () => {
    expect((await refusalOf(patchHeaders(GOOD, 8, 6, 1))).code).toBe("encrypted");
  });
});

describe("what is made to exhaust memory is not unpacked", () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
  const parts = rawParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] });
  const bomb = zip({ ...parts, [SHEET]: zeros(24) });

  it("parts that say they are beyond the limit", async () => {
    const bytes = withCentral(GOOD, SHEET, { 24: LIMITS.inflated + 1 });
    expect((await refusalOf(bytes)).code).toBe("zip-bomb");
  });

  it("a part that grows a thousandfold", async () => {
    expect((await refusalOf(bomb)).code).toBe("zip-bomb");
  });

  it("a part that says it is small and is not", async () => {
    expect((await refusalOf(withCentral(bomb, SHEET, { 24: 1000 }))).code).toBe("zip-bomb");
  });

  it("entries that share their bytes", async () => {
    const bytes = withCentral(GOOD, SHEET, { 42: 0 });
    expect((await refusalOf(bytes)).code).toBe("zip-bomb");
  });

  it.each([
    ["a document type", "<!DOCTYPE worksheet>"],
    [
      "entities that multiply",
      '<!DOCTYPE x [<!ENTITY a "哈哈哈"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>',
    ],
    ["an entity that reads a file", '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'],
  ])("%s", async (_what, doctype) => {
    const xml = `${doctype}<worksheet ${ROOT}><sheetData>${row("<c><v>1</v></c>")}</sheetData></worksheet>`;
    expect((await refusalOf(withSheet(xml))).code).toBe("broken-file");
  });

  it("a used range beyond all measure", async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const error = await refusalOf(oneSheet(far));
    expect([error.code, error.details.sheet]).toEqual(["sheet-too-large", "表"]);
  });

  it("but a format that reaches to the sheet's end is no content", async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const [grid] = await FileHost.open(oneSheet(far), "表.xlsx").read("all");
    expect(grid?.used).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });
});

function row(cells: string): string {
  return `<row>${cells}</row>`;
}

function cell(xml: string): string {
  return `<sheetData>${row(xml)}</sheetData>`;
}

function brokenUtf8(): Uint8Array {
  const parts = rawParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] });
  const text = new TextEncoder().encode(`${DECLARATION}<worksheet ${ROOT}><sheetData/>`);
  return zip({ ...parts, [SHEET]: Uint8Array.of(...text, 0xff, 0xfe, 0x3c) });
}

/** A second entry whose name only differs in case: part names have none. */
function twins(): Uint8Array {
  const parts = rawParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] });
  return zip({ ...parts, "xl/Worksheets/Sheet1.xml": "<sheetData/>" });
}
