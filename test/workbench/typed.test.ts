import fc from "fast-check";
import { readTyped, textToEdit } from "../../src/workbench/grid/typed";

describe("what a person types into a cell", () => {
  it.each([
    ["a whole number", "15", "General", 15],
    ["a decimal", "7.49", "General", 7.49],
    ["without a leading zero", ".5", "General", 0.5],
    ["a negative number", "-2.5", "General", -2.5],
    ["with thousands separators", "1,350,000", "General", 1350000],
    ["full-width digits", "１３５．５", "General", 135.5],
    ["spaces around a number", " 10 ", "General", 10],
    ["a percentage in a percentage cell", "85%", "0%", 0.85],
    ["a full-width percent sign", "85％", "0.00%", 0.85],
    ["a bare number in a percentage cell", "85", "0%", 0.85],
    ["a share in a percentage cell", "0.85", "0%", 0.85],
    ["a percentage elsewhere", "85%", "General", "85%"],
    ["a percentage where % is only a letter", "85%", '0"%"', "85%"],
    ["an operator and a number", "≥95%", "0%", "≥95%"],
    ["a sentence", "冬季停工顺延", "General", "冬季停工顺延"],
    ["a note that begins with a dash", "- 已整改", "General", "- 已整改"],
    ["an at sign", "@附件", "General", "@附件"],
    ["a code with a leading zero", "0123", "General", "0123"],
    ["a code of more than 15 digits", "1234567890123456", "General", "1234567890123456"],
    ["commas that separate no thousands", "1,2,3", "General", "1,2,3"],
    ["a number in a text cell", "10", "@", "10"],
    ["nothing", "", "0%", null],
  ])("%s: %s in %s", (_what, text, format, value) => {
    expect(readTyped(text, format)).toEqual({ kind: "value", value });
  });

  it.each(["=1+1", "=SUM(H15:H24)", "="])("refuses the formula %s and says why", (text) => {
    const typed = readTyped(text, "General");
    expect(typed.kind).toBe("refused");
    expect(typed.kind === "refused" && typed.why.zh).toMatch(/不能编写公式.*请/);
  });

  it("shows a number and reads it back as the same number", () => {
    const numbers = fc.integer({ min: -999_999, max: 999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(numbers, fc.constantFrom("General", "0.00", "0%"), (number, format) => {
        expect(readTyped(textToEdit(number, format), format)).toEqual({
          kind: "value",
          value: number,
        });
      }),
    );
  });

  it.each([
    [0.85, "0%", "85%"],
    [0.8045, "0.00%", "80.45%"],
    [0.1 + 0.2, "General", "0.3"],
    [true, "General", "TRUE"],
    ["≥95%", "General", "≥95%"],
    [null, "General", ""],
  ])("editing %p in %s begins with %p", (value, format, text) => {
    expect(textToEdit(value, format)).toBe(text);
  });
});
