import fc from "fast-check";
import { partsOf, type CellParts } from "../../../../src/hosts/file/worksheet/cell-parts";
import type { StoredCell } from "../../../../src/hosts/file/worksheet/model";

function parts(source: string): CellParts {
  const cell: StoredCell = {
    row: 0,
    column: 0,
    start: 1,
    end: source.length + 1,
    style: 0,
    value: null,
    formula: null,
  };
  return partsOf(`>${source}<`, cell);
}

/** A space before its `>` changes nothing about an element, but leaves it to the parser. */
function byParser(source: string): CellParts {
  return parts(source.replace(/^(<c[^>]*?)( ?\/)?>/, "$1  $2>"));
}

const attributes = fc.subarray([
  ' r="A1"',
  ' s="3"',
  ' t="str"',
  ' cm="1"',
  ' vm="2"',
  ' ph="1"',
  ' x:odd="1"',
  ' a="&lt;&quot;"',
  " b='\"'",
]);
const children = fc.subarray([
  "<f>SUM(A1:A3)&amp;1</f>",
  '<f t="shared" si="0"/>',
  "<v>1</v>",
  "<v/>",
  '<is><t xml:space="preserve"> 一 </t></is>',
  "<is><r><t>富</t></r></is>",
  "<extLst><ext><v>2</v></ext></extLst>",
  "<!-- c -->",
  "<v><![CDATA[3]]></v>",
]);

describe("a cell's element taken apart", () => {
  it("has the same parts with the parser and without", () => {
    fc.assert(
      fc.property(attributes, children, fc.constantFrom("/>", " />", ""), (given, inner, end) => {
        const open = `<c${given.join("")}`;
        const source =
          inner.length === 0 && end !== "" ? open + end : `${open}>${inner.join("")}</c>`;
        expect(parts(source)).toEqual(byParser(source));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps what goes with a formula apart from what goes with the cell", () => {
    expect(parts('<c r="A1" s="2" t="str" cm="1"><f>B1</f><v>甲</v></c>')).toEqual({
      attributes: ' r="A1" s="2"',
      type: "str",
      metadata: ' cm="1"',
      formula: "<f>B1</f>",
      value: "<v>甲</v>",
      others: "",
    });
  });
});
