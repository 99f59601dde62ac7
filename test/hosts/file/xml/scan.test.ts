import fc from "fast-check";
import { SaxesParser } from "saxes";
import { scanXml } from "../../../../src/hosts/file/xml/scan";

/** One thing that was met: a tag with its place, or text. */
type Met = readonly unknown[];

/** Everything our own scanner meets; null where it calls the XML broken. */
function scanned(xml: string): Met[] | null {
  const met: Met[] = [];
  try {
    scanXml(xml, "part", {
      open: ({ name, attributes, start, end }) =>
        met.push(["open", name, Object.fromEntries(attributes.entries()), start, end]),
      close: ({ start, end }) => met.push(["close", start, end]),
      text: (text) => met.push(["text", text]),
    });
  } catch {
    return null;
  }
  return joined(met);
}

/** The same by saxes, a strict parser that others made and that reads every character by itself. */
function parsed(xml: string): Met[] | null {
  const met: Met[] = [];
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  const start = () => xml.lastIndexOf("<", parser.position - 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("document type");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    met.push(["open", name, { ...attributes }, start(), parser.position]);
  });
  parser.on("closetag", () => {
    depth -= 1;
    met.push(["close", start(), parser.position]);
  });
  const text = (piece: string) => {
    if (depth > 0) met.push(["text", piece]);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return joined(met);
}

/** Text may come in pieces. */
function joined(met: readonly Met[]): Met[] {
  const whole: Met[] = [];
  for (const one of met) {
    const last = whole.at(-1);
    if (one[0] !== "text") whole.push(one);
    else if (one[1] !== "" && last?.[0] === "text")
      whole[whole.length - 1] = ["text", `${String(last[1])}${String(one[1])}`];
    else if (one[1] !== "") whole.push(one);
  }
  return whole;
}

const SOUND: readonly [string, string][] = [
  ["an element", "<a/>"],
  ["a declaration", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a></a>'],
  ["a byte order mark", '\uFEFF<?xml version="1.0"?><a/>'],
  ["attributes", `<a b='1' c = "&lt;2&#10;&#x4E2D;" d="x\n\ty"\n/>`],
  ["prefixes", '<x:a xmlns:x="u"><x:b x:c="1"/></x:a>'],
  ["text", "<a> 1 &amp; 2 &gt; \r\n3\r4 > ]] 中𠮷</a>"],
  ["a CDATA section", "<a>1<![CDATA[<2> & ]]3\r\n]]>4</a>"],
  ["comments and instructions", "<?p q?><!-- - --><a><!----><?x?></a><!-- -->\n"],
  ["names that objects have", '<a constructor="1" __proto__="2" toString="3"/>'],
];

const BROKEN: readonly [string, string][] = [
  ["nothing", ""],
  ["text alone", "abc"],
  ["text outside", "<a/>b"],
  ["two roots", "<a/><b/>"],
  ["an end that is missing", "<a><b></a>"],
  ["an end of another element", "<a></ab>"],
  ["an end without a start", "<a/></a>"],
  ["a tag that does not end", "<a b='1'"],
  ["an attribute twice", "<a b='1' b='2'/>"],
  ["attributes without a space", "<a b='1'c='2'/>"],
  ["an attribute without quotes", "<a b=1/>"],
  ["an attribute without a value", "<a b/>"],
  ["a tag inside a value", "<a b='<'/>"],
  ["a space before the name", "< a/>"],
  ["a name that is none", "<1a/>"],
  ["a slash in between", "<a / b='1'>"],
  ["an unknown reference", "<a>&nbsp;</a>"],
  ["an unfinished reference", "<a>&amp</a>"],
  ["an unknown reference in a value", "<a b='&x;'/>"],
  ["a reference to no character", "<a>&#0;</a>"],
  ["a control character", "<a>\u0001</a>"],
  ["half a character", "<a>\uD842</a>"],
  ["the end of a section without one", "<a>]]></a>"],
  ["a section outside", "<![CDATA[]]><a/>"],
  ["a comment with two dashes", "<a><!-- -- --></a>"],
  ["a comment that does not end", "<a/><!--"],
  ["a declaration further on", "<a/><?xml version='1.0'?>"],
  ["a declaration without a version", "<?xml encoding='UTF-8'?><a/>"],
  ["a document type", "<!DOCTYPE a><a/>"],
  ["an entity", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"],
];

describe("scanning XML", () => {
  test.each(SOUND)("%s reads as another strict parser reads it", (_, xml) => {
    expect(scanned(xml)).toEqual(parsed(xml));
    expect(scanned(xml)).not.toBeNull();
  });

  test.each(BROKEN)("%s is refused, as another strict parser does", (_, xml) => {
    expect(scanned(xml)).toBeNull();
    expect(parsed(xml)).toBeNull();
  });

  test("namespaces hold for the elements inside", () => {
    const met: string[] = [];
    const xml = '<a xmlns="u"><p:b xmlns:p="v"><c/><p:d/></p:b><p:e/></a>';
    scanXml(xml, "part", { open: ({ local, uri }) => met.push(`${local}=${uri}`) });
    expect(met).toEqual(["a=u", "b=v", "c=u", "d=v", "e="]);
  });

  // whatever is put together from pieces of XML, sound or broken, both parsers say the same of it
  const pieces = fc.constantFrom(
    ...'<a> </a> <b c="1"> </b> <x:d/> <a b=\'&lt;\' c="2"/> text 中 & &amp; &#65; &#xD800; ]]> ]] > < <!-- --> -- <![CDATA[ <?p ?> <? = " \' / \u0001 \t'.split(
      " ",
    ),
    "\r\n",
    "\r",
    " ",
    '<?xml version="1.0"?>',
    // half a character; of a first half, saxes takes what follows for the second, whatever it is
    "\uDE00",
    "\u{1F600}",
  );
  test("random pieces mean the same to both parsers", () => {
    const document = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
    const inRoot = document.map((xml) => `<r>${xml}</r>`);
    fc.assert(
      fc.property(fc.oneof(document, inRoot), (xml) => {
        expect(scanned(xml)).toEqual(parsed(xml));
      }),
      { numRuns: 3000 },
    );
  });

  const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .record({
        name: fc.constantFrom("a", "x:b", "row", "中"),
        attributes: fc.uniqueArray(fc.constantFrom("r", "s", "t", "x:y", "xml:space"), {
          maxLength: 4,
        }),
        value: fc.constantFrom("", "A1", "1 &lt; 2", " \n ", "'", "&#x41;"),
        children: fc.array(
          fc.oneof(
            { depthSize: "small" },
            fc.constantFrom("", "text", "\r\n", "&gt;", "<!-- c -->", "<![CDATA[<]]>"),
            tie("tree"),
          ),
          { maxLength: 4 },
        ),
      })
      .map(({ name, attributes, value, children }) => {
        const spelled = attributes.map((one) => ` ${one}="${value}"`).join("");
        return children.length === 0
          ? `<${name}${spelled}/>`
          : `<${name}${spelled}>${children.join("")}</${name} >`;
      }),
  })).tree;
  test("sound documents mean the same to both parsers, cut anywhere too", () => {
    fc.assert(
      fc.property(tree, fc.nat(), (xml, place) => {
        expect(scanned(xml)).toEqual(parsed(xml));
        const cut = xml.slice(0, place % xml.length);
        expect(scanned(cut)).toEqual(parsed(cut));
        const without = xml.slice(0, place % xml.length) + xml.slice((place % xml.length) + 1);
        expect(scanned(without)).toEqual(parsed(without));
      }),
      { numRuns: 500 },
    );
  });
});
