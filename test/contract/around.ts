import { contains, parseA1, parseRange } from "../../src/sheet/address";
import type { SheetChange } from "../../src/sheet/host";
import { edit, eventually, refusal, withWorkbook } from "./support";
import type { OpenWorkbook } from "./sketch";

const FORM = "自评表";

/** The condition that a mark carries; references may be absolute, the equals sign may be missing. */
const markOf = (cell: string): string => `AND(LEN(TRIM(${cell}))=0,N("绩效自评助手")=0)`;
const bare = (formula: string): string => formula.replace(/^=/, "").replaceAll("$", "");

const covers = (range: string, cell: string): boolean => {
  const area = parseRange(range);
  const ref = parseA1(cell);
  return area !== null && ref !== null && contains(area, ref);
};

export function describeMarks(open: OpenWorkbook): void {
  describe("marks", () => {
    const own = '=AND($A4="培训人次",TRUE)';
    const marks = (...cells: string[]) => cells.map((cell) => ({ sheet: FORM, cell }));

    it("stand on the cells, clear themselves by their own condition, and touch nobody's formats", () =>
      withWorkbook(open, async ({ host, formatsNow, addFormat }) => {
        await addFormat(FORM, "A4:F4", own);
        await host.mark([FORM], marks("F4", "F7"));
        const now = await formatsNow(FORM);
        expect(now.map(({ range, formula }) => [range, bare(formula)]).sort()).toEqual([
          ["A4:F4", bare(own)],
          ["F4", markOf("F4")],
          ["F7", markOf("F7")],
        ]);
      }));

    it("replace the marks of before, and an empty list takes them away", () =>
      withWorkbook(open, async ({ host, formatsNow, addFormat }) => {
        await addFormat(FORM, "A4:F4", own);
        await host.mark([FORM], marks("F4", "F7"));
        await host.mark([FORM], marks("F6"));
        expect((await formatsNow(FORM)).map(({ range }) => range).sort()).toEqual(["A4:F4", "F6"]);
        await host.mark([FORM], []);
        expect((await formatsNow(FORM)).map(({ range }) => range)).toEqual(["A4:F4"]);
      }));

    it("of several sheets are replaced at once, each sheet's by its own", () =>
      withWorkbook(open, async ({ host, formatsNow }) => {
        await host.mark([FORM, "空表"], [...marks("F4"), { sheet: "空表", cell: "A1" }]);
        expect((await formatsNow(FORM)).map(({ range }) => range)).toEqual(["F4"]);
        expect((await formatsNow("空表")).map(({ range }) => range)).toEqual(["A1"]);
        await host.mark(["空表", FORM], marks("F6"));
        expect((await formatsNow(FORM)).map(({ range }) => range)).toEqual(["F6"]);
        expect(await formatsNow("空表")).toEqual([]);
        await host.mark([], marks("F9"));
        expect((await formatsNow(FORM)).map(({ range }) => range)).toEqual(["F6"]);
      }));

    it("of the sheets before one that is gone are set", () =>
      withWorkbook(open, async ({ host, formatsNow }) => {
        const error = await refusal(host.mark([FORM, "改名了"], marks("F4")));
        expect([error.code, error.details.sheet]).toEqual(["sheet-missing", "改名了"]);
        expect((await formatsNow(FORM)).map(({ range }) => range)).toEqual(["F4"]);
      }));

    it("refuse a sheet that is gone", () =>
      withWorkbook(open, async ({ host }) => {
        const error = await refusal(host.mark(["改名了"], [{ sheet: "改名了", cell: "F4" }]));
        expect([error.code, error.details.sheet]).toEqual(["sheet-missing", "改名了"]);
      }));
  });
}

export function describeListening(open: OpenWorkbook): void {
  describe("listening", () => {
    it("tells of its own write as its own, and is silent once stopped", () =>
      withWorkbook(open, async ({ host }) => {
        const heard: SheetChange[] = [];
        const stop = await host.listen((change) => heard.push(change));
        await host.write([edit(FORM, "E6", null, 7)]);
        await eventually(() => heard.length > 0);
        expect(heard).toHaveLength(1);
        expect(heard[0]).toMatchObject({ kind: "edited", sheet: FORM, own: true });
        expect(heard[0]?.kind === "edited" && covers(heard[0].range, "E6")).toBe(true);
        await stop();
        await host.write([edit(FORM, "E7", null, 5)]);
        await host.read("active");
        expect(heard).toHaveLength(1);
      }));

    it("tells of another person's change as not its own", () =>
      withWorkbook(open, async ({ host, someoneTypes }) => {
        if (!someoneTypes) return;
        const heard: SheetChange[] = [];
        await host.listen((change) => heard.push(change));
        await someoneTypes(FORM, "F4", "已说明");
        await eventually(() => heard.length > 0);
        expect(heard).toEqual([{ kind: "edited", sheet: FORM, range: "F4", own: false }]);
      }));
  });
}

export function describeSelecting(open: OpenWorkbook): void {
  describe("selecting", () => {
    it("shows the cell, on another sheet too", () =>
      withWorkbook(open, async ({ host, selectionNow }) => {
        await host.select("受保护", "B5");
        if (selectionNow) expect(await selectionNow()).toEqual({ sheet: "受保护", cell: "B5" });
      }));

    it("tells which cell is selected", () =>
      withWorkbook(open, async ({ host }) => {
        await host.select("受保护", "B5");
        expect(await host.selectedCell()).toEqual({ sheet: "受保护", cell: "B5" });
      }));

    it("refuses a sheet that is gone", () =>
      withWorkbook(open, async ({ host }) => {
        const error = await refusal(host.select("改名了", "A1"));
        expect([error.code, error.details.sheet]).toEqual(["sheet-missing", "改名了"]);
      }));
  });
}
