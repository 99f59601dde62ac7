import fc from "fast-check";
import { FileHost } from "../../../src/hosts/file";
import { HostError } from "../../../src/sheet/host-error";
import { featureParts, featureWorkbook } from "./support/features/workbook";
import { zip, type Parts } from "./support/package";

const WHOLE = featureWorkbook();
const PARTS = featureParts(false);

/** Those whose XML this product reads. */
const READ = [
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
  "xl/theme/theme1.xml",
];

/** Reads, draws and saves; anything thrown must be a HostError. Tells whether it was refused. */
async function use(bytes: Uint8Array): Promise<boolean> {
  try {
    const host = FileHost.open(bytes, "表.xlsx");
    await host.read("all");
    for (const { name } of host.sheets) {
      const look = host.look(name);
      look.style(5, 6);
      look.columnWidth(0);
      look.rowHeight(5);
    }
    const plain = { value: null, formula: null };
    const after = { value: 7, formula: null };
    const sheet = host.sheets[0]?.name ?? "";
    await host.write([{ sheet, cell: "G30", before: plain, after }]);
    const again = FileHost.open(host.save(), "表.xlsx");
    expect((await again.read("all")).length).toBe(host.sheets.length);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: expect.not.stringMatching(/^unknown$/) as string });
    return true;
  }
}

it("a file of which some bytes were changed is read, or refused with a sentence", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(WHOLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const bytes = WHOLE.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await use(bytes);
      },
    ),
    { numRuns: 100 },
  ));

it("a file cut off anywhere is refused", () =>
  fc.assert(
    fc.asyncProperty(fc.nat(WHOLE.length - 1), async (length) => {
      expect(await use(WHOLE.slice(0, length))).toBe(true);
    }),
    { numRuns: 60 },
  ));

it("a part of which a stretch is missing, doubled or replaced is read, or refused with a sentence", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...READ),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(60),
      fc.constantFrom("", "<", '"', "&#0;", "-1", "1e999", "ZZZZ9", "<c/>", "<row r='0'/>", "é"),
      async (path, where, length, put) => {
        const text = String(PARTS[path]);
        const at = Math.floor(where * text.length);
        const damaged: Parts = {
          ...PARTS,
          [path]: text.slice(0, at) + put + text.slice(at + length),
        };
        await use(zip(damaged));
      },
    ),
    { numRuns: 120 },
  ));

it("a part with an attribute of any value is read, or refused with a sentence", () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...READ),
      fc.nat(10_000),
      fc.constantFrom("", "-1", "0", "1e9", "99999999999", "NaN", "甲", "A1:ZZZ9", "A1:XFD1048576"),
      async (path, which, value) => {
        const text = String(PARTS[path]);
        const attributes = [...text.matchAll(/\s[\w:]+="([^"]*)"/g)];
        const found = attributes[which % attributes.length];
        if (!found) return;
        const start = found.index + found[0].indexOf('"') + 1;
        const end = found.index + found[0].length - 1;
        const damaged = { ...PARTS, [path]: text.slice(0, start) + value + text.slice(end) };
        await use(zip(damaged));
      },
    ),
    { numRuns: 120 },
  ));
