import fc from "fast-check";
import { PROLOGUES, SNIPPETS, VALUES } from "./hostile";

/** What may be wrong with the XML of a part; `tag` and `attribute` count round and round. */
export type XmlStep =
  | { readonly do: "drop"; readonly tag: number }
  | { readonly do: "double"; readonly tag: number; readonly times: number }
  | { readonly do: "swap"; readonly tag: number; readonly other: number }
  | { readonly do: "attribute"; readonly attribute: number; readonly value: string }
  | { readonly do: "rename"; readonly attribute: number; readonly name: string }
  | { readonly do: "text"; readonly tag: number; readonly value: string }
  | { readonly do: "insert"; readonly tag: number; readonly snippet: string }
  | { readonly do: "begin"; readonly prologue: string }
  | { readonly do: "encode"; readonly as: "utf16le" | "utf16be" | "utf8-bom" | "latin1" };

const tag = fc.nat(3000);
const value = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: "binary", maxLength: 8 }));

export const xmlStep: fc.Arbitrary<XmlStep> = fc.oneof(
  fc.record({ do: fc.constant("drop"), tag }),
  fc.record({ do: fc.constant("double"), tag, times: fc.constantFrom(2, 3, 500) }),
  fc.record({ do: fc.constant("swap"), tag, other: tag }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant("attribute"), attribute: tag, value }) },
  fc.record({
    do: fc.constant("rename"),
    attribute: tag,
    name: fc.constantFrom("r", "s", "t", "ref", "si", "x:r", "xmlns", "min", "id", "__proto__"),
  }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant("text"), tag, value }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("insert"), tag, snippet: fc.constantFrom(...SNIPPETS) }),
  },
  fc.record({ do: fc.constant("begin"), prologue: fc.constantFrom(...PROLOGUES) }),
  fc.record({
    do: fc.constant("encode"),
    as: fc.constantFrom("utf16le", "utf16be", "utf8-bom", "latin1"),
  }),
) as fc.Arbitrary<XmlStep>;

/** A part while it is changed: its text, and how it becomes bytes. */
export interface XmlPart {
  readonly text: string;
  readonly encoding: "utf8" | Extract<XmlStep, { do: "encode" }>["as"];
}

const TAGS = /<[^>]*>/gu;
const ATTRIBUTES = /(?<=\s)[\w:]{1,40}=(?:"[^"]*"|'[^']*')/gu;

/** The part after a step. */
export function carryOut(part: XmlPart, step: XmlStep): XmlPart {
  const { text } = part;
  const changed = (now: string): XmlPart => ({ ...part, text: now });
  switch (step.do) {
    case "drop":
      return changed(replaced(text, TAGS, step.tag, () => ""));
    case "double":
      return changed(replaced(text, TAGS, step.tag, (one) => one.repeat(step.times)));
    case "swap": {
      const [one, other] = [nth(text, TAGS, step.tag), nth(text, TAGS, step.other)];
      const first = replaced(text, TAGS, step.tag, () => other);
      return changed(replaced(first, TAGS, step.other, () => one));
    }
    case "attribute":
      return changed(
        replaced(text, ATTRIBUTES, step.attribute, (one) =>
          one.replace(/=.*$/su, () => `="${escaped(step.value)}"`),
        ),
      );
    case "rename":
      return changed(
        replaced(text, ATTRIBUTES, step.attribute, (one) => one.replace(/^[^=]+/u, step.name)),
      );
    case "text":
      return changed(replaced(text, /(?<=>)[^<]+(?=<)/gu, step.tag, () => escaped(step.value)));
    case "insert":
      return changed(replaced(text, TAGS, step.tag, (one) => one + step.snippet));
    case "begin":
      return changed(text.replace(/^\uFEFF?(?:<\?.*?\?>)?/su, () => step.prologue));
    case "encode":
      return { ...part, encoding: step.as };
  }
}

/** The part as bytes in its encoding. */
export function encoded({ text, encoding }: XmlPart): Uint8Array {
  switch (encoding) {
    case "utf8":
      return new TextEncoder().encode(text);
    case "utf8-bom":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "latin1":
      return Uint8Array.from(Buffer.from(text, "latin1"));
    case "utf16le":
      return Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le"));
    case "utf16be":
      return Uint8Array.from(Buffer.from(`\uFEFF${text}`, "utf16le").swap16());
  }
}

function nth(text: string, pattern: RegExp, which: number): string {
  const all = text.match(pattern) ?? [];
  return all[which % Math.max(1, all.length)] ?? "";
}

function replaced(
  text: string,
  pattern: RegExp,
  which: number,
  by: (found: string) => string,
): string {
  const count = text.match(pattern)?.length ?? 0;
  let index = 0;
  return text.replace(pattern, (found) => (index++ === which % count ? by(found) : found));
}

/** The few signs that would break every attribute; control characters stay as they are. */
function escaped(value: string): string {
  return value.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/"/gu, "&quot;");
}
