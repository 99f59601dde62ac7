import { FileHost } from "../../../../src/hosts/file";
import { REPORT, named } from "../../../contract/new-sheets";
import { editOf } from "../support/edits";
import { featureWorkbook } from "../support/features/workbook";
import { rawParts, rawWorkbook, textOf, unzip, zip } from "../support/package";
import { refused } from "../support/refusal";
import { sheetNow } from "../support/sheet-now";

/** The parts that an inserted sheet has to change, whatever else the file holds. */
const TOUCHED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

const original = featureWorkbook(true);
const NAME = "自评表.xlsm";

async function inserted(bytes = original): Promise<FileHost> {
  const host = FileHost.open(bytes, NAME);
  await host.insertSheet(REPORT);
  return host;
}

const same = (a?: Uint8Array, b?: Uint8Array) => a && b && Buffer.from(a).equals(Buffer.from(b));

describe("a file with an inserted sheet", () => {
  it("has one part more, and every part that is not about it as before, byte for byte", async () => {
    const before = unzip(original);
    const after = unzip((await inserted()).save());
    const paths = Object.keys(after).filter((path) => !(path in before));
    expect(paths).toEqual(["xl/worksheets/sheet4.xml"]);
    const changed = Object.keys(before).filter((path) => !same(before[path], after[path]));
    expect(changed.sort()).toEqual(TOUCHED);
  });

  it.each([
    ["xl/workbook.xml", "</sheets>", '<sheet name="校验说明" sheetId="6" r:id="rId12"/>'],
    [
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      '<Relationship Id="rId12" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet4.xml"/>',
    ],
    [
      "[Content_Types].xml",
      "</Types>",
      '<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    ],
  ])("has %s as before but for one element", async (path, end, element) => {
    const bytes = (await inserted()).save();
    expect(textOf(bytes, path)).toBe(textOf(original, path).replace(end, element + end));
  });

  it("has every style under its old index, and counts the new ones", async () => {
    const before = textOf(original, "xl/styles.xml");
    const after = textOf((await inserted()).save(), "xl/styles.xml");
    for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const items = (xml: string) =>
        new RegExp(`<${list}[^>]*>(.*)</${list}>`).exec(xml)?.[1] ?? "";
      expect(items(after).startsWith(items(before))).toBe(true);
    }
    // one bold font of 16 points, one that is only bold; thin borders were there already
    expect(after).toContain('<fonts count="6">');
    expect(after).toContain('<borders count="2">');
    const styles = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/.exec(after);
    expect(Number(styles?.[1])).toBe((styles?.[2]?.match(/<xf /g) ?? []).length);
  });

  it("has no style twice, however many sheets are inserted", async () => {
    const host = await inserted();
    const once = textOf(host.save(), "xl/styles.xml");
    await host.insertSheet(named("汇总表"));
    expect(textOf(host.save(), "xl/styles.xml")).toBe(once);
  });

  it("keeps the default font where a style names none, without the theme's where it names one", async () => {
    const fonts = /<fonts.*<\/fonts>/.exec(textOf((await inserted()).save(), "xl/styles.xml"))?.[0];
    expect(fonts).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font>',
    );
    expect(fonts).toContain(
      '<font><b/><sz val="16"/><color theme="1"/><name val="黑体"/><charset val="134"/></font>',
    );
  });

  it.each([[["汇总表", "校验说明"]], [["校验说明", "汇总表"]]])(
    "is the original to the byte once what came is gone (%j), writes to it included",
    async (order) => {
      const host = await inserted();
      await host.insertSheet(named("汇总表"));
      await host.write([await editOf(host, "校验说明", "A9", "补充")]);
      for (const sheet of order) await host.removeSheet(sheet);
      expect(same(host.save(), original)).toBe(true);
      expect(host.sheets).toHaveLength(3);
    },
  );

  it("does not bring back a sheet of the file that was removed meanwhile", async () => {
    const host = await inserted();
    await host.removeSheet("内部");
    await host.removeSheet("校验说明");
    expect(host.sheets.map(({ name }) => name)).toEqual(["自评表", "字典"]);
    await host.insertSheet(REPORT);
    await host.removeSheet("校验说明");
    const saved = FileHost.open(host.save(), NAME);
    expect(saved.sheets.map(({ name }) => name)).toEqual(["自评表", "字典"]);
  });

  it("keeps what was written elsewhere when it is removed", async () => {
    const host = await inserted();
    await host.write([await editOf(host, "自评表", "G6", 14.5)]);
    await host.removeSheet("校验说明");
    const [before, after] = [unzip(original), unzip(host.save())];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(before).filter((path) => !same(before[path], after[path]))).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("is as before where the sheet is refused", async () => {
    const host = FileHost.open(original, NAME);
    expect((await refused(host.insertSheet(named("内部")))).code).toBe("sheet-exists");
    expect(same(host.save(), original)).toBe(true);
  });
});

