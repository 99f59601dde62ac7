import { toDocx } from "../../../src/reports/word";
import { SAMPLE } from "../sample-report";
import { all, attribute, parse, partsOf, textOf, type Element } from "./read-docx";

let parts: Readonly<Record<string, string>> = {};
let document: Element;
let styles: Element;
beforeAll(async () => {
  parts = partsOf(await toDocx(SAMPLE));
  document = parse(parts["word/document.xml"] ?? "");
  styles = parse(parts["word/styles.xml"] ?? "");
});

const style = (id: string) =>
  all(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === id);
const paragraph = (words: string) =>
  all(document, "w:p").find((each) => textOf(each).includes(words));
const millimetres = (twips: string | null) => (Number(twips) / 1440) * 25.4;

describe("the page (GB/T 9704-2012, 5.1 and 5.2)", () => {
  it.each([
    ["w:top", 37],
    ["w:bottom", 35],
    ["w:left", 28],
    ["w:right", 26],
  ])("has its margin %s at %s mm", (side, expected) => {
    expect(millimetres(attribute(document, "w:pgMar", side))).toBeCloseTo(expected, 1);
  });

  it.each([
    ["w:w", 210],
    ["w:h", 297],
  ])("is A4: %s %s mm", (side, expected) => {
    expect(millimetres(attribute(document, "w:pgSz", side))).toBeCloseTo(expected, 1);
  });
});

describe("the typefaces (5.2.2, 7.3)", () => {
  it.each([
    ["Title", "方正小标宋简体", 22, 35],
    ["Heading1", "黑体", 16, 28.95],
    ["Heading2", "楷体_GB2312", 16, 28.95],
    ["Heading3", "仿宋_GB2312", 16, 28.95],
    ["Heading4", "仿宋_GB2312", 16, 28.95],
  ])("%s is %s of %s pt on lines of exactly %s pt", (id, font, points, line) => {
    expect(attribute(style(id), "w:rFonts", "w:eastAsia")).toBe(font);
    expect(Number(attribute(style(id), "w:sz", "w:val")) / 2).toBe(points);
    expect(Number(attribute(style(id), "w:spacing", "w:line")) / 20).toBe(line);
    expect(attribute(style(id), "w:spacing", "w:lineRule")).toBe("exact");
  });

  it("sets the body in 仿宋_GB2312 三号, its numbers in Times New Roman, its quotes in Chinese", () => {
    const [defaults] = all(styles, "w:docDefaults");
    expect(attribute(defaults, "w:rFonts", "w:eastAsia")).toBe("仿宋_GB2312");
    expect(attribute(defaults, "w:rFonts", "w:ascii")).toBe("Times New Roman");
    expect(attribute(defaults, "w:sz", "w:val")).toBe("32");
    expect(attribute(defaults, "w:spacing", "w:line")).toBe("579");
    for (const run of all(document, "w:r"))
      expect(attribute(run, "w:rFonts", "w:hint")).toBe("eastAsia");
  });

  it("is written in the Chinese of the mainland", () => {
    expect(attribute(styles, "w:lang", "w:eastAsia")).toBe("zh-CN");
  });

  it("only makes headings of the third level bold", () => {
    const bold = [1, 2, 3, 4].map((level) => attribute(style(`Heading${level}`), "w:b", "w:val"));
    expect(bold).toEqual(["false", "false", null, "false"]);
    expect(all(style("Heading3")!, "w:b")).toHaveLength(1);
  });

  it("indents body and headings by two characters", () => {
    for (const id of ["OfficialBody", "Heading1", "Heading4"])
      expect(attribute(style(id), "w:ind", "w:firstLineChars")).toBe("200");
  });

  it("names a face to stand in for each that Windows does not bring", () => {
    const fonts = all(parse(parts["word/fontTable.xml"] ?? ""), "w:font");
    const others = fonts.map((font) => [
      font.attributes["w:name"],
      attribute(font, "w:altName", "w:val"),
    ]);
    expect(others).toContainEqual(["仿宋_GB2312", expect.stringContaining("FangSong")]);
    expect(others).toContainEqual(["方正小标宋简体", expect.stringContaining("STZhongsong")]);
  });
});

