import { BLANK_FORMS } from "../../src/filling";
import { findForms } from "../../src/forms";
import { rangeToA1, toA1 } from "../../src/sheet/address";
import type { SheetChange } from "../../src/sheet/host";
import type { NewSheet } from "../../src/sheet/new-sheet";
import { REPORT, named } from "./new-sheets";
import { FORM, type OpenWorkbook } from "./sketch";
import { at, edit, eventually, plain, refusal, withWorkbook } from "./support";

const NAMES = FORM.sheets.map(({ name }) => name);

/** Texts that Excel would take for something else when they are typed in. */
const TRICKY = [
  "=1+1",
  "=HYPERLINK(A1)",
  "+8",
  "-3",
  "@张三",
  "007",
  "80.45%",
  "3-5",
  "TRUE",
  "'x",
];

const only = (value: string | number, row = 0): NewSheet => ({
  ...REPORT,
  cells: [{ row, column: 0, value }],
  merges: [],
});

export function describeInserting(open: OpenWorkbook): void {
  describe("inserting a sheet", () => {
    it("puts it behind the last one, visible, and stays where the person is", () =>
      withWorkbook(open, async ({ host, sheetNow }) => {
        await host.insertSheet(REPORT);
        const all = await host.read("all");
        expect(all.map(({ sheet }) => sheet)).toEqual([...NAMES, "校验说明"]);
        expect((await host.read("active"))[0]?.sheet).toBe("自评表");
        const now = await sheetNow("校验说明");
        expect([now?.place, now?.isVisible]).toEqual([NAMES.length, true]);
      }));

    it("holds what was asked for, and reads it back", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.insertSheet(REPORT);
        const grid = (await host.read("all")).at(-1);
        for (const { value, ...ref } of REPORT.cells) {
          expect(await cellNow("校验说明", toA1(ref))).toEqual(plain(value));
          expect(at(grid, toA1(ref))).toMatchObject({ value, formula: null });
        }
        expect(at(grid, "C3").text).toBe("1.50");
        expect(grid?.merges?.map(rangeToA1)).toEqual(["A1:C1"]);
        expect(grid?.locked).toBeNull();
      }));

    it("looks as was asked for", () =>
      withWorkbook(open, async ({ host, sheetNow }) => {
        await host.insertSheet(REPORT);
        const now = await sheetNow("校验说明");
        for (const { style, ...ref } of REPORT.cells) {
          expect([toA1(ref), now?.style(toA1(ref))]).toMatchObject([toA1(ref), style ?? {}]);
        }
        expect(now?.merges).toEqual(["A1:C1"]);
        expect(now?.columnWidths.map(Math.round)).toEqual([30, 10, 12]);
        expect(now?.rowHeights.slice(0, 3)).toEqual([28, null, 40]);
      }));

    it.each([
      { landscape: true, fitToWidth: true, fitToHeight: false },
      { landscape: false, fitToWidth: true, fitToHeight: true },
      { landscape: false, fitToWidth: false, fitToHeight: false },
    ])("prints on A4 as was asked for: %j", (print) =>
      withWorkbook(open, async ({ host, sheetNow }) => {
        await host.insertSheet({ ...REPORT, print });
        expect((await sheetNow("校验说明"))?.print).toMatchObject({ ...print, isA4: true });
      }),
    );

    it("prints in the middle, between margins, with titles on every page, pages begun where asked", () =>
      withWorkbook(open, async ({ host, sheetNow }) => {
        const margins = { top: 42.5, bottom: 36, left: 28.35, right: 20 };
        const titleRows = { first: 0, last: 1 };
        const pageBreaks = [2, 4];
        const print = { ...REPORT.print, centered: true, margins, titleRows, pageBreaks };
        await host.insertSheet({ ...named("O'Neil 的表"), print });
        const now = (await sheetNow("O'Neil 的表"))?.print;
        expect(now).toMatchObject({ centered: true, titleRows, pageBreaks, isA4: true });
        for (const side of ["top", "bottom", "left", "right"] as const) {
          expect([side, now?.margins[side]]).toEqual([side, expect.closeTo(margins[side], 1)]);
        }
      }));

    it("prints with Excel's own margins, from the left, without titles where nothing else is asked", () =>
      withWorkbook(open, async ({ host, sheetNow }) => {
        await host.insertSheet(REPORT);
        const now = (await sheetNow("校验说明"))?.print;
        expect([now?.centered, now?.titleRows, now?.pageBreaks]).toEqual([false, null, []]);
        expect(now?.margins).toEqual({ top: 54, bottom: 54, left: 50.4, right: 50.4 });
      }));

    it("keeps the print titles of each sheet apart", () =>
      withWorkbook(open, async ({ host, sheetNow }) => {
        const titled = (name: string, last: number) => ({
          ...named(name),
          print: { ...REPORT.print, titleRows: { first: 0, last } },
        });
        await host.insertSheet(titled("甲", 0));
        await host.insertSheet(titled("乙", 2));
        await host.removeSheet("甲");
        await host.insertSheet(named("丙"));
        const last = async (name: string) => (await sheetNow(name))?.print.titleRows?.last ?? null;
        expect([await last("乙"), await last("丙")]).toEqual([2, null]);
      }));

    it.each(TRICKY.map((text) => [text]))("keeps %j a text", (text) =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.insertSheet(only(text));
        expect(await cellNow("校验说明", "A1")).toEqual(plain(text));
      }),
    );

    it("dresses a merged area like its first cell, which alone has content", () =>
      withWorkbook(open, async ({ host, sheetNow, cellNow }) => {
        const style = { border: true, horizontal: "center" } as const;
        await host.insertSheet({
          ...REPORT,
          cells: [
            { row: 0, column: 0, value: "合计", style },
            { row: 0, column: 1, value: "被盖住" },
            { row: 3, column: 3, value: 1 },
          ],
          merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
        });
        const now = await sheetNow("校验说明");
        expect(now?.style("B2")).toMatchObject(style);
        expect(await cellNow("校验说明", "B1")).toEqual(plain(null));
      }));

    it("takes a sheet without cells, and one with styles alone", () =>
      withWorkbook(open, async ({ host }) => {
        await host.insertSheet({ ...named("空白"), cells: [], merges: [] });
        const framed = [{ row: 0, column: 0, value: null, style: { border: true } }];
        await host.insertSheet({ ...named("框"), cells: framed, merges: [] });
        const all = await host.read("all");
        expect(all.map(({ sheet }) => sheet).slice(-2)).toEqual(["空白", "框"]);
      }));

    it("can be done again and again, and what was inserted can be written", () =>
      withWorkbook(open, async ({ host, cellNow }) => {
        await host.insertSheet(REPORT);
        await host.write([edit("校验说明", "A5", "3-5", "=已改"), edit("校验说明", "E9", null, 7)]);
        await host.insertSheet(named("汇总表 (2)"));
        await host.write([edit("汇总表 (2)", "C5", -12, 8), edit("自评表", "E6", null, 7)]);
        expect(await cellNow("校验说明", "A5")).toEqual(plain("=已改"));
        expect(await cellNow("校验说明", "E9")).toEqual(plain(7));
        expect(await cellNow("汇总表 (2)", "C5")).toEqual(plain(8));
        expect(await cellNow("自评表", "E6")).toEqual(plain(7));
      }));

    it.each(BLANK_FORMS.map((form) => [form.id, form] as const))(
      "builds the blank %s so that it is read as one",
      (id, form) =>
        withWorkbook(open, async ({ host, sheetNow }) => {
          const sheet = form.draw();
          await host.insertSheet(sheet);
          const grid = (await host.read("all")).at(-1);
          expect(grid ? findForms(grid).forms.map(({ kind }) => kind) : []).toEqual([id]);
          const now = await sheetNow(form.sheetName);
          expect([...(now?.merges ?? [])].sort()).toEqual(sheet.merges.map(rangeToA1).sort());
          expect(now?.rowHeights).toEqual(sheet.rowHeights);
        }),
    );

    it("is no other person's change", () =>
      withWorkbook(open, async ({ host }) => {
        const heard: SheetChange[] = [];
        await host.listen((change) => heard.push(change));
        await host.insertSheet(REPORT);
        await host.write([edit("自评表", "E6", null, 7)]);
        await eventually(() => heard.length > 0);
        expect(heard.every((change) => change.kind === "edited" && change.own)).toBe(true);
      }));
  });

  describe("inserting a sheet is refused", () => {
    it.each(["自评表", "目录"])("where the name is taken (%s)", (name) =>
      withWorkbook(open, async ({ host }) => {
        const error = await refusal(host.insertSheet(named(name)));
        expect([error.code, error.details.sheet]).toEqual(["sheet-exists", name]);
        expect((await host.read("all")).map(({ sheet }) => sheet)).toEqual(NAMES);
      }),
    );

    it("where the name is taken in another case", () =>
      withWorkbook(open, async ({ host }) => {
        await host.insertSheet(named("Summary"));
        expect((await refusal(host.insertSheet(named("SUMMARY")))).code).toBe("sheet-exists");
        expect(await host.read("all")).toHaveLength(NAMES.length + 1);
      }));

    it.each([
      "",
      "a/b",
      "[1]",
      "'a",
      "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二",
    ])("where the name is none (%j)", (name) =>
      withWorkbook(open, async ({ host }) => {
        expect((await refusal(host.insertSheet(named(name)))).code).toBe("sheet-name");
      }),
    );

    it("where merged areas overlap, and where a number is none", () =>
      withWorkbook(open, async ({ host }) => {
        const area = { top: 0, left: 0, bottom: 2, right: 2 };
        const overlapping = { ...REPORT, merges: [area, { ...area, top: 1, left: 2, right: 4 }] };
        expect((await refusal(host.insertSheet(overlapping))).code).toBe("unknown");
        expect((await refusal(host.insertSheet(only(NaN)))).code).toBe("unknown");
        expect((await host.read("all")).map(({ sheet }) => sheet)).toEqual(NAMES);
      }));

    it("where the workbook's structure is protected", () =>
      withWorkbook(
        open,
        async ({ host }) => {
          expect((await refusal(host.insertSheet(REPORT))).code).toBe("structure-protected");
          expect((await refusal(host.removeSheet("空表"))).code).toBe("structure-protected");
          expect((await host.read("all")).map(({ sheet }) => sheet)).toEqual(NAMES);
        },
        { ...FORM, structureProtected: true },
      ));
  });
}
