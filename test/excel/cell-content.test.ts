/** @jest-environment node */
import { contentOf, holds, sameContent } from "../../src/hosts/excel/cell-content";
import type { CellContent } from "../../src/sheet/edit";
import type { CellValue } from "../../src/sheet/grid";

const plain = (value: CellValue): CellContent => ({ value, formula: null });
const formula = (text: string, value: CellValue = 0): CellContent => ({ value, formula: text });

describe("what a cell holds, from values and formulas", () => {
  it.each([
    ["", "", plain(null)],
    ["text", "text", plain("text")],
    [2, "=1+1", formula("=1+1", 2)],
    ["", '=""', formula('=""', "")],
    ["=1+1", "=1+1", plain("=1+1")],
    [true, true, plain(true)],
    [null, null, plain(null)],
  ])("%j and %j", (value, text, content) => {
    expect(contentOf(value, text)).toEqual(content);
  });
});

describe("the same content", () => {
  it.each([
    ["nothing and the empty text", plain(null), plain("")],
    ["numbers that differ beyond the fifteenth digit", plain(0.1 + 0.2), plain(0.3)],
    ["texts with another line break", plain("原因\r\n措施"), plain("原因\n措施")],
    ["a formula whatever it has come to", formula("=A1", 1), formula("=A1", 2)],
    ["a formula as Excel respells it", formula("=sum( A1:A3 )"), formula("=SUM(A1:A3)")],
  ])("%s", (_what, a, b) => {
    expect([sameContent(a, b), sameContent(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["a number and its digits", plain(1), plain("1")],
    ["a truth value and its word", plain(true), plain("TRUE")],
    ["zero and nothing", plain(0), plain(null)],
    ["numbers that differ", plain(0.3), plain(0.30000001)],
    ["a formula and its result", formula("=A1", 1), plain(1)],
    ["two formulas", formula("=A1"), formula("=A2")],
    ["texts that differ in a space", plain("无 "), plain("无")],
  ])("not: %s", (_what, a, b) => {
    expect([sameContent(a, b), sameContent(b, a)]).toEqual([false, false]);
  });
});

describe("what was written holds", () => {
  it.each([
    ["as its digits in a cell of text format", plain("9.5"), plain(9.5), true],
    ["not as other digits", plain("9.50"), plain(9.5), false],
    ["not where a text became a number", plain(80), plain("80"), false],
    ["not where a formula became its text", plain("=A1"), formula("=A1"), false],
  ])("%s", (_what, now, written, expected) => {
    expect(holds(now, written)).toBe(expected);
  });
});
