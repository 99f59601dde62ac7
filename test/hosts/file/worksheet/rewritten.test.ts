import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseA1, toA1 } from "../../../../src/sheet/address";
import type { CellContent } from "../../../../src/sheet/edit";
import type { SheetModel } from "../../../../src/hosts/file/worksheet/model";
import { patchCells, type CellWrite } from "../../../../src/hosts/file/worksheet/patch";
import { readSheet } from "../../../../src/hosts/file/worksheet/reader";
import { rewritten } from "../../../../src/hosts/file/worksheet/rewritten";
import { MAIN, ROOT, textOf } from "../support/package";

const STRINGS = Array.from({ length: 500 }, (_, index) => `第${index}条`);
const CONTEXT = { name: "表", part: "sheet", strings: STRINGS, date1904: false };

const sheetOf = (rows: string, around: { head?: string; tail?: string } = {}): string =>
  `<worksheet ${ROOT}>${around.head ?? ""}<sheetData>${rows}</sheetData>${around.tail ?? ""}</worksheet>`;

/** The model after these contents were written, found by moving what is known; and by reading all anew. */
function bothWays(
  model: SheetModel,
  contents: Readonly<Record<string, CellContent["value"] | CellContent>>,
  original = model,
): { readonly moved: SheetModel | null; readonly anew: SheetModel } {
  const writes = Object.entries(contents).map(([cell, content]): CellWrite => {
    const plain = typeof content === "object" && content ? content : null;
    const value = plain ? null : (content as CellContent["value"]);
    return { ...parseA1(cell)!, content: plain ?? { value, formula: null } };
  });
  const patch = patchCells(model, writes, original);
  return { moved: rewritten(model, patch, CONTEXT), anew: readSheet(patch.xml, CONTEXT) };
}

const read = (xml: string): SheetModel => readSheet(xml, CONTEXT);

const ROWS =
  '<row r="1" spans="1:3" ht="20"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"/><c r="C1"><v>5</v></c></row>' +
  '<row r="3"/><row r="4"><c r="A4" t="inlineStr"><is><t>字</t></is></c><c r="B4" s="3"><v>1</v></c></row>' +
  '<row r="6"><c r="C6" s="4"/></row>';
const AROUND = {
  head: '<dimension ref="A1:C6"/>',
  tail: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A4:A5"/></mergeCells>',
};

describe("what was written moves the rest, and only that", () => {
  const model = read(sheetOf(ROWS, AROUND));

  it.each([
    ["a longer one", { B1: 95.25 }],
    ["a shorter one", { C1: null, A4: 7 }],
    ["a text", { B1: "优 & 良<>", C6: "未完成：\n原因" }],
    ["one in each row", { A1: true, B4: 100, C6: 0.5 }],
    ["the last cell alone", { C6: 12 }],
    ["what stands there already", { C1: 5 }],
  ])("%s", (_, contents) => {
    const { moved, anew } = bothWays(model, contents);
    expect(moved).toEqual(anew);
  });

  it("rows before the first written cell are the very same", () => {
    const { moved } = bothWays(model, { B4: 100 });
    expect(moved?.rows.get(0)).toBe(model.rows.get(0));
    expect(moved?.rows.get(5)).not.toBe(model.rows.get(5));
  });

  it("one write after the other, and back to what the file had", () => {
    const first = bothWays(model, { B1: 95.25, C6: "优" }).moved!;
    const second = bothWays(first, { B1: 9, A4: null }, model).moved!;
    const { moved, anew } = bothWays(second, { B1: null, C6: null, A4: "字" }, model);
    expect(moved).toEqual(anew);
    expect(moved?.xml).toBe(model.xml);
  });
});

