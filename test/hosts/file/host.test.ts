import { FileHost } from "../../../src/hosts/file";
import type { SheetChange } from "../../../src/sheet/host";
import { editOf } from "./support/edits";
import { rawWorkbook } from "./support/package";
import { refused } from "./support/refusal";

const open = () =>
  FileHost.open(
    rawWorkbook({
      sheets: [
        { name: "甲", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
        { name: "乙", xml: "<sheetData/>" },
      ],
      workbookHead: '<bookViews><workbookView activeTab="1"/></bookViews>',
    }),
    "自评表.xlsx",
  );

it("knows its file, its sheets and the one in front", () => {
  const host = open();
  expect([host.kind, host.name, host.active]).toEqual(["file", "自评表.xlsx", "乙"]);
  expect(host.sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
});

it("brings a sheet to the front, says so once, and refuses one that is missing", async () => {
  const host = open();
  const heard: SheetChange[] = [];
  await host.listen((change) => heard.push(change));
  host.activate("甲");
  host.activate("甲");
  expect(heard).toEqual([{ kind: "activated", sheet: "甲" }]);
  expect((await host.read("active")).map((grid) => grid.sheet)).toEqual(["甲"]);
  expect(() => {
    host.activate("丙");
  }).toThrow(expect.objectContaining({ code: "sheet-missing" }) as Error);
});

it("tells of selections, and brings their sheet to the front", async () => {
  const host = open();
  const heard: unknown[] = [];
  const stop = host.onSelect((selection) => heard.push(selection));
  expect(host.selection).toBeNull();
  await host.select("甲", "B2");
  expect([host.active, host.selection]).toEqual(["甲", { sheet: "甲", cell: "B2" }]);
  stop();
  await host.select("甲", "B3");
  expect(heard).toEqual([{ sheet: "甲", cell: "B2" }]);
  expect((await refused(host.select("甲", "二"))).code).toBe("unknown");
});

it("tells what the area around a batch is, sheet by sheet, and whose it was", async () => {
  const host = open();
  const heard: SheetChange[] = [];
  await host.listen((change) => heard.push(change));
  await host.write([
    await editOf(host, "甲", "A1", 2),
    await editOf(host, "甲", "C5", 3),
    await editOf(host, "乙", "B2", 4),
  ]);
  await host.edit([await editOf(host, "乙", "B2", 5)]);
  expect(heard).toEqual([
    { kind: "edited", sheet: "甲", range: "A1:C5", own: true },
    { kind: "edited", sheet: "乙", range: "B2", own: true },
    { kind: "edited", sheet: "乙", range: "B2", own: false },
  ]);
});

it("keeps marks while their cells are empty, and never in the file", async () => {
  const host = open();
  await host.mark(
    ["甲"],
    [
      { sheet: "甲", cell: "B1" },
      { sheet: "甲", cell: "B2" },
      { sheet: "乙", cell: "B3" },
    ],
  );
  expect(host.marksOf("甲")).toEqual(["B1", "B2"]);
  expect(host.marksOf("乙")).toEqual([]);
  await host.write([await editOf(host, "甲", "B1", "已说明")]);
  expect(host.marksOf("甲")).toEqual(["B2"]);
  const again = FileHost.open(host.save(), "自评表.xlsx");
  expect(again.marksOf("甲")).toEqual([]);
});

it("gives a grid that later writes do not change", async () => {
  const host = open();
  const [before] = await host.read("all");
  await host.write([await editOf(host, "甲", "A1", 9)]);
  expect(before?.values[0]?.[0]).toBe(1);
  const [after] = await host.read("all");
  expect(after?.values[0]?.[0]).toBe(9);
});
