/** @jest-environment node */
import fc from "fast-check";
import { cellInput, wouldBeParsed } from "../../src/hosts/excel/cell-input";
import { ApiError } from "../excel-simulator/api-error";
import { blankCell } from "../excel-simulator/model/cell";
import { enter } from "../excel-simulator/model/entry";

const plain = (value: string) => ({ value, formula: null });

describe("text handed to Excel", () => {
  it.each(["偏差原因：延期", "≥95%", "第一季度", "优", "A类", "2024年度", "10人次", "Q1", "张三"])(
    "%s goes as it is, since Excel leaves it alone",
    (text) => {
      expect(cellInput(plain(text))).toBe(text);
    },
  );

  it.each([
    "80.45%",
    "3-5",
    "２０２４／１２",
    "−3",
    "下午3时",
    "#DIV/0!",
    "€ 5",
    "1 1/2",
    "12:30 PM",
  ])("%s goes with the text prefix, since Excel would read it as something else", (text) => {
    expect(cellInput(plain(text))).toBe(`'${text}`);
  });

  it("nothing goes as the empty text, which empties the cell", () => {
    expect([cellInput({ value: null, formula: null }), cellInput(plain(""))]).toEqual(["", ""]);
  });

  it("a formula, a number and a truth value go as they are", () => {
    expect(cellInput({ value: 1, formula: "=A1" })).toBe("=A1");
    expect(cellInput({ value: 0.1, formula: null })).toBe(0.1);
    expect(cellInput({ value: true, formula: null })).toBe(true);
  });

  const typed = fc.string({
    unit: fc.constantFrom(..."0123456789.,:/-+%()=@'# $¥年月日时分秒ETae上午TRUE".split("")),
    minLength: 1,
    maxLength: 12,
  });

  it("is quoted whenever Excel would make anything else of it", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const cell = blankCell();
        fc.pre(!wouldBeParsed(text));
        expect(() => enter(cell, text)).not.toThrow(ApiError);
        expect(cell).toEqual({ ...blankCell(), value: text });
      }),
      { numRuns: 5_000 },
    );
  });
});