describe("a sheet fits whatever file it comes into", () => {
  const bare = { sheets: [{ name: "表", xml: "<sheetData/>" }] };

  it("one without any styles", async () => {
    const host = await inserted(rawWorkbook(bare));
    const now = await sheetNow(host.save(), "校验说明");
    expect(now?.style("A1")).toMatchObject({ font: "黑体", size: 16, bold: true });
    const parts = unzip(host.save());
    expect(Object.keys(parts)).toContain("xl/styles.xml");
    expect(textOf(host.save(), "[Content_Types].xml")).toContain('"/xl/styles.xml"');
  });

  it("one whose stylesheet lacks most lists: no old cell is dressed by it", async () => {
    const styles = '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>';
    const bytes = (await inserted(rawWorkbook({ ...bare, styles }))).save();
    const xml = textOf(bytes, "xl/styles.xml");
    expect(
      xml.match(/<(numFmts|fonts|fills|borders|cellXfs)\b/g)?.map((tag) => tag.slice(1)),
    ).toEqual(["fonts", "fills", "borders", "cellXfs"]);
    expect(xml).toContain('<fonts count="3"><font/>');
    expect((await sheetNow(bytes, "校验说明"))?.style("A2")).toMatchObject({ border: true });
  });

  it("a strict one, whose namespaces its parts then have", async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const parts = Object.entries(rawParts(bare)).map(([path, part]) => {
      return [path, typeof part === "string" ? strict(part) : part] as const;
    });
    const host = await inserted(zip(Object.fromEntries(parts)));
    const bytes = host.save();
    expect(textOf(bytes, "xl/worksheets/sheet2.xml")).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">',
    );
    expect(textOf(bytes, "xl/styles.xml")).toContain("http://purl.oclc.org/ooxml/spreadsheetml");
    const relations = textOf(bytes, "xl/_rels/workbook.xml.rels");
    expect(relations).not.toContain("schemas.openxmlformats.org/officeDocument");
    const again = await FileHost.open(bytes, NAME).read("all");
    expect(again[1]?.values[2]).toEqual(["=1+1", "007", 1.5]);
  });

  it("one that spells its elements with prefixes", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = zip({
      ...rawParts({ ...bare, styles: "" }),
      "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:o="${office}"><x:sheets><x:sheet name="表" sheetId="7" o:id="rId1"></x:sheet></x:sheets></x:workbook>`,
      "xl/styles.xml": `<x:styleSheet xmlns:x="${main}"><x:fonts count='1'><x:font><x:sz val="11"/></x:font></x:fonts><x:cellXfs count="1"><x:xf fontId="0"/></x:cellXfs></x:styleSheet>`,
    });
    const saved = (await inserted(bytes)).save();
    expect(textOf(saved, "xl/workbook.xml")).toContain(
      '</x:sheet><x:sheet name="校验说明" sheetId="8" o:id="rId3"/></x:sheets>',
    );
    expect(textOf(saved, "xl/styles.xml")).toContain('<x:fonts count="3"><x:font><x:sz val="11"/>');
    const again = FileHost.open(saved, NAME);
    expect(again.look("校验说明").style(0, 0)).toMatchObject({ fontName: "黑体", bold: true });
    expect(again.look("校验说明").style(1, 0).top).not.toBeNull();
  });

  it("one in which the next part's name is taken by nobody's part", async () => {
    const stray = { ...rawParts(bare), "xl/worksheets/Sheet2.xml": "<stray/>" };
    const paths = Object.keys(unzip((await inserted(zip(stray))).save()));
    expect(paths).toContain("xl/worksheets/sheet3.xml");
  });

  it("names with signs that XML keeps for itself", async () => {
    const host = FileHost.open(rawWorkbook(bare), NAME);
    await host.insertSheet(named('<甲> & "乙"'));
    const again = await FileHost.open(host.save(), NAME).read("all");
    expect(again.map(({ sheet }) => sheet)).toEqual(["表", '<甲> & "乙"']);
  });
});

it("the host's list of sheets follows, and tells those who draw it", async () => {
  const host = FileHost.open(original, NAME);
  let heard = 0;
  const stop = host.onSheets(() => (heard += 1));
  await host.insertSheet(REPORT);
  expect(host.sheets.at(-1)).toEqual({ name: "校验说明", visibility: "visible" });
  expect(host.look("校验说明").style(0, 0)).toMatchObject({ fontName: "黑体", fontSize: 16 });
  expect(host.look("校验说明").columnWidth(0)).toBe(215);
  await host.removeSheet("校验说明");
  expect([heard, host.sheets.length]).toEqual([2, 3]);
  stop();
  await host.insertSheet(REPORT);
  expect(heard).toBe(2);
});
