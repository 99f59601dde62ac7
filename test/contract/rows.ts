import { rangeToA1 } from "../../src/sheet/address";
import type { SheetChange } from "../../src/sheet/host";
import { FORM, type ContractSheet, type ContractWorkbook, type OpenWorkbook } from "./sketch";
import { at, edit, eventually, plain, refusal, seen, withWorkbook } from "./support";

const SHEET = "自评表";
const COLUMNS = ["A", "B", "C", "D", "E", "F"];

const [first, ...others] = FORM.sheets;
const sheet: ContractSheet = first ?? { name: SHEET, cells: {} };

/** The form with what else looks at its rows, and with blocks of merged cells beside them. */
export const LOOKED_AT: ContractWorkbook = {
  ...FORM,
  sheets: [
    {
      ...sheet,
      cells: { ...sheet.cells, H4: "产出指标", I4: "数量", I6: "质量" },
      merges: [...(sheet.merges ?? []), "H4:H6", "I4:I5", "J4:K4"],
      rowHeights: { 3: 31.5, 4: 42 },
      names: { 本表得分: `=${SHEET}!$E$5` },
    },
    ...others,
    {
      name: "汇总",
      cells: {
        A1: { formula: `=SUM(${SHEET}!D4:D6)`, value: 30 },
        A2: { formula: `=${SHEET}!$D$9`, value: 35 },
        A3: { formula: `=${SHEET}!C4&"D9"`, value: "480D9" },
        A4: { formula: "=D9+1", value: 1 },
      },
    },
  ],
};

