import { recalculate } from "../../../../src/hosts/file/formulas";
import { functionNames } from "../../../../src/hosts/file/formulas/functions/registry";
import { plainBook } from "./support/plain-book";
import { DATA } from "./support/data";
import { TABLE } from "./support/table";

describe("formulas", () => {
  const formulas = Object.fromEntries(
    TABLE.map(([formula], index) => [`A${String(index + 1)}`, formula]),
  );
  const book = plainBook({ ...DATA, sheets: { ...DATA.sheets, 算: formulas } });
  const changed = Object.keys(formulas).map((cell) => ({ sheet: "算", cell }));
  const results = new Map(
    recalculate(book, changed).map(({ sheet, row, value }) => [`${sheet}${String(row)}`, value]),
  );

  it.each(TABLE.map(([formula, expected], index) => ({ formula, expected, index })))(
    "$formula is $expected",
    ({ expected, index }) => {
      expect(results.get(`算${String(index)}`)).toBe(expected);
    },
  );

  it("every function has a row", () => {
    const all = TABLE.map(([formula]) => formula).join();
    expect(functionNames().filter((name) => !all.includes(`${name}(`))).toEqual([]);
  });
});
