import { recalculate } from "../../../../src/hosts/file/formulas";
import { toA1 } from "../../../../src/sheet/address";
import { plainBook, type PlainBook } from "./support/plain-book";

/** What a change makes of a workbook: `自评!D2=5`, in the order of the results. */
function results(plain: PlainBook, ...changed: string[]): string[] {
  const places = changed.map((place) => {
    const [sheet = "", cell = ""] = place.split("!");
    return { sheet, cell };
  });
  return recalculate(plainBook(plain), places).map(
    ({ sheet, row, column, value }) => `${sheet}!${toA1({ row, column })}=${String(value)}`,
  );
}

describe("which formulas are recalculated", () => {
  it("those that read a changed cell, and none else", () => {
    const plain: PlainBook = {
      sheets: { 自评: { A1: 1, A2: 2, B1: "=A1*10", B2: "=A2*10", B3: "=5*2" } },
      cached: { 自评: { B1: 99, B2: 20, B3: 10 } },
    };
    expect(results(plain, "自评!A1")).toEqual(["自评!B1=10"]);
    expect(results(plain)).toEqual([]);
    expect(results(plain, "自评!Z9")).toEqual([]);
  });

  it("indirect ones in the order of their dependency, wherever they stand", () => {
    const plain: PlainBook = {
      sheets: {
        汇总: { A1: "=A2+1", A2: "=SUM(明细!B:B)", A3: "=A9" },
        明细: { A1: 3, B1: "=A1*2", B2: "=B1+1" },
      },
      cached: { 汇总: { A1: 0, A2: 0, A3: 7 }, 明细: { B1: 0, B2: 0 } },
    };
    expect(results(plain, "明细!A1")).toEqual([
      "明细!B1=6",
      "明细!B2=7",
      "汇总!A2=13",
      "汇总!A1=14",
    ]);
  });

  it.each([
    ["a range", "=SUM(A1:A3)"],
    ["a whole column", "=SUM(A:A)"],
    ["whole rows", "=SUM(明细!1:3)"],
    ["a union", "=SUM((A5,A1:A2))"],
    ["a name", "=SUM(金额)"],
    ["a name in a name", "=合计"],
    ["a local name of its sheet", "=本表"],
    ["a local name by its sheet", "=明细!本表"],
    ["a range that ends where INDEX says", "=SUM(A1:INDEX(A:A,3))"],
    ["what lies between the ends of a range", "=SUM(A1:INDEX(A3:A9,1))"],
    ["SUMIF's range, stretched to the size of the first", '=SUMIF(C1:C3,">0",A1)'],
    ["several sheets", "=SUM(明细:其他!A2)"],
    ["a sheet in quotes and another case", "=SUM('明细'!$a$2)"],
    ["an unknown function", "=未知(A2)"],
    ["an array in braces", "=SUM(A2*{1,2})"],
    ["a shifted sign", "=-A2%"],
  ])("through %s", (_how, formula) => {
    const plain: PlainBook = {
      sheets: { 明细: { A1: 1, A2: 2, A3: 3, C1: 1, C2: 1, C3: 1, E9: formula }, 其他: { A2: 0 } },
      names: { 金额: "明细!$A$1:$A$3", 合计: "SUM(金额)", "明细!本表": "明细!$A$2" },
      cached: { 明细: { E9: 0 } },
    };
    expect(results(plain, "明细!A2")).toHaveLength(1);
    expect(results(plain, "明细!B2").length).toBe(formula === "=SUM(明细!1:3)" ? 1 : 0);
  });

  it("a formula that stands in a changed cell is computed too, with what follows from it", () => {
    const plain: PlainBook = { sheets: { 表: { A1: 4, B1: "=A1+1", C1: "=B1*2" } } };
    expect(results(plain, "表!B1")).toEqual(["表!B1=5", "表!C1=10"]);
  });

  it("a formula read on the way that has no value yet is computed, but not handed out", () => {
    const plain: PlainBook = {
      sheets: { 表: { A1: 4, A2: 6, B1: "=A2*2", C1: "=A1+B1" } },
      cached: { 表: { C1: 0 } },
    };
    expect(results(plain, "表!A1")).toEqual(["表!C1=16"]);
  });

  it("values that are up to date are taken from the workbook and not computed again", () => {
    const plain: PlainBook = {
      sheets: { 表: { A1: 4, A2: 6, B1: "=A2*2", C1: "=A1+B1" } },
      cached: { 表: { B1: 100, C1: 0 } },
    };
    expect(results(plain, "表!A1")).toEqual(["表!C1=104"]);
  });

  it("a range whose formulas are only partly computed waits for all of them", () => {
    const plain: PlainBook = {
      sheets: {
        表: {
          A1: 1,
          B1: "=A1",
          C1: "=A1*0+SUM(B1:B4)",
          B2: "=A1*2",
          B3: "=D1",
          B4: "=A1",
          D1: "=A1",
        },
      },
      cached: { 表: { B1: 70, B2: 70, B3: 70, B4: 70, C1: 70, D1: 70 } },
    };
    expect(results(plain, "表!A1")).toContain("表!C1=5");
    expect(results(plain, "表!A1")).toHaveLength(6);
  });

  it("a formula that may read any cell is never trusted after a change", () => {
    const plain: PlainBook = {
      sheets: {
        表: { A1: 1, B1: '=INDIRECT("A"&1)', B2: "=OFFSET(C1,0,1)", B3: "=表1[金额]", C5: "=B1" },
      },
      cached: { 表: { B1: 0, B2: 0, B3: 0, C5: 0 } },
    };
    expect(results(plain, "表!A1")).toEqual([
      "表!B1=undefined",
      "表!B2=undefined",
      "表!B3=undefined",
      "表!C5=undefined",
    ]);
  });

  it("a volatile formula that reads nothing changed keeps its value", () => {
    const plain: PlainBook = {
      sheets: { 表: { A1: 1, B1: "=TODAY()", B2: "=TODAY()+A1" } },
      cached: { 表: { B1: 45000, B2: 45001 } },
    };
    expect(results(plain, "表!A1")).toEqual(["表!B2=undefined"]);
  });

  it("a changed cell that the workbook does not have is an error of the caller", () => {
    const plain: PlainBook = { sheets: { 表: { A1: 1 } } };
    expect(() => results(plain, "别的!A1")).toThrow(RangeError);
    expect(() => results(plain, "表!A")).toThrow(RangeError);
  });
});
