import { reverse, type Edit } from "../../src/sheet/edit";
import { at, edit, plain, refusal, withWorkbook } from "./support";
import type { OpenWorkbook } from "./sketch";

const FORM = "自评表";
const GUARDED = "受保护";

export function describeWriting(open: OpenWorkbook): void {
  describe("writing", () => {
    it.each([
      ["a number into a number", edit(FORM, "D4", 10, 12.5)],
      ["zero", edit(FORM, "D4", 10, 0)],
      ["a negative number", edit(FORM, "D4", 10, -1.25)],
      ["a number that binary cannot hold", edit(FORM, "D4", 10, 0.1)],
      ["a number into nothing", edit(FORM, "E6", null, 7.5)],
      ["a number over text", edit(FORM, "F5", "项目延期", 3)],
      ["a truth value", edit(FORM, "C7", true, false)],
      ["nothing over text", edit(FORM, "F5", "项目延期", null)],
      ["a number beyond the used range", edit(FORM, "M40", null, 1)],
    ])("puts %s", (_what, change) =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const { receipt, skipped } = await host.write([change]);
        expect(await cellNow(FORM, change.cell)).toEqual(change.after);
        expect(receipt.edits).toEqual([change]);
        expect(skipped).toEqual([]);
        expect(new Date(receipt.at).toISOString()).toBe(receipt.at);
      }),
    );

    it("writes a formula only where a formula is meant", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.write([
          { ...edit(FORM, "E4", 9.6, null), after: { value: 9.6, formula: "=D4*C4/500" } },
          edit(FORM, "F4", null, "=D4*C4/500"),
        ]);
        expect((await cellNow(FORM, "E4")).formula).toBe("=D4*C4/500");
        expect(await cellNow(FORM, "F4")).toEqual(plain("=D4*C4/500"));
      }));

    it("keeps the signs and quotes of a live score's formula", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const formula = '=IF(OR(COUNT(C4,D4)<2,C4<=0),"",ROUND(ROUND(MIN(10,D4/C4),10),2)&"%")';
        const change = edit(FORM, "E4", 9.6, 0.02);
        await host.write([{ ...change, after: { value: "0.02%", formula } }]);
        expect((await cellNow(FORM, "E4")).formula).toBe(formula);
      }));

    it("leaves formats and formulas nearby alone", () =>
      withWorkbook(open, async ({ host }) => {
        await host.write([edit(FORM, "E4", 9.6, 8.5), edit(FORM, "E6", null, 7)]);
        const [grid] = await host.read("active");
        expect(at(grid, "E4")).toMatchObject({ value: 8.5, text: "8.50", format: "0.00" });
        expect(at(grid, "E5").formula).toBe("=D5*C5");
        expect(at(grid, "A4").text).toBe("培训人次");
      }));

    it("writes many cells of several sheets at once, and the receipt undoes them all", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const edits: Edit[] = [
          edit(FORM, "E4", 9.6, 10),
          { ...edit(FORM, "E5", null, 8), before: { value: 8.045, formula: "=D5*C5" } },
          edit(FORM, "E6", null, 0),
          edit(FORM, "E7", null, 5),
          edit(FORM, "F5", "项目延期", "=原因：延期"),
          edit(GUARDED, "B4", 5, 4.5),
          edit("空表", "C3", null, "80%"),
        ];
        const before = await Promise.all(edits.map(({ sheet, cell }) => cellNow(sheet, cell)));
        const { receipt } = await host.write(edits);
        for (const { sheet, cell, after } of edits) {
          expect(await cellNow(sheet, cell)).toEqual(after);
        }
        expect(receipt.edits).toHaveLength(edits.length);
        const undone = await host.write(reverse(receipt), { onlyIfUnchanged: true });
        expect(undone.skipped).toEqual([]);
        const now = await Promise.all(edits.map(({ sheet, cell }) => cellNow(sheet, cell)));
        expect(now.map(({ formula }) => formula)).toEqual(before.map(({ formula }) => formula));
        const values = (cells: typeof now) => cells.filter((c) => c.formula === null);
        expect(values(now)).toEqual(values(before));
      }));

    it("takes an empty list for an empty receipt", () =>
      withWorkbook(open, async ({ host }) => {
        const { receipt, skipped } = await host.write([]);
        expect([receipt.edits, skipped]).toEqual([[], []]);
      }));
  });

  describe("refusing to write", () => {
    it("refuses locked cells, and then writes none at all", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const error = await refusal(
          host.write([
            edit(FORM, "E6", null, 7),
            edit(GUARDED, "B4", 5, 1),
            edit(GUARDED, "B5", 6, 1),
            edit(GUARDED, "B6", 7, 1),
          ]),
        );
        expect(error.code).toBe("protected");
        expect(error.details).toEqual({ sheet: GUARDED, cells: "B5" });
        expect(await cellNow(FORM, "E6")).toEqual(plain(null));
        expect(await cellNow(GUARDED, "B4")).toEqual(plain(5));
        expect(await cellNow(GUARDED, "B5")).toEqual(plain(6));
        expect(await cellNow(GUARDED, "B6")).toEqual(plain(7));
      }));

    it("refuses a sheet that is gone, and then writes none at all", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const error = await refusal(
          host.write([edit(FORM, "E6", null, 7), edit("改名了", "E6", null, 7)]),
        );
        expect(error.code).toBe("sheet-missing");
        expect(error.details.sheet).toBe("改名了");
        expect(await cellNow(FORM, "E6")).toEqual(plain(null));
      }));

    it("never writes over what it did not see: a stale `before` refuses the batch", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const error = await refusal(
          host.write([edit(FORM, "E6", null, 7), edit(FORM, "E4", 9, 8)]),
        );
        expect(error.code).toBe("changed-meanwhile");
        expect(error.details.cells).toBe("E4");
        expect(await cellNow(FORM, "E4")).toEqual(plain(9.6));
        expect(await cellNow(FORM, "E6")).toEqual(plain(null));
      }));

    it("with onlyIfUnchanged leaves just those cells and says so", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const stale = edit(FORM, "E4", 9, 8);
        const good = edit(FORM, "E6", null, 7);
        const result = await host.write([stale, good], { onlyIfUnchanged: true });
        expect(result.skipped).toEqual([stale]);
        expect(result.receipt.edits).toEqual([good]);
        expect(await cellNow(FORM, "E4")).toEqual(plain(9.6));
        expect(await cellNow(FORM, "E6")).toEqual(plain(7));
      }));

    it("sees a formula as unchanged whatever it has come to since", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        const change: Edit = {
          ...edit(FORM, "E5", null, 8),
          before: { value: 123, formula: "=D5*C5" },
        };
        const result = await host.write([change], { onlyIfUnchanged: true });
        expect(result.skipped).toEqual([]);
        expect(await cellNow(FORM, "E5")).toEqual(plain(8));
      }));
  });
}
