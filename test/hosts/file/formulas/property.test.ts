import Big from "big.js";
import fc from "fast-check";
import { calculateMissing } from "../../../../src/hosts/file/formulas";
import { functionNames } from "../../../../src/hosts/file/formulas/functions/registry";
import type { CellValue } from "../../../../src/sheet/grid";
import { plainBook } from "./support/plain-book";
import { TABLE } from "./support/table";
import { DATA } from "./support/data";

/** The value of one formula over column A. */
function valueOf(formula: string, column: readonly CellValue[] = []): CellValue | undefined {
  const cells = Object.fromEntries(column.map((value, row) => [`A${String(row + 1)}`, value]));
  const found = calculateMissing(plainBook({ sheets: { 表: { ...cells, B1: formula } } }));
  return found.find(({ column: at }) => at === 1)?.value;
}

/** Amounts as they stand on forms: up to four decimals, both signs. */
const amount = fc
  .integer({ min: -1_000_000_000, max: 1_000_000_000 })
  .chain((digits) => fc.integer({ min: 0, max: 4 }).map((places) => digits / 10 ** places));
const amounts = fc.array(amount, { minLength: 1, maxLength: 60 });

const exactSum = (numbers: readonly number[]): Big =>
  numbers.reduce((sum, number) => sum.plus(number), new Big(0));
const shown = (decimal: Big): number => Number(Number(decimal.toString()).toPrecision(15));

describe("against exact decimals", () => {
  it("SUM", () => {
    fc.assert(
      fc.property(amounts, (numbers) => {
        expect(valueOf("=SUM(A:A)", numbers)).toBe(shown(exactSum(numbers)) + 0);
      }),
    );
  });

  it("a chain of + and −", () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        expect(valueOf("=A1-A2+A3", [a, b, c])).toBe(shown(new Big(a).minus(b).plus(c)) + 0);
      }),
    );
  });

  it("AVERAGE, to a unit of the fifteenth digit", () => {
    fc.assert(
      fc.property(amounts, (numbers) => {
        const exact = Number(exactSum(numbers).div(numbers.length).toString());
        const value = valueOf("=AVERAGE(A:A)", numbers);
        expect(Math.abs(Number(value) - exact)).toBeLessThanOrEqual(Math.abs(exact) * 1e-14);
      }),
    );
  });

  it.each([
    ["ROUND", Big.roundHalfUp],
    ["ROUNDDOWN", Big.roundDown],
    ["ROUNDUP", Big.roundUp],
  ] as const)("%s", (name, mode) => {
    fc.assert(
      fc.property(amount, fc.integer({ min: -6, max: 6 }), (number, places) => {
        const exact = Number(new Big(number).round(places, mode).toString());
        expect(valueOf(`=${name}(A1,${String(places)})`, [number])).toBe(exact + 0);
      }),
    );
  });

  it("MOD gives the rest of a division by INT", () => {
    // beyond quotients of 10^12 MOD is left to Excel
    const divisors = amount.filter((number) => Math.abs(number) >= 0.01);
    fc.assert(
      fc.property(amount, divisors, (number, divisor) => {
        const rest = new Big(Number(valueOf("=MOD(A1,A2)", [number, divisor])));
        const times = new Big(number).minus(rest).div(divisor);
        expect(times.minus(times.round(0)).abs().lt("1e-9")).toBe(true);
        expect(rest.eq(0) || rest.gt(0) === divisor > 0).toBe(true);
        expect(rest.abs().lt(Math.abs(divisor))).toBe(true);
      }),
    );
  });

  it("SUMPRODUCT of ones, SUMIF without limits and SUBTOTAL are SUM", () => {
    fc.assert(
      fc.property(amounts, (numbers) => {
        const sum = valueOf("=SUM(A:A)", numbers);
        expect(valueOf("=SUMPRODUCT(A:A*1)", numbers)).toBe(sum);
        expect(valueOf('=SUMIF(A:A,"<>x")', numbers)).toBe(sum);
        expect(valueOf("=SUBTOTAL(9,A:A)", numbers)).toBe(sum);
      }),
    );
  });
});

