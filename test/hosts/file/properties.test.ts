import fc from "fast-check";
import { FileHost } from "../../../src/hosts/file";
import { toA1 } from "../../../src/sheet/address";
import { reverse } from "../../../src/sheet/edit";
import type { CellValue } from "../../../src/sheet/grid";
import { content, contentOf, editOf, type Content } from "./support/edits";
import { rawWorkbook, unzip } from "./support/package";

const SHEET = "xl/worksheets/sheet1.xml";
const SIZE = 8;

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
  fc.boolean(),
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .map((text) => text.replace(/\p{C}/gu, "字") || "字"),
  fc.constantFrom<CellValue>(
    null,
    "=1+1",
    " 空格 ",
    "_x0041_",
    "<&>\"'",
    "]]>",
    "一\n二",
    "80%",
    "#N/A",
  ),
);

const formula = fc
  .tuple(fc.constantFrom("A1", "$B$2", "C3:D4", "A1:A8"), fc.constantFrom("SUM", "MAX", "COUNTA"))
  .map(([area, name]) => `=${name}(${area})`);

/** A sheet as drawn by chance: which cells are spelled, how, and what they hold. */
const cell = fc.record({
  kind: fc.constantFrom(
    "number",
    "shared",
    "inline",
    "bool",
    "empty",
    "formula",
    "missing",
    "missing",
  ),
  style: fc.integer({ min: 0, max: 2 }),
  number: fc.integer({ min: -50, max: 50 }),
  spelled: fc.boolean(),
});
const sheet = fc.array(fc.array(cell, { minLength: SIZE, maxLength: SIZE }), {
  minLength: SIZE,
  maxLength: SIZE,
});
const place = fc
  .tuple(fc.nat(SIZE + 2), fc.nat(SIZE + 2))
  .map(([row, column]) => toA1({ row, column }));
const edits = fc.array(
  fc.tuple(
    place,
    fc.oneof(
      { weight: 5, arbitrary: value },
      { weight: 1, arbitrary: formula.map((f) => ({ value: null, formula: f })) },
    ),
  ),
  { minLength: 1, maxLength: 12 },
);

type Drawn = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function build(drawn: Drawn): Uint8Array {
  const rows = drawn.map((cells, row) => {
    let gap = false;
    const xml = cells.map(({ kind, style, number, spelled }, column) => {
      if (kind === "missing") {
        gap = true;
        return "";
      }
      // a cell may leave its address out only right behind another one
      const r = spelled || gap ? ` r="${toA1({ row, column })}"` : "";
      gap = false;
      const s = style === 0 ? "" : ` s="${style}"`;
      if (kind === "number") return `<c${r}${s}><v>${number}</v></c>`;
      if (kind === "shared") return `<c${r}${s} t="s"><v>${Math.abs(number) % 2}</v></c>`;
      if (kind === "inline") return `<c${r}${s} t="inlineStr"><is><t>字${number}</t></is></c>`;
      if (kind === "bool") return `<c${r}${s} t="b"><v>${Math.abs(number) % 2}</v></c>`;
      if (kind === "formula") return `<c${r}${s}><f>${number}+1</f><v>${number + 1}</v></c>`;
      return `<c${r}${s}/>`;
    });
    const content = xml.join("");
    return content === "" ? `<row r="${row + 1}"/>` : `<row r="${row + 1}">${content}</row>`;
  });
  return rawWorkbook({
    sheets: [
      {
        name: "表",
        xml: `<dimension ref="A1"/><sheetData>${rows.join("")}</sheetData><pageMargins left="1"/>`,
      },
      { name: "另", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    ],
    strings: "<si><t>甲</t></si><si><t>乙</t></si>",
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="10"/></cellXfs>',
  });
}

/** One edit a cell: a batch that names a cell twice says what it wants only once. */
function distinct(batch: readonly (readonly [string, Content])[]): [string, Content][] {
  return [...new Map(batch)];
}

describe("whatever is written into whatever sheet", () => {
  it("reads back as it was written, from the saved bytes, and all else as before", () =>
    fc.assert(
      fc.asyncProperty(sheet, edits, async (drawn, batch) => {
        const bytes = build(drawn);
        const host = FileHost.open(bytes, "表.xlsx");
        const wanted = distinct(batch);
        const before = await everything(host);
        await host.write(
          await Promise.all(wanted.map(([at, after]) => editOf(host, "表", at, after))),
        );
        const saved = FileHost.open(host.save(), "表.xlsx");
        for (const [at, after] of wanted) {
          const now = await contentOf(saved, "表", at);
          expect(now.formula).toBe(content(after).formula);
          if (now.formula === null) expect(now.value).toBe(content(after).value);
        }
        const after = await everything(saved);
        const written = new Set(wanted.map(([at]) => at));
        for (const [at, one] of before)
          if (!written.has(at)) expect([at, after.get(at)]).toEqual([at, one]);
        const [now, then] = [unzip(host.save()), unzip(bytes)];
        for (const path of Object.keys(then)) {
          if (path !== SHEET && path !== "xl/workbook.xml")
            expect(isSame(now[path], then[path])).toBe(true);
        }
      }),
      { numRuns: 150 },
    ));

  it("is undone to the last byte, in one step or in several", () =>
    fc.assert(
      fc.asyncProperty(
        sheet,
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        async (drawn, batches) => {
          const bytes = build(drawn);
          const host = FileHost.open(bytes, "表.xlsx");
          const receipts = [];
          for (const batch of batches) {
            const wanted = distinct(batch).map(([at, after]) => editOf(host, "表", at, after));
            receipts.push((await host.write(await Promise.all(wanted))).receipt);
          }
          for (const receipt of receipts.reverse()) {
            expect((await host.write(reverse(receipt), { onlyIfUnchanged: true })).skipped).toEqual(
              [],
            );
          }
          expect(isSame(host.save(), bytes)).toBe(true);
        },
      ),
      { numRuns: 80 },
    ));
});

/** Byte by byte, without jest's slow walk over typed arrays. */
function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

/** Every cell of the sheet by address: what it holds and how it is formatted. */
async function everything(host: FileHost): Promise<Map<string, string>> {
  const [grid] = await host.read("active");
  const cells = new Map<string, string>();
  if (!grid) return cells;
  for (let row = grid.used.top; row <= grid.used.bottom; row += 1) {
    for (let column = grid.used.left; column <= grid.used.right; column += 1) {
      const [y, x] = [row - grid.used.top, column - grid.used.left];
      const formula = grid.formulas[y]?.[x];
      // a formula is the same whatever it comes to
      const held = formula ?? grid.values[y]?.[x] ?? null;
      if (held !== null)
        cells.set(toA1({ row, column }), JSON.stringify([held, grid.formats[y]?.[x]]));
    }
  }
  return cells;
}
