import type { CellValue } from "../../../../src/sheet/grid";
import { DATA } from "./support/data";
import { computedByLibreOffice, hasLibreOffice } from "./support/libre-office";
import { TABLE } from "./support/table";

const present = hasLibreOffice();
if (!present) {
  if (process.env["CI"]) throw new Error("LibreOffice must be installed in CI");
  process.stderr.write("\n!!! LibreOffice is missing: formulas are NOT compared with it !!!\n\n");
}

/** The same value, up to the digits that a file may round. */
function agree(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
}

(present ? describe : describe.skip)("the table in LibreOffice", () => {
  const formulas = Object.fromEntries(
    TABLE.map(([formula], index) => [`A${String(index + 1)}`, formula]),
  );
  let computed: (sheet: string, address: string) => CellValue;

  beforeAll(async () => {
    computed = await computedByLibreOffice({ ...DATA, sheets: { ...DATA.sheets, 算: formulas } });
  }, 120_000);

  it("gives the same values, but for the differences that are explained", () => {
    const seen = TABLE.map(([formula, expected, differs], index) => {
      const value = computed("算", `A${String(index + 1)}`);
      return {
        formula,
        expected,
        value,
        differs: differs !== undefined,
        agrees: agree(expected, value),
      };
    });
    expect(seen.filter(({ differs, agrees }) => differs === agrees)).toEqual([]);
  });
});
