import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { FileHost } from "../../../src/hosts/file";
import { PORTABLE, type Codec } from "../../../src/hosts/file/container/codec";
import type { Entry } from "../../../src/hosts/file/container/directory";
import { perPart, RepeatedParts } from "../../../src/hosts/file/container/repeated-parts";
import type { NewSheet } from "../../../src/sheet/new-sheet";
import { oneSheet, rawWorkbook, textOf, unzip, zip } from "./support/package";
import { refused } from "./support/refusal";
import { withCentral } from "./support/zip-surgery";

const STYLES = "xl/styles.xml";

/** A file whose only number, 0.5, stands in a cell of this format. */
const halfAs = (format: string, value = 0.5): Uint8Array =>
  oneSheet(`<row r="1"><c r="A1" s="0"><v>${String(value)}</v></c></row>`, {
    styles: `<numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`,
  });

const NEW_SHEET: NewSheet = {
  name: "新",
  cells: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  print: { landscape: false, fitToWidth: true, fitToHeight: false },
};

/** Counts what is unpacked. */
function counting(): Codec & { readonly sizes: number[] } {
  const sizes: number[] = [];
  const inflate: Codec["inflate"] = (packed, size) => {
    sizes.push(size);
    return PORTABLE.inflate(packed, size);
  };
  return { ...PORTABLE, inflate, sizes };
}

async function shown(bytes: Uint8Array, codec: Codec = PORTABLE): Promise<unknown> {
  const [grid] = await FileHost.open(bytes, "表.xlsx", codec).read("all");
  return grid?.texts[0]?.[0];
}

it("does not unpack again what the file before had too", async () => {
  const [first, second] = [counting(), counting()];
  expect(await shown(halfAs("0.000", 0.25), first)).toBe("0.250");
  expect(await shown(halfAs("0.000", 0.75), second)).toBe("0.750");
  // of all its parts, only the sheet is another one
  expect(first.sizes.length).toBeGreaterThan(second.sizes.length);
  expect(second.sizes.length).toBe(1);
});

it.each([
  ["of the same length", "0.00", "0.0%", "0.50", "50.0%"],
  ["of another length", "0.00", "0.000%", "0.50", "50.000%"],
])(
  "reads a part that differs %s for itself, however often they change",
  async (_, one, other, a, b) => {
    const files = [halfAs(one), halfAs(other), halfAs(one), halfAs(one), halfAs(other)];
    const texts = [];
    for (const file of files) texts.push(await shown(file));
    expect(texts).toEqual([a, b, a, a, b]);
  },
);

it.each([
  ["checksum", 16, 7],
  ["size", 24, 5_000],
])(
  "refuses a part whose %s is wrong, though the one before was sound",
  async (_, offset, value) => {
    const sound = halfAs("0.0000");
    expect(await shown(sound)).toBe("0.5000");
    const wrong = withCentral(sound, STYLES, { [offset]: value });
    expect((await refused(shown(wrong))).code).toBe("broken-file");
  },
);

it("does not keep a part that was refused", async () => {
  const wrong = withCentral(halfAs("0.00000"), STYLES, { 16: 7 });
  for (const attempt of [shown, shown])
    expect((await refused(attempt(wrong))).code).toBe("broken-file");
});

it("leaves what is written into one file out of the next that has the same parts", async () => {
  const file = halfAs("0.00");
  const host = FileHost.open(file, "甲.xlsx");
  const before = { value: 0.5, formula: null };
  await host.write([{ sheet: "表", cell: "A1", before, after: { value: 8, formula: null } }]);
  await host.insertSheet(NEW_SHEET);
  expect(FileHost.open(host.save(), "甲.xlsx").sheets.map(({ name }) => name)).toEqual([
    "表",
    "新",
  ]);
  const other = FileHost.open(file, "乙.xlsx");
  expect(other.sheets.map(({ name }) => name)).toEqual(["表"]);
  expect(await shown(file)).toBe("0.50");
});

