import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { FileHost } from "../../../src/hosts/file";
import { PORTABLE } from "../../../src/hosts/file/container/codec";
import { NODE_CODEC } from "../../../src/hosts/file/node-codec";
import { HostError } from "../../../src/sheet/host-error";

const CODECS = [
  ["the portable codec", PORTABLE],
  ["the codec of Node.js", NODE_CODEC],
] as const;

/** Bytes that pack well, badly, and in several pieces. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 5_000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.nat(60_000))
    .map(([piece, times]) =>
      Uint8Array.from({ length: times }, (_, at) => piece[at % piece.length] ?? 0),
    ),
);

describe.each(CODECS)("%s", (_, codec) => {
  test("unpacks what either codec has packed", () => {
    fc.assert(
      fc.property(contents, (bytes) => {
        for (const [, other] of CODECS) {
          const again = codec.inflate(other.deflate(bytes), bytes.length);
          expect(Buffer.compare(again, bytes)).toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([0, 1, 999_999, 3_000_000])("stops when there is more than %i bytes", (size) => {
    const packed = deflateRawSync(Buffer.alloc(5_000_000));
    expect(() => codec.inflate(packed, size)).toThrow(HostError);
    expect(() => codec.inflate(packed, size)).toThrow(
      expect.objectContaining({ code: "zip-bomb" }),
    );
  });

  test("tells damage apart from a bomb", () => {
    const packed = deflateRawSync(Buffer.from("指标".repeat(1_000)));
    const damaged = packed.map((byte, at) => (at === 3 ? byte ^ 0xff : byte));
    const cut = packed.subarray(0, packed.length - 4);
    for (const bytes of [damaged, cut, new Uint8Array([7, 7, 7])]) {
      const inflated = () => {
        const { length } = codec.inflate(bytes, 6_000);
        if (length !== 6_000) throw new RangeError("too short");
      };
      expect(inflated).toThrow();
      expect(inflated).not.toThrow(HostError);
    }
  });

  test("sums up bytes as the zip format says", () => {
    expect(codec.crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(codec.crc32(new Uint8Array())).toBe(0);
  });

  test("opens and saves a workbook", async () => {
    const bytes = new Uint8Array(readFileSync("test/fixtures/workbooks/excel.xlsx"));
    const host = FileHost.open(bytes, "excel.xlsx", codec);
    const [grid] = await host.read("all");
    const cell = "Z99";
    const after = { value: "写入", formula: null };
    const edit = { sheet: grid!.sheet, cell, before: { value: null, formula: null }, after };
    await host.write([edit]);
    const [again] = await FileHost.open(host.save(), "excel.xlsx").read("all");
    expect(again!.values.at(-1)?.at(-1)).toBe("写入");
    expect(again!.values[0]).toEqual(expect.arrayContaining([...grid!.values[0]!]));
  });
});
