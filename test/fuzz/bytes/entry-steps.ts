import fc from "fast-check";
import type { Part } from "./bases";
import type { ZipEntry } from "./zip-writer";

/** What may be wrong with the entries of an archive; `entry` counts round and round. */
export type EntryStep =
  | { readonly do: "rename"; readonly entry: number; readonly name: string }
  | { readonly do: "copy"; readonly entry: number; readonly name: string }
  | { readonly do: "drop"; readonly entry: number }
  | { readonly do: "swap"; readonly entry: number; readonly other: number }
  | { readonly do: "claim"; readonly entry: number; readonly claims: Partial<ZipEntry> }
  | {
      readonly do: "grow";
      readonly entry: number;
      readonly kilobytes: number;
      readonly letter: string;
    }
  | { readonly do: "nest"; readonly entry: number }
  | { readonly do: "many"; readonly count: number };

/** Names that climb out, differ by case or slash, or are no names. */
const NAMES = [
  "../../etc/passwd",
  "/xl/workbook.xml",
  "xl\\workbook.xml",
  "XL/WORKBOOK.XML",
  "xl/worksheets/../workbook.xml",
  "xl/worksheets/sheet1.xml",
  "xl/_rels/workbook.xml.rels",
  "",
  "/",
  "__proto__",
  "constructor",
  "\u0000",
  "xl/表.xml",
  "a".repeat(3000),
];

const entry = fc.nat(60);
const claims: fc.Arbitrary<Partial<ZipEntry>> = fc.oneof(
  fc.record({ size: fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff, 210 * 2 ** 20, 100_000) }),
  fc.record({ crc: fc.constantFrom(0, 0xffffffff) }),
  fc.record({ method: fc.constantFrom(0, 1, 9, 12, 14, 93, 99) }),
  fc.record({ flags: fc.constantFrom(0, 1, 8, 0x0801, 0x0808, 0x2000, 0xffff) }),
  fc.record({ localName: fc.constantFrom(...NAMES) }),
  fc.record({ extra: fc.constantFrom(1, 4, 1000, 60_000) }),
  fc.record({ stored: fc.constant(true) }),
  fc.record({ shares: fc.constant(true) }),
);

export const entryStep: fc.Arbitrary<EntryStep> = fc.oneof(
  fc.record({ do: fc.constant("rename"), entry, name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant("copy"), entry, name: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constant("drop"), entry }),
  fc.record({ do: fc.constant("swap"), entry, other: entry }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant("claim"), entry, claims }) },
  fc.record({
    do: fc.constant("grow"),
    entry,
    kilobytes: fc.constantFrom(1, 1, 100, 100, 3000, 25_000),
    letter: fc.constantFrom(" ", "<", "a", "\u0000"),
  }),
  fc.record({ do: fc.constant("nest"), entry }),
  fc.record({ do: fc.constant("many"), count: fc.constantFrom(10, 10, 3000, 20_001) }),
) as fc.Arbitrary<EntryStep>;

/** The entries of a sound archive. */
export function entriesOf(parts: readonly Part[]): readonly ZipEntry[] {
  return parts.map(({ name, bytes }) => ({ name, bytes }));
}

/** The entries after a step. */
export function carryOut(entries: readonly ZipEntry[], step: EntryStep): readonly ZipEntry[] {
  if (step.do === "many") return [...entries, ...blanks(step.count)];
  const index = step.entry % Math.max(1, entries.length);
  const one = entries[index];
  if (!one) return entries;
  const put = (...others: readonly ZipEntry[]) => entries.toSpliced(index, 1, ...others);
  switch (step.do) {
    case "rename":
      return put({ ...one, name: step.name });
    case "copy":
      return put(one, { ...one, name: step.name });
    case "drop":
      return put();
    case "swap": {
      const other = entries[step.other % entries.length] ?? one;
      return entries.map((each) =>
        each === one
          ? { ...other, name: one.name }
          : each === other
            ? { ...one, name: other.name }
            : each,
      );
    }
    case "claim":
      return put({ ...one, ...step.claims });
    case "grow":
      return put({ ...one, bytes: grown(one.bytes, step.kilobytes, step.letter) });
    case "nest":
      return put({ ...one, bytes: nested(one.bytes) });
  }
}

function blanks(count: number): ZipEntry[] {
  const bytes = new Uint8Array();
  return Array.from({ length: count }, (_, index) => ({ name: `x${index}`, bytes, stored: true }));
}

function grown(bytes: Uint8Array, kilobytes: number, letter: string): Uint8Array {
  const more = new Uint8Array(kilobytes * 1024).fill(letter.charCodeAt(0));
  return Uint8Array.from(Buffer.concat([bytes, more]));
}

/** The part's own bytes as XML in XML, a thousand elements deep. */
function nested(bytes: Uint8Array): Uint8Array {
  const deep = 1000;
  const text = new TextDecoder().decode(bytes).replace(/^<\?.*?\?>/su, "");
  return new TextEncoder().encode("<a>".repeat(deep) + text + "</a>".repeat(deep));
}
