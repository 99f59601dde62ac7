import { FileHost } from "../../../src/hosts/file";
import { contentOf, editOf } from "./support/edits";
import { rawWorkbook, textOf } from "./support/package";

const ROWS = 10_000;
/** Milliseconds; a second on an idle machine, but builds share theirs. */
const PATIENCE = 120_000;
const letters = [..."ABCDEFGHIJKL"];

/** 10,000 rows of twelve cells, with a shared formula down the last column. */
function build(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, y) => {
    const row = y + 1;
    const cells = letters
      .slice(0, 11)
      .map((letter, x) => `<c r="${letter}${row}"><v>${row * 11 + x}</v></c>`);
    const f =
      y === 0 ? `<f t="shared" ref="L1:L${ROWS}" si="0">SUM(A1:K1)</f>` : '<f t="shared" si="0"/>';
    return `<row r="${row}">${cells.join("")}<c r="L${row}">${f}<v>${row * 121 + 55}</v></c></row>`;
  });
  return rawWorkbook({
    sheets: [{ name: "明细", xml: `<sheetData>${rows.join("")}</sheetData>` }],
  });
}

it(
  "a sheet of 10,000 rows is read, written in its midst, and recalculated there alone",
  async () => {
    const bytes = build();
    const host = FileHost.open(bytes, "明细.xlsx");
    const [grid] = await host.read("all");
    expect(grid?.values).toHaveLength(ROWS);
    expect(grid?.formulas[ROWS - 1]?.[11]).toBe(`=SUM(A${ROWS}:K${ROWS})`);
    await host.write([
      await editOf(host, "明细", "A5000", 0),
      await editOf(host, "明细", "L1", 7),
      await editOf(host, "明细", `B${ROWS + 5}`, "末行之后"),
    ]);
    const written = host.save();
    const saved = FileHost.open(written, "明细.xlsx");
    expect((await contentOf(saved, "明细", "L5000")).value).toBe(5000 * 121 + 55 - 55_000);
    expect((await contentOf(saved, "明细", `L${ROWS}`)).formula).toBe(`=SUM(A${ROWS}:K${ROWS})`);
    const cells = (xml: string) => xml.split("</c>");
    const [now, before] = [
      textOf(written, "xl/worksheets/sheet1.xml"),
      textOf(bytes, "xl/worksheets/sheet1.xml"),
    ].map(cells);
    const kept = new Set(now);
    // A5000 and its sum, L1 and its heir L2
    expect(before?.filter((cell) => !kept.has(cell))).toHaveLength(4);
  },
  PATIENCE,
);
