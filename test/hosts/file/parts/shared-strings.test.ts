import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readSharedStrings } from "../../../../src/hosts/file/parts/shared-strings";
import { HostError } from "../../../../src/sheet/host-error";
import { DECLARATION, textOf } from "../support/package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKBOOKS = join(__dirname, "../../../fixtures/workbooks");

/** The texts, or the code and detail of the error. */
function outcome(xml: string): unknown {
  try {
    return readSharedStrings(xml, "strings");
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [error.code, error.details];
  }
}

/** A space in its start tag changes nothing about an element, but leaves it to the parser. */
function forParser(xml: string): string {
  return xml.replaceAll("<si>", "<si >");
}

const ITEMS = [
  "<si><t>一</t></si>",
  '<si><t xml:space="preserve"> 二 </t></si>',
  "<si><t>&lt;三&gt; &#20013;_x000D_</t></si>",
  "<si><t></t></si>",
  "<si><t/></si>",
  "<si><r><rPr><b/></rPr><t>富</t></r><r><t>文本</t></r></si>",
  "<si><t>拼</t><rPh sb='0' eb='1'><t>pin</t></rPh></si>",
  "<si><t>a\r\nb</t></si>",
  "<si><t>a]]b</t></si>",
  "<!-- <si><t>无</t></si> -->",
  "<rPh><si><t>深</t></si></rPh>",
  "<si><si><t>双</t></si>重</si>",
  "<si xmlns='urn:x'><t>他</t></si>",
  "\n  ",
] as const;
const SNIPPETS = ["<", ">", "&", "]]>", "</si>", "<si>", "<!--", "-->", "\u0001", "<t>", " ", "\r"];

const drawn = fc
  .record({
    items: fc.array(fc.constantFrom(...ITEMS), { maxLength: 6 }),
    names: fc.constantFrom(`xmlns="${MAIN}"`, `xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`),
    damage: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SNIPPETS)), { maxLength: 1 }),
  })
  .map(({ items, names, damage }) =>
    damage.reduce(
      (xml, [at, snippet]) => {
        const place = at % (xml.length + 1);
        return xml.slice(0, place) + snippet + xml.slice(place);
      },
      `${DECLARATION}<sst ${names}>${items.join("")}</sst>`,
    ),
  );

describe("shared texts", () => {
  it("read as the parser reads them, plainly spelled or not", () => {
    fc.assert(
      fc.property(drawn, (xml) => {
        expect(outcome(xml)).toEqual(outcome(forParser(xml)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["excel", "wps", "libreoffice", "exceljs"])(
    "of %s are the same either way",
    (program) => {
      const xml = textOf(readFileSync(join(WORKBOOKS, `${program}.xlsx`)), "xl/sharedStrings.xml");
      expect(outcome(xml)).toEqual(outcome(forParser(xml)));
      expect(outcome(xml)).toContain("项目支出绩效自评表");
    },
  );
});
