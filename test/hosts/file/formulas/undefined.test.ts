import { calculateMissing, recalculate } from "../../../../src/hosts/file/formulas";
import { toA1 } from "../../../../src/sheet/address";
import { plainBook, type PlainBook } from "./support/plain-book";

function valuesOf(plain: PlainBook): Record<string, unknown> {
  return Object.fromEntries(
    calculateMissing(plainBook(plain)).map(({ row, column, value }) => [
      toA1({ row, column }),
      value,
    ]),
  );
}

const SHEET = {
  A1: 1,
  A2: 2,
  A3: 3,
  B1: "甲",
  B2: "乙",
  C1: "12-31",
  C2: "３",
  D1: 3,
  D2: 1,
  D3: 2,
} as const;

describe("what only Excel can compute is undefined and never a guess", () => {
  it.each([
    ["an unknown function", "=XIRR(A1:A3,A1:A3)"],
    ["a function of one's own", "=我的函数(A1)"],
    ["volatile functions", "=NOW()"],
    ["RAND", "=RAND()*0"],
    ["another workbook", "=[1]Sheet1!A1"],
    ["another workbook in quotes", "='[预算.xlsx]表 1'!A1+1"],
    ["a missing sheet", "=没有!A1"],
    ["an unknown name", "=没有的名称+1"],
    ["a name that holds itself", "=圈"],
    ["a relative name", "=左边"],
    ["a table", "=SUM(表1[金额])"],
    ["implicit intersection", "=A1:A3*2"],
    ["implicit intersection in a function", "=ROUND(A1:A3,1)"],
    ["implicit intersection with @", "=@A1:A3"],
    ["a range as the result", "=A1:A3"],
    ["an array as the result", "={1,2,3}"],
    ["a spilled range", "=SUM(A1#)"],
    ["an array inside of IF", "=SUMPRODUCT(IF(A1:A3>1,1,0))"],
    ["an array inside of a branch of IF", "=SUMPRODUCT(IF(TRUE,A1:A3*2))"],
    ["LET", "=LET(x,1,x)"],
    ["LAMBDA", "=LAMBDA(x,x)(1)"],
    ["too few arguments", "=ROUND(1)"],
    ["too many arguments", "=ABS(1,2)"],
    ["a broken formula", "=1+"],
    ["no formula", "=)("],
    ["the order of Chinese texts", '="甲"<"乙"'],
    ["the order of Chinese and other texts", '="甲">"a"'],
    ["the order of texts with signs", '="a-b"<"ab"'],
    ["a sorted lookup among Chinese texts", '=MATCH("丙",B1:B2)'],
    ["a sorted lookup among unsorted numbers", "=VLOOKUP(2,D1:D3,1)"],
    ["a date without a year in a text", "=C1+0"],
    ["wide digits", "=C2+0"],
    ["a currency in a text", '=VALUE("￥5")'],
    ["Chinese capital numerals", '=TEXT(12,"[DBNum2]0")'],
    ["names of months", '=TEXT(45000,"mmmm")'],
    ["a wide number joined to a text", '=1E+20&""'],
    ["SUBTOTAL with a hidden row that a filter may hide", "=SUBTOTAL(9,A1:A3)"],
    ["SUBTOTAL of a deviation", "=SUBTOTAL(7,D1:D3)"],
    ["a circle of one", "=E1+1"],
    ["sums over several sheets in arithmetic", "='表:别的'!A1*2"],
  ])("%s: %s", (_what, formula) => {
    const values = valuesOf({
      sheets: { 表: { ...SHEET, E1: formula, F1: "=IFERROR(E1,0)", G1: "=A1+1" }, 别的: { A1: 1 } },
      names: { 圈: "圈+1", 左边: "表!A1" },
      hidden: { 表: [1] },
    });
    expect(values).toEqual({ E1: undefined, F1: undefined, G1: 2 });
  });

  it("circles of any size, and all that reads them, but not what only stands beside", () => {
    const values = valuesOf({
      sheets: {
        表: {
          A1: "=B1+1",
          B1: "=C1",
          C1: "=SUM(A1:A2)",
          A2: 5,
          D1: "=C1",
          E1: "=A2*2",
          F1: "=D1+E1",
        },
      },
    });
    expect(values).toEqual({
      A1: undefined,
      B1: undefined,
      C1: undefined,
      D1: undefined,
      E1: 10,
      F1: undefined,
    });
  });

  it("two circles that share a cell", () => {
    const values = valuesOf({
      sheets: { 表: { A1: "=B1+C1", B1: "=A1", C1: "=A1+D1", D1: "=E1", E1: "=1+1" } },
    });
    expect(values).toEqual({ A1: undefined, B1: undefined, C1: undefined, D1: 2, E1: 2 });
  });

  it("a column that sums what stands above by INDEX reads no circle", () => {
    const values = valuesOf({
      sheets: { 表: { A1: 1, A2: 2, A3: "=SUM(A1:INDEX(A:A,ROW()-1))" } },
    });
    expect(values).toEqual({ A3: 3 });
  });

  it("a branch that is not taken may hold anything", () => {
    const values = valuesOf({
      sheets: { 表: { A1: 1, B1: "=IF(A1>0,A1,NOW())", C1: "=IFERROR(A1,C1)" } },
    });
    expect(values).toEqual({ B1: 1, C1: 1 });
  });

  it("every cell of an array formula, and what reads it", () => {
    const plain: PlainBook = {
      sheets: { 表: { A1: 1, B1: "=A1*2", B2: "=A1*2", C1: "=B2", D1: "=A1" } },
      arrays: { 表: ["B1", "B2"] },
      cached: { 表: { B1: 2, B2: 2, C1: 2, D1: 0 } },
    };
    const found = recalculate(plainBook(plain), [{ sheet: "表", cell: "A1" }]);
    expect(found.map(({ row, column, value }) => [toA1({ row, column }), value])).toEqual([
      ["B1", undefined],
      ["B2", undefined],
      ["D1", 1],
      ["C1", undefined],
    ]);
  });
});

