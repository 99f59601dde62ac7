import fc from "fast-check";
import { MAX_COLUMN, MAX_ROW, parseA1, toA1 } from "../../src/sheet/address";

describe("cell addresses", () => {
  test("every cell of a sheet is found again by its address, however it is spelled", () => {
    const cells = fc.record({
      row: fc.integer({ min: 0, max: MAX_ROW }),
      column: fc.integer({ min: 0, max: MAX_COLUMN }),
    });
    fc.assert(
      fc.property(cells, (cell) => {
        const address = toA1(cell);
        const fixed = address.replace(/^([A-Z]+)/, "$$$1$$");
        for (const spelled of [address, address.toLowerCase(), fixed, `Sheet1!${fixed}`]) {
          expect(parseA1(spelled)).toEqual(cell);
        }
      }),
    );
  });

  test.each([
    ["nothing", ""],
    ["a column", "A"],
    ["a row", "12"],
    ["row 0", "A0"],
    ["a row with a nought before it", "A01"],
    ["four letters", "AAAA1"],
    ["the column after the last", "XFE1"],
    ["the row after the last", "A1048577"],
    ["a row of eight figures", "A10485760"],
    ["a space behind", "A1 "],
    ["a range", "A1:B2"],
    ["another script's figures", "A１"],
    ["a letter behind", "A1B"],
  ])("%s is no cell", (_, address) => {
    expect(parseA1(address)).toBeNull();
  });

  test("the last cell of a sheet is one", () => {
    expect(parseA1("XFD1048576")).toEqual({ row: MAX_ROW, column: MAX_COLUMN });
  });
});
