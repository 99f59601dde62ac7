import fc from "fast-check";
import { FileHost } from "../../../../src/hosts/file";
import { movedFormula } from "../../../../src/hosts/file/structure/row-move/moved-formula";
import { rangeToA1, toA1, type CellRange } from "../../../../src/sheet/address";
import { cellAt, type Grid } from "../../../../src/sheet/grid";
import { movedFormula as movedInExcel } from "../../../excel-simulator/model/moved-rows";
import { rawWorkbook, textOf, unzip, zip } from "../support/package";

const ROWS = 12;
const RUNS = { numRuns: 40 };

const line = fc.integer({ min: 1, max: ROWS });
const dollar = fc.constantFrom("", "$");
const corner = fc
  .tuple(dollar, fc.constantFrom("A", "B", "C"), dollar, line)
  .map((parts) => parts.join(""));
const prefix = fc.constantFrom("", "表!", "'表'!", "乙!");
const reference = fc.oneof(
  fc.tuple(prefix, corner).map((parts) => parts.join("")),
  fc.tuple(prefix, corner, corner).map(([sheet, a, b]) => `SUM(${sheet}${a}:${b})`),
  fc.tuple(prefix, line, line).map(([sheet, a, b]) => `COUNT(${sheet}${a}:${b})`),
);
const formula = fc
  .array(fc.oneof(reference, fc.constantFrom('"A7"', "LOG10(8)", "1E5", "项目_A7")), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join("+"));

it("two writers of the same rule spell a formula alike, whatever it names", () => {
  const kinds = fc.constantFrom("insert" as const, "remove" as const);
  fc.assert(
    fc.property(formula, line, kinds, fc.boolean(), (text, at, kind, home) => {
      const move = { shift: { kind, row: at }, sheet: "表", sheets: ["表", "乙"] };
      const rowMove = { kind: kind === "insert" ? kind : ("delete" as const), row: at };
      const theirs = movedInExcel(rowMove, text, "表", home);
      const ours = movedFormula(text, move, { home });
      expect(ours).toBe(theirs.includes("#REF!") ? null : theirs);
    }),
    { numRuns: 500 },
  );
});

/** A sheet of numbers, with formulas beside them that never read each other, and merged blocks. */
interface Sketch {
  readonly numbers: readonly (number | null)[];
  readonly formulas: readonly string[];
  readonly heights: readonly (number | null)[];
  readonly merges: readonly CellRange[];
}

const block = fc.tuple(line, line).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const sketch: fc.Arbitrary<Sketch> = fc.record({
  numbers: fc.array(fc.option(fc.integer({ min: 0, max: 99 })), { minLength: 1, maxLength: ROWS }),
  formulas: fc.array(formula, { minLength: 1, maxLength: ROWS }),
  heights: fc.array(fc.option(fc.integer({ min: 10, max: 60 })), { maxLength: ROWS }),
  merges: fc.array(block, { maxLength: 2 }).map((blocks) =>
    // one column a block, so that none lies over another
    blocks.flatMap(([top, bottom], x) =>
      top < bottom ? [{ top: top - 1, bottom: bottom - 1, left: 5 + x, right: 5 + x }] : [],
    ),
  ),
});

function bytesOf({ numbers, formulas, heights, merges }: Sketch): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, y) => {
    const number = numbers[y] ?? null;
    const text = formulas[y];
    const height = heights[y] ?? null;
    const cells =
      (number === null ? "" : `<c r="A${y + 1}" s="${y % 3}"><v>${number}</v></c>`) +
      (text === undefined ? "" : `<c r="E${y + 1}"><f>${text}</f></c>`);
    const sized = height === null ? "" : ` ht="${height}" customHeight="1"`;
    return cells + sized === "" ? "" : `<row r="${y + 1}"${sized}>${cells}</row>`;
  });
  const areas = merges.map((area) => `<mergeCell ref="${rangeToA1(area)}"/>`).join("");
  const merged = areas && `<mergeCells count="${merges.length}">${areas}</mergeCells>`;
  const other = '<sheetData><row r="7"><c r="A7"><v>70</v></c></row></sheetData>';
  return rawWorkbook({
    sheets: [
      { name: "表", xml: `<sheetData>${rows.join("")}</sheetData>${merged}` },
      { name: "乙", xml: other },
    ],
    styles:
      "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>" +
      `<cellXfs>${'<xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="9"/>'}</cellXfs>`,
    workbookTail: '<definedNames><definedName name="项目_A7">表!$A$7</definedName></definedNames>',
  });
}

const gridOf = async (bytes: Uint8Array): Promise<Grid> => {
  const grid = (await FileHost.open(bytes, "表.xlsx").read("all"))[0];
  if (!grid) throw new Error("no sheet");
  return grid;
};

/** The file as if it had just been written by a program that computes nothing: results come anew. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const path = "xl/worksheets/sheet1.xml";
  const bare = textOf(bytes, path).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
  return zip({ ...unzip(bytes), [path]: bare });
}

const shown = ({ used, values, formulas, formats, merges }: Grid): unknown[] => [
  used,
  values,
  formulas,
  formats,
  (merges ?? []).map(rangeToA1).sort(),
];

it("formulas come to what they came to, on cells that have only moved", async () => {
  await fc.assert(
    fc.asyncProperty(sketch, line, async (drawn, below) => {
      const before = await gridOf(bytesOf(drawn));
      const host = FileHost.open(bytesOf(drawn), "表.xlsx");
      await host.insertRow("表", below - 1);
      const after = await gridOf(withoutResults(host.save()));
      for (let row = before.used.top; row <= before.used.bottom; row += 1) {
        for (let column = before.used.left; column <= before.used.right; column += 1) {
          const was = cellAt(before, row, column);
          const is = cellAt(after, row < below ? row : row + 1, column);
          expect([toA1({ row, column }), is.value]).toEqual([toA1({ row, column }), was.value]);
        }
      }
    }),
    RUNS,
  );
});

it("a row put in and taken out leaves the same bytes; several in any order the same sheet", async () => {
  const order = fc.array(fc.tuple(line, fc.nat()), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(sketch, order, async (drawn, places) => {
      const bytes = bytesOf(drawn);
      const host = FileHost.open(bytes, "表.xlsx");
      const rows: number[] = [];
      for (const [below] of places) {
        await host.insertRow("表", below - 1);
        rows.forEach((row, at) => (rows[at] = row >= below ? row + 1 : row));
        rows.push(below);
      }
      for (const [, pick] of places) {
        const [row = 0] = rows.splice(pick % rows.length, 1);
        await host.removeRow("表", row);
        rows.forEach((other, at) => (rows[at] = other > row ? other - 1 : other));
      }
      expect(shown(await gridOf(host.save()))).toEqual(shown(await gridOf(bytes)));
      const again = FileHost.open(bytes, "表.xlsx");
      for (const [below] of places) await again.insertRow("表", below - 1);
      for (const [below] of [...places].reverse()) await again.removeRow("表", below);
      expect(Buffer.compare(again.save(), bytes)).toBe(0);
    }),
    RUNS,
  );
});
