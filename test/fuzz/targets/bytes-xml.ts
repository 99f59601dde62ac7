import fc from "fast-check";
import { BASE_NAMES, baseParts, type Part } from "../bytes/bases";
import { entriesOf } from "../bytes/entry-steps";
import { useWorkbook } from "../bytes/use-workbook";
import { carryOut, encoded, xmlStep, type XmlPart } from "../bytes/xml-steps";
import { writeZip } from "../bytes/zip-writer";
import { target } from "../target";

/** The parts that the product reads most of, so that they are changed most often. */
const OFTEN = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"];
const anyPart = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...OFTEN) },
  { weight: 2, arbitrary: fc.nat(60) },
);

function isXml({ name }: Part): boolean {
  return /\.(?:xml|rels|vml)$/u.test(name);
}

/** The parts with one of them, by name or counted round and round, changed. */
function withChanged(
  parts: readonly Part[],
  which: string | number,
  change: (text: XmlPart) => XmlPart,
): readonly Part[] {
  const texts = parts.filter(isXml);
  const found =
    typeof which === "number"
      ? texts[which % texts.length]
      : texts.find(({ name }) => name === which);
  return parts.map((part) => {
    if (part !== found) return part;
    const text = new TextDecoder().decode(part.bytes);
    return { ...part, bytes: encoded(change({ text, encoding: "utf8" })) };
  });
}

export const bytesXml = target({
  id: "bytes-xml",
  holds: "A workbook with broken or impossible XML in its parts is refused, or used unharmed.",
  inputs: fc.record({
    base: fc.constantFrom(...BASE_NAMES),
    parts: fc.array(
      fc.record({ part: anyPart, steps: fc.array(xmlStep, { minLength: 1, maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  runs: 60,
  check: ({ base, parts }) => {
    const changed = parts.reduce(
      (all, { part, steps }) => withChanged(all, part, (text) => steps.reduce(carryOut, text)),
      baseParts(base),
    );
    return useWorkbook(writeZip(entriesOf(changed)));
  },
});