describe("headings", () => {
  it.each([
    ["一、基本情况", "Heading1", "0"],
    ["（一）项目概况", "Heading2", "1"],
    ["1.产出数量", "Heading3", "2"],
    ["（1）审结案件数", "Heading4", "3"],
  ])("%s is Word's own %s, at outline level %s", (words, id, level) => {
    expect(attribute(paragraph(words), "w:pStyle", "w:val")).toBe(id);
    expect(attribute(style(id), "w:outlineLvl", "w:val")).toBe(level);
    expect(all(style(id)!, "w:keepNext")).toHaveLength(1);
  });

  it("puts the further reports of a file on new pages, in the outline", async () => {
    const two = await toDocx({
      ...SAMPLE,
      blocks: [...SAMPLE.blocks, { kind: "part", title: ["第二个项目", "绩效评价报告"] }],
    });
    const both = parse(partsOf(two)["word/document.xml"] ?? "");
    const titles = all(both, "w:p").filter((p) => attribute(p, "w:pStyle", "w:val") === "Title");
    expect(titles.map((title) => [textOf(title), all(title, "w:pageBreakBefore").length])).toEqual([
      ["某某市人民法院", 0],
      ["2021年度项目支出绩效评价报告", 0],
      ["第二个项目", 1],
      ["绩效评价报告", 0],
    ]);
    expect(titles.map((title) => attribute(title, "w:outlineLvl", "w:val"))).toEqual([
      "0",
      null,
      "0",
      null,
    ]);
  });
});

describe("page numbers (7.5)", () => {
  it.each([
    ["word/footer1.xml", "right", "w:right"],
    ["word/footer2.xml", "left", "w:left"],
  ])("%s: — 1 — at the %s, one character in", (part, side, indent) => {
    const footer = parse(parts[part] ?? "");
    expect(textOf(footer)).toBe("—  —");
    expect(all(footer, "w:instrText").map((code) => code.text)).toEqual(["PAGE"]);
    expect(attribute(footer, "w:jc", "w:val")).toBe(side);
    expect(attribute(footer, "w:ind", indent)).toBe("280");
  });

  it("are 四号 宋体 and differ on odd and even pages", () => {
    expect(attribute(style("Footer"), "w:rFonts", "w:ascii")).toBe("宋体");
    expect(attribute(style("Footer"), "w:sz", "w:val")).toBe("28");
    expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    const references = all(document, "w:footerReference").map((one) => one.attributes["w:type"]);
    expect([...references].sort()).toEqual(["default", "even"]);
  });
});

describe("gaps", () => {
  it("are bracketed and highlighted yellow, and nothing else is", () => {
    const highlighted = all(document, "w:r").filter((run) => all(run, "w:highlight").length > 0);
    const words = highlighted.map((run) => [
      all(run, "w:t")
        .map(({ text }) => text)
        .join(""),
      attribute(run, "w:highlight", "w:val"),
    ]);
    expect(words).toEqual([
      ["【待补充：项目背景和立项依据】", "yellow"],
      ["【待补充：实际完成值】", "yellow"],
    ]);
  });
});

describe("the closing (7.3.5)", () => {
  it("ends two characters before the margin, the shorter line centred on the longer", () => {
    const indent = (words: string) => attribute(paragraph(words), "w:ind", "w:right");
    // 某某市人民法院 is 7 characters wide, 2022年3月1日 is 6
    expect(all(document, "w:p").slice(-2).map(textOf)).toEqual(["某某市人民法院", "2022年3月1日"]);
    expect(indent("2022年3月1日")).toBe("800");
    const last = all(document, "w:p").at(-2);
    expect(attribute(last, "w:ind", "w:right")).toBe("640");
    expect(attribute(style("OfficialClosing"), "w:jc", "w:val")).toBe("right");
  });
});

describe("the file", () => {
  it("tells its title and nobody's name", () => {
    const core = parts["docProps/core.xml"] ?? "";
    expect(core).toContain("<dc:title>某某市人民法院2021年度项目支出绩效评价报告</dc:title>");
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/u);
  });

  it("is the same bytes for the same report, whatever the clock says", async () => {
    const clock = jest.spyOn(Date, "now");
    const at = async (moment: string) => {
      clock.mockReturnValue(new Date(moment).getTime());
      return Buffer.from(await toDocx(SAMPLE));
    };
    const [once, again] = [await at("2021-03-01T08:00:00"), await at("2024-10-09T17:30:00")];
    clock.mockRestore();
    expect(once.equals(again)).toBe(true);
    expect(parts["docProps/core.xml"]).not.toContain("dcterms:created");
  });

  it("is well-formed in every part", () => {
    for (const [path, xml] of Object.entries(parts))
      expect(() => parse(xml)).not.toThrow(`${path} is no XML`);
  });
});
