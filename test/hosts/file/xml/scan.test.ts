import { HostError } from "../../../../src/sheet/host-error";
import { relationshipId, scanXml, type StartTag } from "../../../../src/hosts/file/xml/scan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The source of every tag as it is met, and the text between, in order. */
function met(xml: string): string[] {
  const found: string[] = [];
  scanXml(xml, "part", {
    open: ({ start, end }) => found.push(xml.slice(start, end)),
    close: ({ start, end }) => found.push(xml.slice(start, end)),
    text: (text) => found.push(`“${text}”`),
  });
  return found;
}

function tags(xml: string): StartTag[] {
  const found: StartTag[] = [];
  scanXml(xml, "part", { open: (tag) => found.push(tag) });
  return found;
}

describe("scanning XML", () => {
  it.each([
    [
      "tags where they stand",
      `<a><b c="1"/> 中</a >`,
      [`<a>`, `<b c="1"/>`, `<b c="1"/>`, "“ 中”", "</a >"],
    ],
    ["references as they mean", "<a>&lt;&#20013;&#x4e2d;</a>", ["<a>", "“<中中”", "</a>"]],
    ["sections as text", "<a><![CDATA[<b>]]></a>", ["<a>", "“<b>”", "</a>"]],
    ["nothing of comments", "<a><!-- <b> --></a>", ["<a>", "</a>"]],
    ["a sign > within a value", `<a b="1>0"/>`, [`<a b="1>0"/>`, `<a b="1>0"/>`]],
  ])("tells %s", (_name, xml, expected) => {
    expect(met(xml)).toEqual(expected);
  });

  it("tells a name without its prefix, and the namespaces in force", () => {
    const [sheet, row, other] = tags(
      `<x:sheet xmlns:x="${MAIN}" xmlns:r="${LINKS}"><x:row r:id="rId1"/><row xmlns="urn:other"/></x:sheet>`,
    );
    expect([sheet?.local, sheet?.uri, row?.uri, other?.uri]).toEqual([
      "sheet",
      MAIN,
      MAIN,
      "urn:other",
    ]);
    expect(row && relationshipId(row)).toBe("rId1");
    expect(other && relationshipId(other)).toBeUndefined();
  });

  it.each([
    ["an element that is not closed", "<a><b></a>"],
    ["a second root", "<a/><b/>"],
    ["text outside", "<a/>text"],
    ["an attribute given twice", `<a b="1" b="2"/>`],
    ["a reference without meaning", "<a>&unknown;</a>"],
    ["a control character", "<a>\u0001</a>"],
    ["nothing at all", ""],
    ["a document type", `<!DOCTYPE a><a/>`],
    ["entities that grow", `<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>`],
  ])("refuses %s, naming the part", (_name, xml) => {
    expect(() => met(xml)).toThrow(HostError);
    expect(() => met(xml)).toThrow(expect.objectContaining({ code: "broken-file" }) as Error);
  });
});
