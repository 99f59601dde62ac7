import type { ReportTable } from "../../../src/reports/document";
import { toDocx } from "../../../src/reports/word";
import { SAMPLE, TABLE, text } from "../sample-report";
import { all, attribute, parse, partsOf, textOf, type Element } from "./read-docx";

async function drawn(table: ReportTable): Promise<Element> {
  const file = await toDocx({ ...SAMPLE, blocks: [table] });
  return parse(partsOf(file)["word/document.xml"] ?? "");
}

const plain = (columns: number): ReportTable => ({
  kind: "table",
  caption: null,
  widths: Array.from({ length: columns }, () => 1),
  headerRows: 1,
  rows: [1, 2].map((row) =>
    Array.from({ length: columns }, (_, column) => ({
      runs: [text(`${String(row)}.${String(column)}`)],
    })),
  ),
});

it("is a table as wide as the text, its columns in the parts that were asked for", async () => {
  const table = await drawn(TABLE);
  const widths = all(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
  // 156 mm
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
  expect(widths).toHaveLength(7);
  expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 2);
});

it("repeats its header rows and tears no row apart", async () => {
  const rows = all(await drawn(TABLE), "w:tr");
  expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0, 0]);
  const whole = rows.map((row) => all(row, "w:cantSplit").map((one) => one.attributes));
  expect(whole).toEqual([[{}], [{}], [{}], [{}]]);
});

it.each([
  [10, true],
  [11, false],
])("keeps a table of %i rows on one page: %s", async (rows, together) => {
  const line = [{ runs: [text("一")] }];
  const table = await drawn({ ...plain(1), rows: Array.from({ length: rows }, () => line) });
  const kept = all(table, "w:tr").map((row) => all(row, "w:keepNext").length > 0);
  expect(kept).toEqual(kept.map((_, row) => together && row < rows - 1));
});

it.each([true, false])("begins a new page where it is asked to: %s", async (newPage) => {
  const file = await toDocx({ ...SAMPLE, blocks: [{ ...TABLE, newPage }] });
  const paragraphs = all(parse(partsOf(file)["word/document.xml"] ?? ""), "w:p");
  const caption = paragraphs.find((one) => textOf(one) === TABLE.caption);
  const said = all(caption!, "w:pageBreakBefore").map((one) => one.attributes["w:val"] ?? "true");
  expect(said).toEqual(newPage ? ["true"] : []);
});

it("has thin lines all around", async () => {
  const [borders] = all(await drawn(TABLE), "w:tblBorders");
  expect(borders?.children.map(({ name, attributes }) => [name, attributes["w:val"]])).toEqual(
    ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"].map((side) => [
      side,
      "single",
    ]),
  );
  expect(borders?.children.map(({ attributes }) => attributes["w:sz"])).toEqual(Array(6).fill("4"));
});

it("merges cells downwards and across", async () => {
  const rows = all(await drawn(TABLE), "w:tr");
  const merges = rows.map((row) => all(row, "w:vMerge").map((one) => one.attributes["w:val"]));
  expect(merges).toEqual([[], ["restart"], ["continue"], []]);
  expect(attribute(rows[3], "w:gridSpan", "w:val")).toBe("5");
  expect(rows.map((row) => all(row, "w:tc").length)).toEqual([7, 7, 7, 3]);
  const styles = all(rows[2]!, "w:p").map((cell) => attribute(cell, "w:pStyle", "w:val"));
  expect(new Set(styles)).toEqual(new Set(["SmallTableText"]));
});

it("keeps a table whole whose cells do not add up", async () => {
  const odd = await drawn({
    ...plain(3),
    rows: [
      [{ runs: [text("宽")], colSpan: 9, rowSpan: 2 }],
      [],
      [{ runs: [text("短")], rowSpan: 5 }],
      [{ runs: [text("一")] }, { runs: [text("二")] }, { runs: [text("三")] }],
    ],
  });
  const rows = all(odd, "w:tr").map((row) =>
    all(row, "w:tc").map((cell) => [
      textOf(cell),
      attribute(cell, "w:gridSpan", "w:val"),
      attribute(cell, "w:vMerge", "w:val"),
    ]),
  );
  expect(rows).toEqual([
    [["宽", "3", "restart"]],
    [["", "3", "continue"]],
    [
      ["短", null, "restart"],
      ["", null, null],
      ["", null, null],
    ],
    [
      ["", null, "continue"],
      ["一", null, null],
      ["二", null, null],
    ],
  ]);
});

it.each([
  [6, "TableText", "24"],
  [7, "SmallTableText", "21"],
])("sets %i columns as %s, %s half points", async (columns, style, size) => {
  const file = partsOf(await toDocx({ ...SAMPLE, blocks: [plain(columns)] }));
  const [cell] = all(parse(file["word/document.xml"] ?? ""), "w:tc");
  expect(attribute(cell, "w:pStyle", "w:val")).toBe(style);
  const styles = all(parse(file["word/styles.xml"] ?? ""), "w:style");
  const used = styles.find(({ attributes }) => attributes["w:styleId"] === style);
  expect(attribute(used, "w:sz", "w:val")).toBe(size);
  expect(attribute(used, "w:spacing", "w:lineRule")).toBe("exact");
});

it("centres the header and puts numbers where the report says", async () => {
  const rows = all(await drawn(TABLE), "w:tr");
  const alignments = (row: Element | undefined) =>
    all(row!, "w:p").map((cell) => attribute(cell, "w:jc", "w:val"));
  expect(new Set(alignments(rows[0]))).toEqual(new Set(["center"]));
  expect(alignments(rows[1])).toEqual([
    "center",
    "left",
    "left",
    "center",
    "center",
    "right",
    "right",
  ]);
});

it("parts two tables that follow each other, and writes whole twips", async () => {
  const file = await toDocx({ ...SAMPLE, blocks: [TABLE, TABLE] });
  const xml = partsOf(file)["word/document.xml"] ?? "";
  expect(xml).not.toContain("</w:tbl><w:tbl>");
  expect(xml).not.toMatch(/ w:\w+="-?\d+\.\d+"/u);
  expect(all(parse(xml), "w:tbl")).toHaveLength(2);
});

it("keeps its caption on its page", async () => {
  const file = partsOf(await toDocx({ ...SAMPLE, blocks: [TABLE] }));
  const document = parse(file["word/document.xml"] ?? "");
  const caption = all(document, "w:p").find((one) => textOf(one) === TABLE.caption);
  expect(attribute(caption, "w:pStyle", "w:val")).toBe("TableCaption");
  const styles = all(parse(file["word/styles.xml"] ?? ""), "w:style");
  const used = styles.find(({ attributes }) => attributes["w:styleId"] === "TableCaption");
  expect(all(used!, "w:keepNext")).toHaveLength(1);
});
