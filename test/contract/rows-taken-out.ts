import { LOOKED_AT } from "./rows";
import type { OpenWorkbook } from "./sketch";
import { edit, plain, refusal, seen, withWorkbook } from "./support";

const SHEET = "自评表";

export function describeRowsTakenOut(open: OpenWorkbook): void {
  describe("taking out a row that was inserted", () => {
    it.each([[2], [3], [4], [5], [6], [7], [8]])("undoes it, under row index %i", (below) =>
      withWorkbook(
        open,
        async (opened) => {
          const before = [await seen(opened, SHEET), await seen(opened, "汇总")];
          await opened.host.insertRow(SHEET, below);
          await opened.host.removeRow(SHEET, below + 1);
          expect([await seen(opened, SHEET), await seen(opened, "汇总")]).toEqual(before);
        },
        LOOKED_AT,
      ),
    );

    it.each([
      ["the last one first", [6, 4]],
      ["the first one first", [4, 5]],
    ])("undoes two, %s", (_order, rows) =>
      withWorkbook(
        open,
        async (opened) => {
          const before = await seen(opened, SHEET);
          await opened.host.insertRow(SHEET, 3);
          await opened.host.insertRow(SHEET, 5);
          for (const row of rows) await opened.host.removeRow(SHEET, row);
          expect(await seen(opened, SHEET)).toEqual(before);
        },
        LOOKED_AT,
      ),
    );

    it("keeps what was written elsewhere since", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.insertRow(SHEET, 4);
        await host.write([edit(SHEET, "E7", null, 7), edit(SHEET, "F5", "项目延期", "已说明")]);
        await host.removeRow(SHEET, 5);
        expect(await cellNow(SHEET, "E6")).toEqual(plain(7));
        expect(await cellNow(SHEET, "F5")).toEqual(plain("已说明"));
        expect((await cellNow(SHEET, "D9")).formula).toBe("=SUM(D4:D8)");
      }));

    it("works once what was written into it is undone", () =>
      withWorkbook(open, async (opened) => {
        const { host } = opened;
        const before = await seen(opened, SHEET);
        await host.insertRow(SHEET, 4);
        await host.write([edit(SHEET, "A6", null, "新指标")]);
        await host.write([edit(SHEET, "A6", "新指标", null)], { onlyIfUnchanged: true });
        await host.removeRow(SHEET, 5);
        expect(await seen(opened, SHEET)).toEqual(before);
      }));

    it("refuses while somebody's content stands in it, which stays", () =>
      withWorkbook(open, async ({ host, someoneTypes, cellNow }) => {
        await host.insertRow(SHEET, 4);
        await someoneTypes?.(SHEET, "C6", "别人填的");
        const error = await refusal(host.removeRow(SHEET, 5));
        const { code, details } = error;
        expect([code, details.row, details.cells]).toEqual(["row-not-empty", "6", "C6"]);
        expect(await cellNow(SHEET, "C6")).toEqual(plain("别人填的"));
      }));

    it("refuses while a formula means it alone", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.insertRow(SHEET, 4);
        const after = { value: 0, formula: "=D6*2+SUM(D4:D7)" };
        await host.write([{ sheet: SHEET, cell: "F7", before: plain(null), after }]);
        const error = await refusal(host.removeRow(SHEET, 5));
        expect(error.code).toBe("row-in-use");
        expect(error.details.where).toContain("F7");
        expect((await cellNow(SHEET, "F7")).formula).toBe("=D6*2+SUM(D4:D7)");
      }));

    it("refuses any other row, an empty one too, and one that is out already", () =>
      withWorkbook(open, async ({ host }) => {
        await host.insertRow(SHEET, 4);
        for (const row of [3, 6, 8, 12]) {
          expect((await refusal(host.removeRow(SHEET, row))).code).toBe("row-not-inserted");
        }
        expect((await refusal(host.removeRow("受保护", 5))).code).toBe("row-not-inserted");
        await host.removeRow(SHEET, 5);
        expect((await refusal(host.removeRow(SHEET, 5))).code).toBe("row-not-inserted");
      }));
  });
}
