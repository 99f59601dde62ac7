import { readFileSync } from "node:fs";
import { officeMembersIn } from "./office-members";
import { WITHOUT_UNDO } from "./without-undo";
import { named, parseXml } from "./xml";

const members = officeMembersIn("src");
const files = (name: string) => members.find((one) => one.name === name)?.files ?? [];

/** Members above the floor, with why an Excel at the floor never meets them. */
const ABOVE_FLOOR: Readonly<Record<string, string>> = {
  "Workbook.notes": "asked for only where isSetSupported says 1.18",
  "NoteCollection.load": "comes of Workbook.notes",
  "NoteCollection.items": "comes of Workbook.notes",
  "Note.content": "comes of Workbook.notes",
  "Note.getLocation": "comes of Workbook.notes",
  "WorksheetChangedEventArgs.triggerSource": "told by the host, and may be missing",
};

/** What clears the undo history all the same, and why there is no other way. */
const CLEARS_UNDO: Readonly<Record<string, string>> = {
  "Worksheet.delete": "only a whole sheet of our own that the person wants out, or half-made",
};

/** 13 of `ExcelApi 1.13`; the highest where a sentence names several. */
function minorOf(set: string): number {
  if (!/^ExcelApi\b/.test(set)) return 0;
  return Math.max(0, ...[...set.matchAll(/\b1\.(\d+)/g)].map(([, minor]) => Number(minor)));
}

function declaredFloor(): string {
  const manifest = parseXml(readFileSync("manifest.xml", "utf8"));
  const set = named(manifest, "Set").find((one) => one.attributes["Name"] === "ExcelApi");
  return set?.attributes["MinVersion"] ?? "none";
}

describe("the members of the Office client that the source uses", () => {
  it.each([
    ["with a dot", "Range.getMergedAreasOrNullObject", "sheet-look"],
    ["where an object is handed on without a type's name", "Workbook.getActiveCell", "excel-host"],
    ["by taking an object apart", "Workbook.customXmlParts", "facts"],
    ["in options", "RowPropertiesLoadOptions.rowHidden", "sheet-look"],
    ["in what is to be loaded", "Worksheet.protection", "reading"],
    ["outside the host", "UI.displayDialogAsync", "commands/tell"],
  ])("are found %s", (_how, name, file) => {
    expect(files(name).join()).toContain(file);
  });

  it("all stand in Excel's own sets, and no preview or platform is needed", () => {
    const foreign = members.flatMap(({ name, sets }) =>
      sets
        .filter((set) => !/^(ExcelApi 1\.|Mailbox|DialogApi)/.test(set))
        .map((set) => [name, set]),
    );
    expect(foreign).toEqual([]);
  });

  it("reach up to the floor that the manifest and the code declare, no higher and no lower", () => {
    const counted = members.filter(({ name }) => !(name in ABOVE_FLOOR));
    const highest = Math.max(...counted.flatMap(({ sets }) => sets.map(minorOf)));
    const needing = counted.filter(({ sets }) => sets.some((set) => minorOf(set) === highest));
    expect([`1.${String(highest)}`, needing.map(({ name }) => name)]).toEqual([
      declaredFloor(),
      ["Range.getMergedAreasOrNullObject"],
    ]);
    expect(readFileSync("src/hosts/excel/connect.ts", "utf8")).toContain(
      `NEEDED = "${declaredFloor()}"`,
    );
  });

  it("above the floor are used where they are said to be, and nowhere else", () => {
    const floor = minorOf(`ExcelApi ${declaredFloor()}`);
    const above = members.filter(({ sets }) => sets.some((set) => minorOf(set) > floor));
    expect(above.map(({ name }) => name).sort()).toEqual(Object.keys(ABOVE_FLOOR).sort());
    expect(new Set(above.flatMap((one) => one.files))).toEqual(
      new Set(["src/hosts/excel/facts.ts", "src/hosts/excel/listening.ts"]),
    );
  });

  it("are none that Microsoft tells to give up", () => {
    expect(members.length).toBeGreaterThan(50);
    expect(members.filter(({ deprecated }) => deprecated).map(({ name }) => name)).toEqual([]);
  });

  it("clear no person's undo history where there is another way", () => {
    const clearing = members.filter(({ name, acts }) => acts && WITHOUT_UNDO.includes(name));
    expect(clearing.map(({ name }) => name)).toEqual(Object.keys(CLEARS_UNDO));
  });
});
