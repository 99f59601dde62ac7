import { FileHost } from "../../../src/hosts/file";
import { reverse } from "../../../src/sheet/edit";
import { contentOf, editOf, writeAll } from "./support/edits";
import { oneSheet, textOf } from "./support/package";

const SHEET = "xl/worksheets/sheet1.xml";

describe("what is undone is as the file had it", () => {
  const bytes = oneSheet(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>D1+1</f><v>1.0</v></c></row>',
    { strings: "<si><t>良</t></si>" },
  );

  it("every byte of it, rows that were added included", async () => {
    const host = FileHost.open(bytes, "表.xlsx");
    const cells = { A1: "优", B1: 2, D1: 5, Z99: "补充" };
    const edits = await Promise.all(
      Object.entries(cells).map(([cell, value]) => editOf(host, "表", cell, value)),
    );
    const { receipt } = await host.write(edits);
    expect(textOf(host.save(), SHEET)).toContain("<f>D1+1</f><v>6</v>");
    await host.write(reverse(receipt));
    expect(host.save()).toEqual(bytes);
  });

  it("cell by cell, while other writes stay", async () => {
    const host = FileHost.open(bytes, "表.xlsx");
    const { receipt } = await host.write([await editOf(host, "表", "B1", 2)]);
    await writeAll(host, { A1: "优" });
    await host.write(reverse(receipt));
    expect(textOf(host.save(), SHEET)).toContain('<c r="B1" t="e"><v>#N/A</v></c>');
    expect((await contentOf(host, "表", "A1")).value).toBe("优");
  });
});