describe("all is read anew where more than single cells has changed", () => {
  it.each([
    ["a cell that the row lacks", sheetOf(ROWS), { B6: 1 }],
    ["a row that the sheet lacks", sheetOf(ROWS), { A9: 1 }],
    ["a row that opens up", sheetOf(ROWS), { A3: 1 }],
    ["a cell beyond the dimension", sheetOf(ROWS, AROUND), { B1: 1, D1: 1 }],
    [
      "a formula that goes",
      sheetOf('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'),
      { A1: 2 },
    ],
    ["a formula that comes", sheetOf(ROWS), { B1: { value: null, formula: "=1+1" } }],
    [
      "rows out of order, of which one is empty",
      sheetOf('<row r="2"/><row r="1"/><row r="2"><c r="A2"/></row>'),
      { A2: 3 },
    ],
    ["a dimension that stands behind", sheetOf(ROWS, { tail: AROUND.head }), { B1: 9 }],
    [
      "a row in which names without prefix mean another thing",
      sheetOf(
        '<x:row xmlns:x="MAIN" xmlns="urn:o" r="1"><x:c r="A1"/></x:row>'.replace("MAIN", MAIN),
      ),
      { A1: 3 },
    ],
    [
      "names with a prefix",
      `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      { A1: 2 },
    ],
    [
      "two cells of one address",
      sheetOf('<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="A1"><v>2</v></c></row>'),
      { B1: 3 },
    ],
    [
      "rows out of order",
      sheetOf(
        '<row r="2"><c r="A2"/></row><row r="1"><c r="A1"/></row><row r="2"><c r="A2"/></row>',
      ),
      { A1: 3 },
    ],
    [
      "an attribute that is kept",
      sheetOf('<row r="1"><c r="A1" ph="1"><v>1</v></c></row>'),
      { A1: 2 },
    ],
  ])("%s", (_, xml, contents) => {
    expect(bothWays(read(xml), contents).moved).toBeNull();
  });
});

describe("nothing is taken for moved that does not fit", () => {
  const xml = sheetOf(ROWS);
  const model = read(xml);
  const [b1, c1] = [1, 2].map((column) => model.rows.get(0)!.cells.get(column)!);
  const patched = (start: number, end: number, text: string) => ({
    xml: xml.slice(0, start) + text + xml.slice(end),
    replacements: [{ start, end, text }],
  });

  it.each([
    ["more than the cell is replaced", patched(b1!.start, c1!.end, '<c r="B1" s="2"/>')],
    ["more than a cell is written", patched(b1!.start, b1!.end, '<c r="B1"/><c r="C1"/>')],
    ["another cell is written", patched(b1!.start, b1!.end, '<c r="D1"/>')],
    ["something outside the rows is written", patched(0, 0, " ")],
  ])("%s", (_, patch) => {
    expect(rewritten(model, patch, CONTEXT)).toBeNull();
  });
});

const value = fc.oneof(
  fc.constantFrom(null, "优", " a ", "_x0041_", "]]>", true, "", "=1"),
  fc.integer({ min: -999, max: 99999 }).map((n) => n / 100),
);
const common = fc.constantFrom(
  '<c r="@" s="1"/>',
  '<c r="@"><v>12</v></c>',
  '<c r="@" s="1" t="s"><v>1</v></c>',
  '<c r="@" t="inlineStr"><is><t>字</t></is></c>',
);
const uncommon = fc.constantFrom(
  '<c r="@"><f>1+1</f><v>2</v></c>',
  '<c s="1" r="@"><v>3</v></c>',
  "<c r='@'/>",
  '<!-- <c r="@"/> --><c r="@" ></c>',
  '<c r="A1"><v>4</v></c>',
  "",
);
const spelling = fc.oneof({ weight: 9, arbitrary: common }, { weight: 1, arbitrary: uncommon });
const rowTag = fc.oneof(
  { weight: 9, arbitrary: fc.constant('<row r="#">') },
  { weight: 1, arbitrary: fc.constantFrom("<row>", '<row r="2">') },
);
const rows = fc.array(fc.tuple(fc.array(spelling, { minLength: 1, maxLength: 5 }), rowTag), {
  minLength: 1,
  maxLength: 5,
});

it("agrees with reading all anew, however the sheet is spelled", () => {
  let moves = 0;
  fc.assert(
    fc.property(
      rows,
      fc.dictionary(fc.constantFrom("A1", "B1", "A2", "C2", "B3"), value, {
        minKeys: 1,
        maxKeys: 3,
      }),
      (drawn, contents) => {
        const xml = drawn.map(([cells, tag], row) => {
          const texts = cells.map((text, column) => text.replaceAll("@", toA1({ row, column })));
          return `${tag.replace("#", String(row + 1))}${texts.join("")}</row>`;
        });
        const { moved, anew } = bothWays(read(sheetOf(xml.join(""))), contents);
        if (moved) moves += 1;
        expect(moved ?? anew).toEqual(anew);
      },
    ),
    { numRuns: 2000 },
  );
  expect(moves).toBeGreaterThan(300);
});

it.each(["excel", "wps", "libreoffice", "openpyxl", "exceljs"])(
  "moves what is written into a form of %s",
  (program) => {
    const bytes = new Uint8Array(readFileSync(`test/fixtures/workbooks/${program}.xlsx`));
    const model = read(textOf(bytes, "xl/worksheets/sheet1.xml"));
    const filled = [...model.rows.values()].flatMap(({ cells }) =>
      [...cells.values()].filter(({ formula }) => !formula),
    );
    const some = filled.filter((_, index) => index % 5 === 0);
    const { moved, anew } = bothWays(
      model,
      Object.fromEntries(some.map((cell, index) => [toA1(cell), index % 2 ? index / 8 : "优"])),
    );
    expect(moved).toEqual(anew);
  },
);