describe("whatever stands in a cell", () => {
  const results = ["number", "string", "boolean", "undefined"];

  it("arbitrary texts are computed or left to Excel", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(results).toContain(typeof valueOf(`=${text}`));
      }),
      { numRuns: 1000 },
    );
  });

  const word = fc.constantFrom(
    ...'SUM( ROUND( IF( INDEX( MATCH( SUMPRODUCT( COUNTIF( TEXT( LOOKUP( SUBTOTAL( 甲( ) ) ) , , ; : { } [ ] # @ % ^ * / + - & = <> < >= " \' ! A1 A:A $1:2 表!B2 \'表\'!A1 [1]x!A1 1 0.5 1E400 "优" "" TRUE #N/A #REF! 名称'.split(
      " ",
    ),
  );

  it("arbitrary sequences of the words of formulas too", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        expect(results).toContain(
          typeof valueOf(`=${words.join("")}`, [1, "x", null, true, "#N/A"]),
        );
      }),
      { numRuns: 3000 },
    );
  });

  /** Formulas that parse, with all kinds of arguments in all places. */
  const names = functionNames();
  const leaf = fc.constantFrom(
    "1",
    "0",
    "-2.5",
    "1E+300",
    '""',
    '"优"',
    '"12"',
    '"a*"',
    "TRUE",
    "#N/A",
    "A1",
    "A2",
    "A5",
    "A1:A5",
    "A:A",
    "1:1",
    "{1,2;3,4}",
    '{"a"}',
    "(A1,A3)",
    "表!A9",
    "",
    "别的!A1",
    "NOW()",
  );
  const { tree } = fc.letrec<{ tree: string; call: string; operation: string }>((tie) => ({
    tree: fc.oneof({ depthSize: "small" }, leaf, tie("call"), tie("operation")),
    call: fc
      .tuple(fc.constantFrom(...names), fc.array(tie("tree"), { maxLength: 5 }))
      .map(([name, args]) => `${name}(${args.join(",")})`),
    operation: fc
      .tuple(
        tie("tree"),
        fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<", ">=", "<>", ":", " "),
        tie("tree"),
      )
      .map(([left, operator, right]) => `(${left}${operator}${right})`),
  }));

  it("arbitrary formulas of all functions with arguments of all kinds too", () => {
    fc.assert(
      fc.property(tree, (formula) => {
        const value = valueOf(`=${formula}`, [3, "x", null, true, "#DIV/0!"]);
        expect(results).toContain(typeof value);
        expect(Number.isNaN(value) || value === Infinity || value === -Infinity).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it("nesting beyond any measure is left to Excel", () => {
    const deep = (open: string, close: string): string =>
      `=${open.repeat(4000)}1${close.repeat(4000)}`;
    expect([1, undefined]).toContain(valueOf(deep("(", ")")));
    expect([1, undefined]).toContain(valueOf(deep("-", "")));
    expect(valueOf(`=${"ABS(".repeat(1500)}1${")".repeat(1500)}`)).toBeUndefined();
    expect(valueOf(`=1${"+1".repeat(4000)}`)).toBe(4001);
    expect(valueOf(`=1${"+1".repeat(5000)}`)).toBeUndefined();
  });
});

describe("the order of the sheets and cells", () => {
  it("does not change a result", () => {
    const formulas = TABLE.slice(0, 60).map(([formula], row) => [`A${String(row + 1)}`, formula]);
    const forwards = { ...DATA.sheets, 算: Object.fromEntries(formulas) };
    const backwards = { 算: Object.fromEntries([...formulas].reverse()), ...DATA.sheets };
    const values = (sheets: typeof forwards) =>
      new Set(
        calculateMissing(plainBook({ ...DATA, sheets })).map(
          ({ sheet, row, value }) => `${sheet}${String(row)}=${String(value)}`,
        ),
      );
    expect(values(backwards)).toEqual(values(forwards));
  });
});
