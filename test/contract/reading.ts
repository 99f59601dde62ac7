import { rangeToA1 } from "../../src/sheet/address";
import { isEmptyGrid } from "../../src/sheet/grid";
import { at, withWorkbook } from "./support";
import type { OpenWorkbook } from "./sketch";

export function describeReading(open: OpenWorkbook): void {
  describe("reading", () => {
    it("gives the active sheet alone, with its name and where it begins", () =>
      withWorkbook(open, async ({ host }) => {
        const grids = await host.read("active");
        expect(grids.map((grid) => grid.sheet)).toEqual(["自评表"]);
        expect(grids[0]?.visibility).toBe("visible");
        expect(grids[0]?.used).toMatchObject({ top: 0, left: 0 });
      }));

    it("gives all sheets in their order, hidden ones too", () =>
      withWorkbook(open, async ({ host }) => {
        const grids = await host.read("all");
        expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
          ["自评表", "visible"],
          ["空表", "visible"],
          ["受保护", "visible"],
          ["目录", "hidden"],
        ]);
      }));

    it("gives an empty sheet as an empty grid", () =>
      withWorkbook(open, async ({ host }) => {
        const [, empty] = await host.read("all");
        expect(empty && isEmptyGrid(empty)).toBe(true);
      }));

    it.each([
      ["text", "A4", "培训人次", null, "培训人次"],
      ["a number", "C4", 480, null, "480"],
      ["a number with its format", "E4", 9.6, null, "9.60"],
      ["a percentage", "C5", 0.8045, null, "80.45%"],
      ["a formula and what it came to", "E5", 8.045, "=D5*C5", "8.045"],
      ["a date as its serial number", "B6", 45657, null, "2024-12-31"],
      ["an error as its text", "C6", "#DIV/0!", "=1/0", "#DIV/0!"],
      ["a truth value", "C7", true, null, "TRUE"],
      ["nothing", "F4", null, null, ""],
    ])("tells %s (%s)", (_what, cell, value, formula, text) =>
      withWorkbook(open, async ({ host }) => {
        const [grid] = await host.read("active");
        expect(at(grid, cell)).toMatchObject({ value, formula, text });
      }),
    );

    it("tells number formats", () =>
      withWorkbook(open, async ({ host }) => {
        const [grid] = await host.read("active");
        expect(at(grid, "A4").format).toBe("General");
        expect(at(grid, "C5").format).toBe("0.00%");
        expect(at(grid, "B6").format).toBe("yyyy-mm-dd");
      }));

    it("tells merged areas in the sheet's coordinates", () =>
      withWorkbook(open, async ({ host }) => {
        const [grid] = await host.read("active");
        expect(grid?.merges?.map(rangeToA1).sort()).toEqual(["A1:F1", "A2:F2", "A9:C9"]);
      }));

    it("tells hidden rows and columns", () =>
      withWorkbook(open, async ({ host }) => {
        const [grid] = await host.read("active");
        expect([...(grid?.hiddenRows ?? [])]).toEqual([7]);
        expect([...(grid?.hiddenColumns ?? [])]).toEqual([1]);
      }));

    it("tells what protection locks, and nothing of it where there is none", () =>
      withWorkbook(open, async ({ host }) => {
        const [form, , guarded] = await host.read("all");
        expect(form?.locked).toBeNull();
        expect(["B3", "B4", "B5", "B6"].map((cell) => at(guarded, cell).locked)).toEqual([
          true,
          false,
          true,
          false,
        ]);
      }));

    it("keeps a used range that does not begin at A1 in place", () =>
      withWorkbook(open, async ({ host }) => {
        const [, , guarded] = await host.read("all");
        expect(at(guarded, "B3").value).toBe("得分");
        expect(at(guarded, "B6").value).toBe(7);
      }));
  });
}
