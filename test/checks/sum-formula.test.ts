import { formulaCells } from "../../src/checks/reading/sum-formula-cells";
import { sumFormula } from "../../src/checks/reading/sum-formula";
import { NO_FACTS } from "../../src/sheet/facts";
import { rangeToA1 } from "../../src/sheet/address";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";

describe("the cells that a formula uses", () => {
  it.each([
    ["=SUM(H14:H20)+I7", "H14:H20", "I7"],
    ["=SUM($H$14:$H$20,I7)", "H14:H20 I7", ""],
    ["=H14+H15-H16", "", "H14 H15 H16"],
    ["=SUM(H14+H15,H16)", "H16", "H14 H15"],
    ["=ROUND(SUM(H14:H20)*1,2)", "H14:H20", ""],
    ["=ROUND(H14,2)", "", "H14"],
    ["=SUM(H14:H20*1)", "", "H14:H20"],
    ["=SUM(H14:H15)+SUM( H17 , H18 )", "H14:H15 H17 H18", ""],
    ['=SUMIF(B14:B20,"产出,H9",H14:H20)', "B14:B20 H14:H20", ""],
    ["=SUM(表!H14:H15)+SUM('另一张'!H16)", "H14:H15", ""],
    ['=IF(SUM(H14:H15)>1,"H99",I7)', "H14:H15", "I7"],
    ["=LOG10(H14)", "", "H14"],
    ["=总分+1", "", ""],
    ["=SUM(", "", ""],
  ])("%s", (formula, summed, read) => {
    const cells = formulaCells(formula, "表");
    const shown = (areas: typeof cells.read) => areas.map(rangeToA1).join(" ");
    expect([shown(cells.summed), shown(cells.read)]).toEqual([summed, read]);
  });

  it("takes a whole column", () => {
    const [area] = formulaCells("=SUM(H:I)", "表").summed;
    expect(area).toMatchObject({ top: 0, left: 7, right: 8 });
  });
});

describe("what a sum makes", () => {
  const made = (formula: string, set: Readonly<Record<string, string>> = {}) => {
    const [grid] = exampleWorkbook({
      about: "",
      sheets: [{ base: "project", set }],
      facts: NO_FACTS,
    }).grids;
    return grid ? (sumFormula(grid, formula)?.toFixed() ?? null) : null;
  };

  it("passes a text by in SUM", () => {
    expect(made("=SUM(H15:H17)", { H16: "'10" })).toBe("24.6");
  });
  it("counts a text that is a number in +", () => {
    expect(made("=H15+H16+H17", { H16: "'10" })).toBe("34.6");
  });
  it("counts an empty cell as nothing", () => {
    expect(made("=H15+H16", { H16: "" })).toBe("15");
  });
  it("is unknown over words, and for other formulas", () => {
    expect(made("=H15+H16", { H16: "未评" })).toBeNull();
    expect(made("=H15-H16")).toBeNull();
    expect(made("=SUM(H15:H16,10)")).toBeNull();
  });
  it("ends where the sheet does", () => {
    expect(made("=SUM(H15:H1048576)", { H23: "" })).toBe("89.6");
  });
});