export function describeRows(open: OpenWorkbook): void {
  describe("inserting a row", () => {
    it.each([
      ["under the headings", 2],
      ["in the middle", 4],
      ["under a hidden row", 7],
      ["under the last one", 8],
      ["under everything", 20],
    ])("leaves all that stood there, %s", (_where, below) =>
      withWorkbook(open, async (opened) => {
        const before = (await opened.host.read("active"))[0];
        await opened.host.insertRow(SHEET, below);
        for (const [address, content] of Object.entries(sheet.cells)) {
          const row = Number(address.slice(1));
          const moved = row - 1 > below ? `${address.slice(0, 1)}${String(row + 1)}` : address;
          const { value, formula } = await opened.cellNow(SHEET, moved);
          const isFormula = typeof content === "object" && content?.formula !== undefined;
          expect([moved, value]).toEqual([moved, at(before, address).value]);
          expect([moved, formula !== null]).toEqual([moved, isFormula]);
        }
        const grid = (await opened.host.read("active"))[0];
        const made = COLUMNS.map((column) => at(grid, `${column}${String(below + 2)}`));
        expect(made.map(({ value, formula }) => value ?? formula)).toEqual(made.map(() => null));
        expect(grid?.hiddenRows.has(below + 1)).toBe(false);
        expect(grid?.hiddenRows.has(below < 7 ? 8 : 7)).toBe(true);
      }),
    );

    it("repeats number formats, height and the merged areas of the row above", () =>
      withWorkbook(
        open,
        async ({ host, sheetNow }) => {
          await host.insertRow(SHEET, 3);
          await host.insertRow(SHEET, 5);
          const grid = (await host.read("active"))[0];
          expect(["E5", "B7", "C7"].map((cell) => at(grid, cell).format)).toEqual([
            "0.00",
            "0%",
            "0.00%",
          ]);
          const now = await sheetNow(SHEET);
          expect(now?.rowHeights.slice(3, 7)).toEqual([31.5, 31.5, 42, 42]);
          expect(now?.merges).toEqual(expect.arrayContaining(["J4:K4", "J5:K5"]));
        },
        LOOKED_AT,
      ));

    it.each([
      ["within a block, which grows", 3, ["H4:H7", "I4:I6", "J4:K4", "J5:K5"]],
      ["under the last row of a block, which grows too", 4, ["H4:H7", "I4:I6", "J4:K4"]],
      ["under the last row of the outer block alone", 5, ["H4:H7", "I4:I5", "J4:K4"]],
      ["above all blocks, which move", 2, ["H5:H7", "I5:I6", "J5:K5"]],
      ["under all blocks, which stay", 6, ["H4:H6", "I4:I5", "J4:K4"]],
    ])("%s", (_where, below, expected) =>
      withWorkbook(
        open,
        async ({ host }) => {
          await host.insertRow(SHEET, below);
          const merges = (await host.read("active"))[0]?.merges ?? [];
          const beside = merges.filter(({ left }) => left >= 7).map(rangeToA1);
          expect(beside.sort()).toEqual(expected);
        },
        LOOKED_AT,
      ),
    );

    it.each([
      ["in the middle of a sum, which grows", 4, "=SUM(D4:D9)", "D10"],
      ["above its first row, where it only moves", 2, "=SUM(D5:D9)", "D10"],
      ["under its last row, where it stays, as in Excel", 7, "=SUM(D4:D8)", "D10"],
      ["under the sum itself", 8, "=SUM(D4:D8)", "D9"],
    ])("%s", (_where, below, formula, cell) =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.insertRow(SHEET, below);
        expect(await cellNow(SHEET, cell)).toEqual({ value: 35, formula });
      }),
    );

    it("is followed by the formulas of other sheets, absolute ones too, and by no text", () =>
      withWorkbook(
        open,
        async ({ host, cellNow }) => {
          await host.insertRow(SHEET, 4);
          const cells = await Promise.all(
            ["A1", "A2", "A3", "A4"].map((cell) => cellNow("汇总", cell)),
          );
          expect(cells).toEqual([
            { value: 30, formula: `=SUM(${SHEET}!D4:D7)` },
            { value: 35, formula: `=${SHEET}!$D$10` },
            { value: "480D9", formula: `=${SHEET}!C4&"D9"` },
            { value: 1, formula: "=D9+1" },
          ]);
        },
        LOOKED_AT,
      ));

    it("can be written, again and again", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.write([edit(SHEET, "E6", null, 7)]);
        await host.insertRow(SHEET, 4);
        await host.write([edit(SHEET, "A6", null, "新指标"), edit(SHEET, "D6", null, 5)]);
        await host.insertRow(SHEET, 5);
        await host.write([edit(SHEET, "E8", 7, 6)]);
        expect(await cellNow(SHEET, "A6")).toEqual(plain("新指标"));
        expect(await cellNow(SHEET, "A7")).toEqual(plain(null));
        expect(await cellNow(SHEET, "E8")).toEqual(plain(6));
        expect((await cellNow(SHEET, "D11")).formula).toBe("=SUM(D4:D10)");
      }));

    it("moves marks with their cells, and leaves the new row without one", () =>
      withWorkbook(open, async ({ host, formatsNow }) => {
        await host.mark(
          [SHEET],
          [
            { sheet: SHEET, cell: "F4" },
            { sheet: SHEET, cell: "F7" },
          ],
        );
        await host.insertRow(SHEET, 3);
        const now = await formatsNow(SHEET);
        expect(now.map(({ range }) => range).sort()).toEqual(["F4", "F8"]);
        expect(now.every(({ range, formula }) => formula.replaceAll("$", "").includes(range))).toBe(
          true,
        );
      }));

    it("is no other person's change", () =>
      withWorkbook(open, async ({ host }) => {
        const heard: SheetChange[] = [];
        await host.listen((change) => heard.push(change));
        await host.insertRow(SHEET, 4);
        await eventually(() => heard.length > 0);
        await host.removeRow(SHEET, 5);
        await eventually(() => heard.length > 1);
        expect(heard.map((change) => change.kind === "edited" && change.own)).toEqual([true, true]);
      }));
  });

  describe("inserting a row is refused", () => {
    it("on a sheet that is gone, and where there is no row", () =>
      withWorkbook(open, async ({ host }) => {
        const error = await refusal(host.insertRow("改名了", 3));
        expect([error.code, error.details.sheet]).toEqual(["sheet-missing", "改名了"]);
        for (const below of [-1, 1.5, 1_048_575, NaN]) {
          expect((await refusal(host.insertRow(SHEET, below))).code).toBe("unknown");
        }
      }));

    it("on a protected sheet, which stays as it was", () =>
      withWorkbook(open, async (opened) => {
        const before = await seen(opened, "受保护");
        const error = await refusal(opened.host.insertRow("受保护", 3));
        expect([error.code, error.details.sheet, error.details.cells]).toEqual([
          "protected",
          "受保护",
          "B5",
        ]);
        expect(await seen(opened, "受保护")).toEqual(before);
      }));
  });

  it("inserts a row into a protected sheet that leaves rows to everybody", () =>
    withWorkbook(
      open,
      async ({ host, cellNow }) => {
        await host.insertRow("受保护", 3);
        expect(await cellNow("受保护", "B6")).toEqual(plain(6));
      },
      {
        ...FORM,
        sheets: FORM.sheets.map((one) => (one.protected ? { ...one, mayMoveRows: true } : one)),
      },
    ));
}
