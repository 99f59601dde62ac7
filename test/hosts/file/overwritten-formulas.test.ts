import { FileHost } from "../../../src/hosts/file";
import { reverse } from "../../../src/sheet/edit";
import { contentOf, editOf, writeAll } from "./support/edits";
import { oneSheet, textOf, unzip } from "./support/package";
import { refused } from "./support/refusal";

const SHEET = "xl/worksheets/sheet1.xml";

describe("formulas that are written over", () => {
  const shared =
    '<row r="1"><c r="A1" s="1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
  const chain = '<c r="A1" i="1" l="1"/><c r="A2"/><c r="A3" s="1"/>';

  it("hand a shared formula on to the next cell that has it", async () => {
    const host = FileHost.open(oneSheet(shared), "表.xlsx");
    await writeAll(host, { A1: 10 });
    const xml = textOf(host.save(), SHEET);
    expect(xml).toContain('<c r="A1" s="1"><v>10</v></c>');
    expect(xml).toContain(
      '<c r="A2" t="str"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c>',
    );
    expect(xml).toContain('<c r="A3"><f t="shared" si="0"/><v>6</v></c>');
    expect((await contentOf(host, "表", "A3")).formula).toBe("=B3*2");
  });

  it("hand it on past cells that are written too, and to nobody where none is left", async () => {
    const host = FileHost.open(oneSheet(shared), "表.xlsx");
    await writeAll(host, { A1: 1, A2: 2 });
    expect(textOf(host.save(), SHEET)).toContain('ref="A3" si="0">B3*2</f>');
    await writeAll(host, { A3: 3 });
    expect(textOf(host.save(), SHEET)).not.toContain("<f");
  });

  it("come back when the write is undone", async () => {
    const host = FileHost.open(oneSheet(shared), "表.xlsx");
    const { receipt } = await host.write([await editOf(host, "表", "A1", 10)]);
    await host.write(reverse(receipt), { onlyIfUnchanged: true });
    expect(await contentOf(host, "表", "A1")).toEqual({ value: 2, formula: "=B1*2" });
    expect((await contentOf(host, "表", "A2")).formula).toBe("=B2*2");
  });

  it("leave the calculation chain, whose other cells keep their sheet", async () => {
    const host = FileHost.open(oneSheet(shared, { calcChain: chain }), "表.xlsx");
    await writeAll(host, { A1: 10 });
    expect(textOf(host.save(), "xl/calcChain.xml")).toContain(
      '><c r="A2" i="1"/><c r="A3" s="1"/></calcChain>',
    );
  });

  it("take the chain with them where it would be empty", async () => {
    const host = FileHost.open(oneSheet(shared, { calcChain: chain }), "表.xlsx");
    await writeAll(host, { A1: 1, A2: 2, A3: 3 });
    const parts = unzip(host.save());
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(textOf(host.save(), "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(host.save(), "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textOf(host.save(), "xl/_rels/workbook.xml.rels")).toContain("worksheet");
  });

  it("leave the chain alone where the formula is put back", async () => {
    const bytes = oneSheet(shared, { calcChain: chain });
    const host = FileHost.open(bytes, "表.xlsx");
    const { receipt } = await host.write([await editOf(host, "表", "A3", 10)]);
    await host.write(reverse(receipt));
    expect(textOf(host.save(), "xl/calcChain.xml")).toBe(textOf(bytes, "xl/calcChain.xml"));
  });

  it.each([
    ["the first cell of an array", "A1", '<f t="array" ref="A1:A2">B1:B2</f>'],
    ["another cell of an array", "A2", '<f t="array" ref="A1:A2">B1:B2</f>'],
    ["a data table", "A2", '<f t="dataTable" ref="A1:A2" r1="B1"/>'],
  ])("are not torn out of %s", async (_what, cell, f) => {
    const bytes = oneSheet(
      `<row r="1"><c r="A1">${f}<v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
    );
    const host = FileHost.open(bytes, "表.xlsx");
    const error = await refused(host.write([await editOf(host, "表", cell, 5)]));
    expect(error.details.detail).toContain(cell);
    expect(host.save()).toEqual(bytes);
  });
});