it("reads every workbook as if it were the first, whichever came before", async () => {
  const folder = "test/fixtures/workbooks";
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const read = async (name: string) => {
    const host = FileHost.open(new Uint8Array(readFileSync(join(folder, name))), name);
    return JSON.stringify([await host.read("all"), await host.inspect()]);
  };
  const alone = new Map<string, string>();
  for (const name of names) {
    // many parts of other names, after which nothing is remembered
    const crowd = Array.from({ length: 40 }, (_, at) => ({ name: `表${at}`, xml: "<sheetData/>" }));
    await FileHost.open(rawWorkbook({ sheets: crowd }), "多.xlsx").read("all");
    alone.set(name, await read(name));
  }
  for (const name of [...names, ...names.toReversed()])
    expect(await read(name)).toBe(alone.get(name));
});

it("is not deceived by a part of the same length and checksum", async () => {
  const [one, other] = ["0.0", "00%"].map((format) => halfAs(format));
  const [a, b] = sameChecksum(textOf(one!, STYLES), textOf(other!, STYLES));
  const [first, second] = [a, b].map((styles) => zip({ ...unzip(one!), [STYLES]: styles }));
  expect([await shown(first!), await shown(second!)]).toEqual(["0.5", "50%"]);
});

/** Marks both texts so that both texts come to one checksum. */
function sameChecksum(one: string, other: string): [string, string] {
  const marked = (text: string, mark: number) => {
    const hex = (Math.imul(mark, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
    return text.replace("<cellXfs>", `<fonts mark="${hex}"/><cellXfs>`);
  };
  const marks = Array.from({ length: 300_000 }, (_, mark) => mark);
  const known = new Map(marks.map((mark) => [crc32(marked(one, mark)), mark]));
  const found = marks.find((mark) => known.has(crc32(marked(other, mark))));
  if (found === undefined) throw new Error("no two of one checksum");
  const mark = known.get(crc32(marked(other, found)))!;
  return [marked(one, mark), marked(other, found)];
}

describe("what is remembered", () => {
  const entry = (name: string, size: number): Entry => ({
    name,
    record: new Uint8Array(),
    flags: 0,
    method: 8,
    crc: 1,
    packedSize: 3,
    size,
    offset: 0,
  });
  const packed = () => new Uint8Array([1, 2, 3]);

  it("does not hold on to the file that it came in", () => {
    const parts = new RepeatedParts();
    const given = packed();
    const bytes = new Uint8Array(5);
    parts.keep(entry("a", 5), given, bytes);
    given[0] = 9;
    expect(parts.find(entry("a", 5), packed())).toBe(bytes);
    expect(parts.find(entry("a", 5), given)).toBeNull();
  });

  it("is a few parts, none of them long", () => {
    const parts = new RepeatedParts();
    const isKnown = (name: string, size: number) =>
      parts.find(entry(name, size), packed()) !== null;
    for (let at = 0; at < 32; at++) parts.keep(entry(String(at), 5), packed(), new Uint8Array(5));
    parts.keep(entry("7", 5), packed(), new Uint8Array(5));
    expect(isKnown("0", 5)).toBe(true);
    parts.keep(entry("another", 5), packed(), new Uint8Array(5));
    expect([isKnown("0", 5), isKnown("another", 5)]).toEqual([false, true]);
    parts.keep(entry("long", 300_000), packed(), new Uint8Array(300_000));
    expect(isKnown("long", 300_000)).toBe(false);
  });

  it("is read again under another name", () => {
    const read = perPart((bytes, name) => ({ name, length: bytes.length }));
    const bytes = packed();
    expect(read(bytes, "a")).toBe(read(bytes, "a"));
    expect(read(bytes, "b")).toEqual({ name: "b", length: 3 });
    expect(read(packed(), "b")).not.toBe(read(bytes, "b"));
  });
});