describe("what looks alike is told apart", () => {
  it("SUBTOTAL passes over other subtotals, and over hidden rows where asked", () => {
    const sheet = { A1: 1, A2: 2, A3: "=SUBTOTAL(9,A1:A2)", A4: 4, A5: "=SUBTOTAL(9,A1:A4)" };
    expect(valuesOf({ sheets: { 表: sheet } })).toEqual({ A3: 3, A5: 7 });
    const hidden = { 表: { ...sheet, A3: 9, A5: "=SUBTOTAL(109,A1:A4)", B5: "=SUM(A1:A4)" } };
    expect(valuesOf({ sheets: hidden, hidden: { 表: [1] } })).toEqual({ A5: 14, B5: 16 });
  });

  it("dates of a workbook that counts from 1904", () => {
    const sheet = { A1: "=DATE(2023,12,31)", A2: "=YEAR(A1)", A3: '=TEXT(A1,"yyyy-mm-dd")' };
    expect(valuesOf({ sheets: { 表: sheet }, date1904: true })).toEqual({
      A1: 43829,
      A2: 2023,
      A3: "2023-12-31",
    });
  });

  it("a text that is exactly an error code is that error", () => {
    const sheet = { A1: "#N/A", A2: "#N/A!", B1: "=ISERROR(A1)", B2: "=ISERROR(A2)", B3: "=A1" };
    expect(valuesOf({ sheets: { 表: sheet } })).toEqual({ B1: true, B2: false, B3: "#N/A" });
  });

  it("numbers come with the 15 digits that Excel shows", () => {
    const sheet = { A1: 0.1 + 0.2, B1: "=A1", B2: "=A1=0.3" };
    expect(valuesOf({ sheets: { 表: sheet } })).toEqual({ B1: 0.3, B2: true });
  });
});

describe("a number too large for Excel", () => {
  it.each([
    "=1E400-A1",
    "=A1-1E400",
    "=ROUND(1E400,2)",
    "=MOD(1E400,2)",
    "=SUM(1E400,-1)",
    "=-1E400",
  ])("%s is #NUM!", (formula) => {
    expect(valuesOf({ sheets: { 表: { A1: 1, B1: formula } } })).toEqual({ B1: "#NUM!" });
  });

  it.each(['="1E400"-A1', '=ROUND("1E400",2)', '=VALUE("1E400")'])("%s is an error", (formula) => {
    const [value] = Object.values(valuesOf({ sheets: { 表: { A1: 1, B1: formula } } }));
    expect(["#NUM!", "#VALUE!"]).toContain(value);
  });
});
