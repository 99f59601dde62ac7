import { FileHost } from "../../../src/hosts/file";
import { featureParts, featureWorkbook } from "./support/features/workbook";
import { relationships } from "./support/features/sheet-parts";
import { DECLARATION, oneSheet, rawParts, zip, type Parts } from "./support/package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.microsoft.com/office";

const facts = (parts: Parts, name = "自评表.xlsx") => FileHost.open(zip(parts), name).inspect();

it("a workbook with everything in it tells all of it", async () => {
  const host = FileHost.open(featureWorkbook(true), "C:\\上报\\自评表.xlsm");
  expect(await host.inspect()).toEqual({
    fileName: "自评表.xlsm",
    externalLinks: ["file:///C:/old.xlsx"],
    // the note that Excel writes beside the thread is not told a second time
    comments: [{ sheet: "自评表", cell: "G6", kind: "comment", text: "请核对得分" }],
    addInParts: ["urn:sources"],
    brokenNames: [],
  });
});

it("a plain workbook carries nothing, and that is known", async () => {
  expect(await FileHost.open(oneSheet(""), "/home/a/表.xlsx").inspect()).toEqual({
    fileName: "表.xlsx",
    externalLinks: [],
    comments: [],
    addInParts: [],
    brokenNames: [],
  });
});

it("sheets are not unpacked for it: a broken one does not matter", async () => {
  const parts = { ...featureParts(false), "xl/worksheets/sheet2.xml": "<broken" };
  expect((await facts(parts)).comments).toHaveLength(1);
});

describe("notes and comments", () => {
  const note = (cell: string, author: number, text: string) =>
    `<comment ref="${cell}" authorId="${author}"><text>${text}</text></comment>`;
  const withNotes = (notes: string): Parts => ({
    ...featureParts(false),
    "xl/comments1.xml": `${DECLARATION}<comments xmlns="${MAIN}"><authors><author>tc={2}</author><author>审核人</author></authors><commentList>${notes}</commentList></comments>`,
  });

  it("a note is told with the text of all its runs, without readings", async () => {
    const runs =
      '<r><t>审核人:</t></r><r><rPr/><t xml:space="preserve">\n附件&amp;台账</t></r><rPh sb="0" eb="1"><t>fu</t></rPh>';
    const { comments } = await facts(withNotes(note("A1", 1, runs)));
    expect(comments).toContainEqual({
      sheet: "自评表",
      cell: "A1",
      kind: "note",
      text: "审核人:\n附件&台账",
    });
  });

  it("a person's note stays beside a thread of the same cell; only the twin is left out", async () => {
    const texts = note("G6", 0, "<t>[线程批注]</t>") + note("G6", 1, "<t>另有意见</t>");
    const { comments } = await facts(withNotes(texts));
    expect(comments?.map(({ kind, text }) => [kind, text])).toEqual([
      ["comment", "请核对得分"],
      ["note", "另有意见"],
    ]);
  });

  it("a twin whose thread is lost is told, since its text is still in the file", async () => {
    const { comments } = await facts(withNotes(note("B9", 0, "<t>旧批注</t>")));
    expect(comments).toContainEqual({ sheet: "自评表", cell: "B9", kind: "note", text: "旧批注" });
  });
});

describe("links", () => {
  const linked = (rels: string, parts: Parts): Parts => ({
    ...rawParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] }),
    "xl/_rels/workbook.xml.rels": rels,
    ...parts,
  });

  it("connections are told by name, DDE links by server and topic, each once", async () => {
    const rels = relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "connections", "connections.xml"],
      ["rId3", "externalLink", "externalLinks/externalLink1.xml"],
      ["rId4", "externalLink", "externalLinks/externalLink2.xml"],
    ]);
    const dde = `<externalLink xmlns="${MAIN}"><ddeLink ddeService="Excel" ddeTopic="[预算.xls]表"/></externalLink>`;
    const { externalLinks } = await facts(
      linked(rels, {
        "xl/connections.xml": `<connections xmlns="${MAIN}"><connection id="1" name="查询 - 支出"/></connections>`,
        "xl/externalLinks/externalLink1.xml": dde,
        "xl/externalLinks/externalLink2.xml": dde,
      }),
    );
    expect(externalLinks).toEqual(["查询 - 支出", "Excel|[预算.xls]表"]);
  });
});

describe("what add-ins left", () => {
  const pane: Parts = {
    "_rels/.rels": relationships([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      [
        "rId2",
        `${OFFICE}/2011/relationships/webextensiontaskpanes`,
        "xl/webextensions/taskpanes.xml",
      ],
    ]),
    "xl/webextensions/taskpanes.xml": '<wetp:taskpanes xmlns:wetp="w"/>',
    "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
      ["rId1", `${OFFICE}/2011/relationships/webextension`, "webextension1.xml"],
    ]),
    "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we="w" id="{1}"><we:reference id="wa104380862" version="1"/></we:webextension>`,
  };

  it("a task pane is told by its add-in", async () => {
    expect((await facts({ ...featureParts(false), ...pane })).addInParts).toContain("wa104380862");
  });

  it.each([
    ['<x xmlns="urn:add-in"/>', ["urn:add-in"]],
    ["<data/>", ["data"]],
    [`<p:properties xmlns:p="${OFFICE}/2006/metadata/properties"/>`, []],
    [`<CoverPageProperties xmlns="${OFFICE}/2006/coverPageProps"/>`, []],
    ['<FormTemplates xmlns="http://schemas.microsoft.com/sharepoint/v3/contenttype/forms"/>', []],
    ['<DataMashup xmlns="http://schemas.microsoft.com/DataMashup"/>', []],
  ])("custom XML %s tells %j", async (xml, told) => {
    expect(
      (await facts({ ...featureParts(false), "customXml/item1.xml": xml })).addInParts,
    ).toEqual(told);
  });
});

it("names that refer to nothing are told as Excel shows them, but for what no one can mend", async () => {
  const names = [
    '<definedName name="_xlnm.Print_Area" localSheetId="0">表!#REF!</definedName>',
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">表!#REF!</definedName>',
    '<definedName name="等级">#REF!</definedName>',
  ];
  const workbookTail = `<definedNames>${names.join("")}</definedNames>`;
  const host = FileHost.open(oneSheet("", { workbookTail }), "表.xlsx");
  expect((await host.inspect()).brokenNames).toEqual(["表!Print_Area", "等级"]);
});
