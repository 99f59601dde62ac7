import {
  movedFormula,
  type Move,
} from "../../../../src/hosts/file/structure/row-move/moved-formula";

const SHEETS = ["表", "乙", "丙", "it's 1"];
const inserting: Move = { shift: { kind: "insert", row: 6 }, sheet: "表", sheets: SHEETS };
const removing: Move = { shift: { kind: "remove", row: 6 }, sheet: "表", sheets: SHEETS };

/** Formulas of the sheet, before a row 7 came in, with it, and after a row 7 has gone. */
const AT_HOME: readonly (readonly [string, string | null, string | null])[] = [
  ["A6", "A6", "A6"],
  ["A7", "A8", null],
  ["A8", "A9", "A7"],
  ["$A$8+A$8+$A8", "$A$9+A$9+$A9", "$A$7+A$7+$A7"],
  ["SUM(A1:A6)", "SUM(A1:A6)", "SUM(A1:A6)"],
  ["SUM(A1:A7)", "SUM(A1:A8)", "SUM(A1:A6)"],
  ["SUM(A7:A9)", "SUM(A8:A10)", "SUM(A7:A8)"],
  ["SUM(A7:B7)", "SUM(A8:B8)", null],
  ["SUM(B$9:$A1)", "SUM(B$10:$A1)", "SUM(B$8:$A1)"],
  ["SUM(5:9,$3:$6)", "SUM(5:10,$3:$6)", "SUM(5:8,$3:$6)"],
  ["SUM(A:C)", "SUM(A:C)", "SUM(A:C)"],
  ["SUM(A9:B)", "SUM(A10:B)", "SUM(A8:B)"],
  ["SUM(A1:A1048576)", "SUM(A1:A1048576)", "SUM(A1:A1048576)"],
  ["A1048576", null, "A1048575"],
  ["表!A8+'表'!A8", "表!A9+'表'!A9", "表!A7+'表'!A7"],
  ["乙!A8+'it''s 1'!A8", "乙!A8+'it''s 1'!A8", "乙!A8+'it''s 1'!A8"],
  ["[1]表!A8+'[1]表'!A8", "[1]表!A8+'[1]表'!A8", "[1]表!A8+'[1]表'!A8"],
  ["表:丙!A8", null, null],
  ["表:丙!A6+乙:丙!A8", "表:丙!A6+乙:丙!A8", "表:丙!A6+乙:丙!A8"],
  [
    'IF(A8="A8",LOG10(A8),项目_A8)',
    'IF(A9="A8",LOG10(A9),项目_A8)',
    'IF(A7="A8",LOG10(A7),项目_A8)',
  ],
  ["A8#+@A8", "A9#+@A9", "A7#+@A7"],
  ["A8.:.B9", "A9.:.B10", "A7.:.B8"],
  ["A1:INDEX(A:A,8)", "A1:INDEX(A:A,8)", "A1:INDEX(A:A,8)"],
  [
    "表1[得分]+表1[[#This Row],[A8]]",
    "表1[得分]+表1[[#This Row],[A8]]",
    "表1[得分]+表1[[#This Row],[A8]]",
  ],
  ["=A8*1.5E8%", "=A9*1.5E8%", "=A7*1.5E8%"],
  ["乙!#REF!+#REF!", "乙!#REF!+#REF!", "乙!#REF!+#REF!"],
  ['  A8 &  " x "', '  A9 &  " x "', '  A7 &  " x "'],
];

it.each(AT_HOME)(
  "%s becomes %s where a row comes, and %s where one goes",
  (formula, come, gone) => {
    expect(movedFormula(formula, inserting, { home: true })).toBe(come);
    expect(movedFormula(formula, removing, { home: true })).toBe(gone);
  },
);

it.each([
  ["A8+SUM(A1:A9)", "A8+SUM(A1:A9)"],
  ["表!A8+SUM(表!$A$1:$A$9)", "表!A9+SUM(表!$A$1:$A$10)"],
])("on another sheet %s becomes %s", (formula, come) => {
  expect(movedFormula(formula, inserting, { home: false })).toBe(come);
});

it.each([
  ["表!$A$8:$C$9", "表!$A$9:$C$10"],
  ["表!$1:$8", "表!$1:$9"],
  ["表!A8+表!$A8", "表!A8+表!$A8"],
  ["表!$A$1:A8", "表!$A$1:A8"],
  ["表!A1:$A$8", "表!A1:$A$9"],
])("in a name %s becomes %s: rows without $ count from the cell that uses it", (formula, come) => {
  expect(movedFormula(formula, inserting, { home: false, fixedOnly: true })).toBe(come);
});
