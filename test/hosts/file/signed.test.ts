import { unzipSync, zipSync } from "fflate";
import { FileHost } from "../../../src/hosts/file";
import { refusal } from "../../contract/support";
import { oneSheet } from "./support/package";

/** A workbook that somebody has signed, as Office packs it. */
function signed(): Uint8Array {
  const parts = unzipSync(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
  return zipSync({ ...parts, "_xmlsignatures/origin.sigs": new Uint8Array(0) });
}

describe("a signed workbook", () => {
  it("is read, and left as it was signed by whatever would change it", async () => {
    const bytes = signed();
    const host = FileHost.open(bytes, "已签名.xlsx");
    const [grid] = await host.read("active");
    const { sheet } = grid!;
    const content = { value: 7, formula: null };
    const edit = { sheet, cell: "Z90", before: { value: null, formula: null }, after: content };
    const changes = [
      host.write([edit]),
      host.edit([edit]),
      host.removeSheet(sheet),
      host.insertRow(sheet, 1),
      host.removeRow(sheet, 1),
    ];
    for (const change of changes) expect((await refusal(change)).code).toBe("signed");
    expect(Buffer.from(host.save()).equals(bytes)).toBe(true);
  });

  it("takes a write of nothing, as where all scores stand already", async () => {
    const host = FileHost.open(signed(), "已签名.xlsx");
    expect((await host.write([])).receipt.edits).toEqual([]);
  });
});
