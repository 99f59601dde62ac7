import fc from "fast-check";
import { shiftFormula } from "../../../../src/hosts/file/formulas/shift";

/** formula | rows down | columns right | expected */
const TABLE: readonly (readonly [string, number, number, string])[] = [
  ["=A1", 1, 0, "=A2"],
  ["A1", 1, 0, "A2"],
  ["=A1", 0, 1, "=B1"],
  ["=Z9+AA9", 1, 1, "=AA10+AB10"],
  ["=B5", -1, -1, "=A4"],
  ["=$A1", 2, 3, "=$A3"],
  ["=A$1", 2, 3, "=D$1"],
  ["=$A$1", 2, 3, "=$A$1"],
  ["=$a$1+b2", 1, 1, "=$a$1+C3"],
  ["=SUM(H9:H20)", 0, 1, "=SUM(I9:I20)"],
  ["=SUM(H$9:H20)", 5, 0, "=SUM(H$9:H25)"],
  ["=SUM($A1:B$2)", 1, 1, "=SUM($A2:C$2)"],
  ["=SUM(A:A)", 7, 1, "=SUM(B:B)"],
  ["=SUM($A:B)", 7, 1, "=SUM($A:C)"],
  ["=SUM(2:$3)", 1, 7, "=SUM(3:$3)"],
  ["=SUM($2:3)", 1, 7, "=SUM($2:4)"],
  ["=字典!A1*2", 1, 0, "=字典!A2*2"],
  ["='部门 整体'!$A$1+'部门 整体'!A1", 1, 1, "='部门 整体'!$A$1+'部门 整体'!B2"],
  ["='It''s A1'!A1", 1, 0, "='It''s A1'!A2"],
  ["='A1!B2'!C3", 1, 0, "='A1!B2'!C4"],
  ["=Sheet1:Sheet3!A1", 1, 0, "=Sheet1:Sheet3!A2"],
  ["=[1]Sheet1!A1", 1, 0, "=[1]Sheet1!A2"],
  ['="A1"&B2', 1, 0, '="A1"&B3'],
  ['=IF(A1="见 ""B2""",C3,"")', 1, 0, '=IF(A2="见 ""B2""",C4,"")'],
  ["=LOG10(A1)", 1, 0, "=LOG10(A2)"],
  ["=total*B1", 1, 0, "=total*B2"],
  ["=年初预算*B1", 1, 0, "=年初预算*B2"],
  ["=Sheet1!total", 1, 0, "=Sheet1!total"],
  ["=表1[金额]+A1", 1, 0, "=表1[金额]+A2"],
  ["=_xlfn.IFS(A1>1,2)", 1, 0, "=_xlfn.IFS(A2>1,2)"],
  ["= A1  +  B1 ", 1, 0, "= A2  +  B2 "],
  ["=A1:INDEX(B:B,3)", 1, 0, "=A2:INDEX(B:B,3)"],
  ["={1,2}*A1", 1, 0, "={1,2}*A2"],
  ["=A1", -1, 0, "=#REF!"],
  ["=A1", 0, -1, "=#REF!"],
  ["=SUM(A1:B2)", -1, 0, "=SUM(#REF!)"],
  ["=字典!A1+B5", -1, 0, "=字典!#REF!+B4"],
  ["=XFD1", 0, 1, "=#REF!"],
  ["=A1048576", 1, 0, "=#REF!"],
  ["=SUM(A:B)", 0, -1, "=SUM(#REF!)"],
  ["=SUM(1:1)", -1, 0, "=SUM(#REF!)"],
  ["=#REF!+A2", -1, 0, "=#REF!+A1"],
  ["", 1, 1, ""],
  ["=1+", 1, 1, "=1+"],
];

describe("shiftFormula", () => {
  it.each(TABLE)("%s moved by %d rows and %d columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it("comes back when moved there and back", () => {
    const corner = fc.tuple(fc.nat(4000), fc.nat(20)).map(([row, column]) => {
      return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
    });
    fc.assert(
      fc.property(corner, corner, fc.nat(500), fc.nat(500), (from, to, down, right) => {
        const formula = `=SUM(${from}:${to})-$${from}*字典!${to}&"${from}"`;
        expect(shiftFormula(shiftFormula(formula, down, right), -down, -right)).toBe(formula);
      }),
    );
  });

  it("leaves every formula as it was when moved by nothing", () => {
    for (const [formula] of TABLE) {
      expect(shiftFormula(formula, 0, 0)).toBe(formula.replace("b2", "B2"));
    }
  });

  it("takes any text without throwing", () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        expect(shiftFormula(text, 0, 0)).toHaveLength(text.length),
      ),
    );
  });
});
