import { FileHost } from "../../../src/hosts/file";
import { tinted } from "../../../src/hosts/file/styles/colors";
import { DECLARATION, rawWorkbook } from "./support/package";

const STYLES =
  '<fonts><font><sz val="11"/><name val="宋体"/></font>' +
  '<font><b/><i val="0"/><u/><strike val="1"/><sz val="18"/><color theme="4" tint="-0.25"/><name val="仿宋_GB2312"/></font>' +
  '<font><sz val="9"/><color indexed="10"/><name val="黑体"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills>' +
  "<borders><border/>" +
  '<border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FFFF0000"/></right><top style="double"/><bottom style="mediumDashed"><color indexed="12"/></bottom><diagonal style="thick"/></border>' +
  '<border><start style="hair"/><end style="none"/></border></borders>' +
  "<cellStyleXfs><xf/></cellStyleXfs><cellXfs>" +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="2"/></xf>' +
  '<xf numFmtId="0" fontId="2" fillId="3" borderId="2"><alignment horizontal="distributed" vertical="top" textRotation="255"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="1" borderId="0"><alignment horizontal="centerContinuous" vertical="distributed" textRotation="45"/></xf>' +
  '</cellXfs><dxfs><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill><alignment indent="7" wrapText="1"/></dxf></dxfs>';

const THEME = `${DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const XML =
  '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultColWidth="9" defaultRowHeight="14.25"/>' +
  '<cols><col min="1" max="1" width="12.625"/><col min="2" max="3" width="8.43" style="1"/><col min="4" max="4" width="9" hidden="1"/></cols>' +
  '<sheetData><row r="1" ht="40.5"><c r="A1" s="1" t="inlineStr"><is><t>标题</t></is></c><c r="E1" s="2"/><c r="F1" s="3"/></row>' +
  '<row r="2" hidden="1" ht="20"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4" s="2" customFormat="1"/></sheetData>';

const host = () =>
  FileHost.open(
    rawWorkbook({ sheets: [{ name: "表", xml: XML }], styles: STYLES, theme: THEME }),
    "表.xlsx",
  );
const look = () => host().look("表");

describe("a cell's look", () => {
  it("has its font, fill, borders and placement", () => {
    expect(look().style(0, 0)).toEqual({
      fontName: "仿宋_GB2312",
      fontSize: 18,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      color: tinted("#4F81BD", -0.25),
      fill: "#FFC000",
      horizontal: "center",
      vertical: "center",
      wrap: true,
      vertical90: false,
      indent: 2,
      left: { width: 1, line: "solid", color: "#000000" },
      right: { width: 2, line: "solid", color: "#FF0000" },
      top: { width: 3, line: "double", color: "#000000" },
      bottom: { width: 2, line: "dashed", color: "#0000FF" },
    });
  });

  it("writes characters below each other, and spreads them over the line", () => {
    expect(look().style(0, 4)).toMatchObject({
      vertical90: true,
      horizontal: "justify",
      vertical: "top",
      wrap: true,
      color: "#FF0000",
      fill: "#D9D9D9",
      left: { width: 1, line: "dotted" },
      right: null,
    });
  });

  it("leaves out what cannot be drawn: patterns, slanted text", () => {
    expect(look().style(0, 5)).toMatchObject({
      fill: null,
      vertical90: false,
      horizontal: "center",
      vertical: "center",
      wrap: false,
    });
  });

  it("is not touched by the styles of conditional formats", () => {
    expect(look().style(0, 5).indent).toBe(0);
  });

  it("comes from the row or the column where there is no cell", () => {
    const sheet = look();
    expect(sheet.style(8, 1).fontSize).toBe(18);
    expect(sheet.style(3, 0).fontName).toBe("黑体");
    expect(sheet.style(8, 8)).toMatchObject({ fontName: "宋体", fontSize: 11, color: null });
  });

  it("is one object for cells of one style", () => {
    const sheet = look();
    expect(sheet.style(0, 0)).toBe(sheet.style(20, 2));
  });
});

describe("sizes", () => {
  it("of columns are Excel's pixels", () => {
    const sheet = look();
    expect([0, 1, 2, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([88, 59, 59, 0, 63]);
  });

  it("of columns without any width are Excel's standard", () => {
    const plain = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml: "<sheetData/>" }] }), "");
    expect(plain.look("表").columnWidth(0)).toBe(64);
    expect(plain.look("表").rowHeight(0)).toBe(20);
    expect(plain.look("表").showGridLines).toBe(true);
    expect(plain.look("表").style(0, 0).fontName).toBe("宋体");
  });

  it("of rows are pixels too, 0 where hidden, null where the text decides", () => {
    const sheet = look();
    expect([0, 1, 2, 3, 9].map((row) => sheet.rowHeight(row))).toEqual([54, 0, null, 19, 19]);
  });

  it("follow what is written", async () => {
    const opened = host();
    const sheet = opened.look("表");
    const plain = (value: number | null) => ({ value, formula: null });
    await opened.write([{ sheet: "表", cell: "A9", before: plain(null), after: plain(1) }]);
    expect(sheet.rowHeight(8)).toBeNull();
  });

  it("come with or without grid lines", () => {
    expect(look().showGridLines).toBe(false);
  });
});

describe("tints, as ECMA-376 defines them", () => {
  it.each([
    ["#FFFFFF", -0.15, "#D9D9D9"],
    ["#000000", 0.5, "#808080"],
    ["#4472C4", 0.4, "#8FAADC"],
    ["#4472C4", -0.5, "#203864"],
    ["#70AD47", 0.8, "#E2F0D9"],
    ["#FF0000", 0, "#FF0000"],
  ])("%s by %d is %s", (color, tint, expected) => {
    const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const off = channels(tinted(color, tint)).map((c, i) =>
      Math.abs(c - (channels(expected)[i] ?? 0)),
    );
    // Excel works in its own 240 steps of lightness, so that a channel may differ by a few
    expect(Math.max(...off)).toBeLessThanOrEqual(3);
  });
});

it("a palette of the file's own counts before the standard one", () => {
  const styles =
    STYLES + '<colors><indexedColors><rgbColor rgb="00123456"/></indexedColors></colors>';
  const recoloured = styles.replace('<color indexed="10"/>', '<color indexed="0"/>');
  const opened = FileHost.open(
    rawWorkbook({ sheets: [{ name: "表", xml: XML }], styles: recoloured }),
    "表.xlsx",
  );
  expect(opened.look("表").style(0, 4).color).toBe("#123456");
});
