import { FileHost } from "../../../src/hosts/file";
import { contentOf, editOf, type Content } from "./support/edits";
import { oneSheet, rawWorkbook } from "./support/package";
import { refused } from "./support/refusal";

const MERGES = '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>';

describe("a batch", () => {
  const host = () =>
    FileHost.open(oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'), "表");

  it("that writes nothing leaves the bytes alone", async () => {
    const bytes = oneSheet("");
    const opened = FileHost.open(bytes, "表.xlsx");
    await opened.write([]);
    await opened.read("all");
    expect(opened.save()).toEqual(bytes);
  });

  it("does not share memory with the bytes it was opened from", () => {
    const bytes = Buffer.from(oneSheet(""));
    const copy = new Uint8Array(bytes);
    const opened = FileHost.open(bytes, "表.xlsx");
    bytes.fill(0);
    expect(opened.save()).toEqual(copy);
  });

  it("that names a merged area twice writes it once", async () => {
    const xml = `<sheetData/>${MERGES}`;
    const opened = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml }] }), "表.xlsx");
    const edits = [await editOf(opened, "表", "B2", 1), await editOf(opened, "表", "C3", 2)];
    const { receipt } = await opened.write(edits);
    expect(receipt.edits.map(({ cell, after: { value } }) => [cell, value])).toEqual([["B2", 2]]);
  });

  it.each<[string, string, Content, string]>([
    ["an address that is none", "1A", 1, "unknown"],
    ["a number that is none", "A1", NaN, "unknown"],
    ["an endless number", "A1", Infinity, "unknown"],
    ["more text than a cell holds", "A1", "长".repeat(32_768), "payload-too-large"],
  ])("is refused whole for %s", async (_what, cell, value, code) => {
    const opened = host();
    const good = await editOf(opened, "表", "B1", 9);
    const before = { value: 1, formula: null };
    const bad = { sheet: "表", cell, before, after: { value, formula: null } as never };
    expect((await refused(opened.write([good, bad]))).code).toBe(code);
    expect(await contentOf(opened, "表", "B1")).toEqual({ value: 2, formula: null });
  });

  it("that does not read back on its last sheet is taken back on all", async () => {
    const xml = "<sheetData/>";
    const sheets = ["表", "另"].map((name) => ({ name, xml }));
    const bytes = rawWorkbook({ sheets });
    const opened = FileHost.open(bytes, "表.xlsx");
    const good = await editOf(opened, "表", "A1", 5);
    // a formula without its sign is none that a cell could hold
    const bad = await editOf(opened, "另", "B1", { value: null, formula: "A1*2" });
    const error = await refused(opened.write([good, bad]));
    expect([error.code, error.details.cells]).toEqual(["write-unverified", "B1"]);
    expect(await contentOf(opened, "表", "A1")).toEqual({ value: null, formula: null });
    expect(opened.save()).toEqual(bytes);
  });

  it("names all cells that changed meanwhile", async () => {
    const opened = host();
    const edits = [await editOf(opened, "表", "A1", 5), await editOf(opened, "表", "B1", 6)];
    await opened.edit(edits);
    const error = await refused(opened.write(edits));
    expect([error.code, error.details.cells]).toEqual(["changed-meanwhile", "A1、B1"]);
  });

  it("may carry numbers that differ behind the fifteenth digit", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>0.30000000000000004</v></c></row>');
    const opened = FileHost.open(bytes, "表.xlsx");
    const before = { value: 0.3, formula: null };
    const { skipped } = await opened.write(
      [{ sheet: "表", cell: "A1", before, after: { value: 1, formula: null } }],
      { onlyIfUnchanged: true },
    );
    expect(skipped).toEqual([]);
  });
});
