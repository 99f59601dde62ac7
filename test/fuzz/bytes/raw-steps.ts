import fc from "fast-check";
import { baseBytes, BASE_NAMES, type Base } from "./bases";

/** Places are told as parts of a million of the whole, so that a step fits any file. */
const MILLION = 1_000_000;
const place = fc.nat(MILLION);
const at = (where: number, length: number) => Math.floor((where / MILLION) * length);

/** What may happen to a file's bytes on the way; no step knows of zip. */
export type RawStep =
  | { readonly do: "set"; readonly at: number; readonly byte: number }
  | { readonly do: "flip"; readonly at: number; readonly bit: number }
  | { readonly do: "cut"; readonly at: number; readonly length: number }
  | { readonly do: "fill"; readonly at: number; readonly length: number; readonly byte: number }
  | { readonly do: "insert"; readonly at: number; readonly length: number; readonly byte: number }
  | { readonly do: "end"; readonly at: number }
  | { readonly do: "splice"; readonly at: number; readonly base: Base; readonly from: number }
  | {
      readonly do: "header";
      readonly kind: "local" | "central" | "end";
      readonly which: number;
      readonly field: number;
      readonly value: number;
    };

const SIGNATURES = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** Offsets of the numbers in a header: flags, method, sizes, lengths, places. */
const FIELDS = { local: 28, central: 44, end: 20 } as const;

const byte = fc.nat(255);
const length = fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 4000 }));
const value = fc.oneof(
  fc.constantFrom(0, 1, 8, 9, 0x0800, 0x0009, 0xffff, 0x7fffffff, 0xffffffff, 0x10000),
  fc.nat(0xffff),
);

export const rawStep: fc.Arbitrary<RawStep> = fc.oneof(
  fc.record({ do: fc.constant("set"), at: place, byte }),
  fc.record({ do: fc.constant("flip"), at: place, bit: fc.nat(7) }),
  fc.record({ do: fc.constant("cut"), at: place, length }),
  fc.record({ do: fc.constant("fill"), at: place, length, byte }),
  fc.record({ do: fc.constant("insert"), at: place, length, byte }),
  fc.record({ do: fc.constant("end"), at: place }),
  fc.record({
    do: fc.constant("splice"),
    at: place,
    base: fc.constantFrom(...BASE_NAMES),
    from: place,
  }),
  fc.record({
    do: fc.constant("header"),
    kind: fc.constantFrom("local", "central", "end"),
    which: fc.nat(40),
    field: fc.nat(22).map((half) => half * 2),
    value,
  }),
) as fc.Arbitrary<RawStep>;

/** The bytes after a step. */
export function carryOut(bytes: Uint8Array, step: RawStep): Uint8Array {
  if (step.do === "header") return withHeader(bytes, step);
  const place = at(step.at, bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (step.do) {
    case "set":
      return joined(before, [step.byte], after.subarray(1));
    case "flip":
      return joined(before, [(after[0] ?? 0) ^ (1 << step.bit)], after.subarray(1));
    case "cut":
      return joined(before, after.subarray(step.length));
    case "fill":
      return joined(before, run(step), after.subarray(step.length));
    case "insert":
      return joined(before, run(step), after);
    case "end":
      return before.slice();
    case "splice": {
      const other = baseBytes(step.base);
      return joined(before, other.subarray(at(step.from, other.length)));
    }
  }
}

function withHeader(
  bytes: Uint8Array,
  { kind, which, field, value: number }: Extract<RawStep, { do: "header" }>,
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const headers: number[] = [];
  for (let place = 0; place + 4 <= changed.length; place += 1) {
    if (view.getUint32(place, true) === SIGNATURES[kind]) headers.push(place);
  }
  const header = headers[which % Math.max(1, headers.length)];
  const offset = Math.min(field, FIELDS[kind]);
  if (header === undefined || header + offset + 4 > changed.length) return changed;
  if (number > 0xffff) view.setUint32(header + offset, number, true);
  else view.setUint16(header + offset, number, true);
  return changed;
}

function run({ length: count, byte: one }: { length: number; byte: number }): Uint8Array {
  return new Uint8Array(count).fill(one);
}

function joined(...pieces: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
