import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import fc from "fast-check";
import { HostError } from "../../../../src/sheet/host-error";
import { Elements } from "../../../../src/hosts/file/xml/elements";
import { parse } from "../../../../src/hosts/file/xml/parse";
import { scanPlainly } from "../../../../src/hosts/file/xml/plain-scan";
import { scanXml, type XmlHandlers } from "../../../../src/hosts/file/xml/scan";
import { unzip } from "../support/package";

const WORKBOOKS = join(__dirname, "../../../fixtures/workbooks");

type Walk = (xml: string, handlers: XmlHandlers) => void;

const scan: Walk = (xml, handlers) => {
  scanXml(xml, "part", handlers);
};
const byParserAlone: Walk = (xml, handlers) => {
  parse(new Elements(xml, handlers), 0, "part");
};

/** All that is told of a text, in order, its characters joined; and whether it is refused in the end. */
function told(walk: Walk, xml: string): unknown[] {
  const found: unknown[] = [];
  let text = "";
  const say = (one: unknown) => {
    if (text !== "") found.push(text);
    text = "";
    found.push(one);
  };
  let depth = 0;
  try {
    walk(xml, {
      open: ({ attributes, namespaces, ...tag }) => {
        depth += 1;
        say({ ...tag, attributes: Object.entries(attributes), namespaces: [...namespaces] });
      },
      close: (tag) => {
        depth -= 1;
        say(tag);
      },
      // white space outside of all means nothing
      text: (piece) => (text += depth > 0 ? piece : ""),
    });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    // how far a refused text was told does not matter: nothing is made of it
    return [error.code, error.details];
  }
  say("end");
  return found;
}

function isReadPlainly(xml: string): boolean {
  return scanPlainly(new Elements(xml, {})) === null;
}

const HEADS = [
  "",
  "",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  "<?xml version='1.0' encoding='UTF-8'?>\r\n",
  '\ufeff<?xml version="1.0"?>',
  '<?xml version="1.1"?>',
  '<?xml version="1.0" encoding="8"?>',
  "<!-- before -->",
  " ",
  "text",
] as const;

const ATTRIBUTES = [
  ' r="A1"',
  ' 名="1"',
  ' name="绩效自评表"',
  ' x="a &amp; b &#20013; &#10;"',
  ' x="&bogus;"',
  ' x="a>b"',
  ' x="a<b"',
  " x='1'",
  ' x = "1"',
  '  x="1"',
  '\nx="1"',
  ' x="a\tb\nc"',
  ' x="😀"',
  ' xmlns="urn:a"',
  ' xmlns:p="urn:p"',
  ' p:x="1"',
  ' x:y:z="1"',
  ' __proto__="1"',
  ' constructor="1"',
  ' x="\u0085"',
  ' x=""',
  " x",
  ' x="1"y="2"',
] as const;

const TEXTS = [
  "",
  "",
  "中文",
  " \n ",
  "a &lt; b &#x4e2d;",
  "&bogus;",
  "&#0;",
  "]",
  "]]>",
  "a\r\nb",
  "\u2028",
  "😀",
  "\ud83d",
  "\uffff",
  "\u0001",
  "<!-- <a> -->",
  "<![CDATA[<a>]]>",
  "<?instruction?>",
  "<!DOCTYPE a>",
  '"',
] as const;

const NAMES = ["a", "b", "p:c", "worksheet", "ab", "a-1.b", "名", "_a"] as const;

const attributes = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(' r="A1"', ' s="2"', ' name="表"'), weight: 6 },
      { arbitrary: fc.constantFrom(...ATTRIBUTES), weight: 1 },
    ),
    { maxLength: 3 },
  )
  .map((list) => list.join(""));

const text = fc.oneof(
  { arbitrary: fc.constantFrom("", "中文", "\n  "), weight: 4 },
  { arbitrary: fc.constantFrom(...TEXTS), weight: 1 },
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom(...NAMES),
      attributes,
      parts: fc.array(fc.oneof({ maxDepth: 4 }, text, tie("element")), { maxLength: 4 }),
      end: fc.constantFrom("", "", "", "", "", "", " ", "x"),
      empty: fc.constantFrom("/>", " />", "  />"),
    })
    .map(({ name, attributes: list, parts, end, empty }) =>
      parts.length === 0
        ? `<${name}${list}${empty}`
        : `<${name}${list}>${parts.join("")}</${name}${end}>`,
    ),
}));

const drawn = fc
  .tuple(fc.constantFrom(...HEADS), element, fc.constantFrom("", "", "\n", "<!-- -->", "<a/>", "x"))
  .map((pieces) => pieces.join(""));

describe("reading XML without the parser", () => {
  it("tells what the parser tells, whatever the text", () => {
    fc.assert(
      fc.property(drawn, (xml) => {
        expect(told(scan, xml)).toEqual(told(byParserAlone, xml));
      }),
      { numRuns: 3_000 },
    );
  });

  it("tells what the parser tells of a text with anything torn out or put in", () => {
    const torn = fc.record({ xml: drawn, at: fc.nat(400), length: fc.nat(6), put: text });
    fc.assert(
      fc.property(torn, ({ xml, at, length, put }) => {
        const from = Math.min(at, xml.length);
        const damaged = xml.slice(0, from) + put + xml.slice(from + length);
        expect(told(scan, damaged)).toEqual(told(byParserAlone, damaged));
      }),
      { numRuns: 3_000 },
    );
  });

  const files = readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx"));
  it.each(files)("tells what the parser tells of every part of %s, without it", (name) => {
    const parts = Object.entries(unzip(readFileSync(join(WORKBOOKS, name))));
    const texts = parts
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([, b]) => strFromU8(b));
    for (const xml of texts) expect(told(scan, xml)).toEqual(told(byParserAlone, xml));
    expect(texts.every(isReadPlainly)).toBe(true);
  });

  it.each([
    ["a tag of ever more attributes", (n: number) => `<a${' x="1"'.repeat(n)}`],
    ["a value without end", (n: number) => `<a x="${"1".repeat(n)}`],
    ["elements within elements", (n: number) => `${"<a>".repeat(n)}<!---->${"</a>".repeat(n)}`],
  ])("is not held up by %s", (_name, xmlOf) => {
    expect(() => told(scan, xmlOf(50_000))).not.toThrow();
  });
});
