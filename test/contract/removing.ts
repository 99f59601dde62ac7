import type { SheetChange } from "../../src/sheet/host";
import { REPORT, named } from "./new-sheets";
import { FORM, type OpenWorkbook } from "./sketch";
import { edit, eventually, refusal, withWorkbook } from "./support";

const NAMES = FORM.sheets.map(({ name }) => name);

export function describeRemoving(open: OpenWorkbook): void {
  describe("removing a sheet", () => {
    const namesOf = async ({ host }: Awaited<ReturnType<OpenWorkbook>>) =>
      (await host.read("all")).map(({ sheet }) => sheet);

    it("takes out one that was inserted, written or not", () =>
      withWorkbook(open, async (opened) => {
        const { host, sheetNow } = opened;
        await host.insertSheet(REPORT);
        await host.write([edit("校验说明", "E9", null, 7)]);
        await host.removeSheet("校验说明");
        expect(await namesOf(opened)).toEqual(NAMES);
        expect(await sheetNow("校验说明")).toBeNull();
        await host.write([edit("自评表", "E6", null, 7)]);
      }));

    it("leaves the others, whichever came first, and the name is free again", () =>
      withWorkbook(open, async (opened) => {
        const { host, sheetNow } = opened;
        await host.insertSheet(REPORT);
        await host.insertSheet(named("汇总表"));
        await host.removeSheet("校验说明");
        expect(await namesOf(opened)).toEqual([...NAMES, "汇总表"]);
        expect((await sheetNow("汇总表"))?.style("A2")).toMatchObject({ border: true, bold: true });
        await host.insertSheet(REPORT);
        expect(await namesOf(opened)).toEqual([...NAMES, "汇总表", "校验说明"]);
      }));

    it("takes out one that was there before, a hidden one too", () =>
      withWorkbook(open, async (opened) => {
        await opened.host.removeSheet("空表");
        await opened.host.removeSheet("目录");
        expect(await namesOf(opened)).toEqual(["自评表", "受保护"]);
      }));

    it("brings another to the front in the place of the active one, and says so", () =>
      withWorkbook(open, async ({ host, sheetNow }) => {
        const heard: SheetChange[] = [];
        await host.listen((change) => heard.push(change));
        await host.select("空表", "A1");
        await eventually(() => heard.length > 0);
        await host.removeSheet("空表");
        const [grid] = await host.read("active");
        expect(grid?.visibility).toBe("visible");
        expect(await sheetNow(grid?.sheet ?? "")).not.toBeNull();
      }));

    it("refuses one that is gone", () =>
      withWorkbook(open, async ({ host }) => {
        const error = await refusal(host.removeSheet("改名了"));
        expect([error.code, error.details.sheet]).toEqual(["sheet-missing", "改名了"]);
      }));

    it("refuses the last visible one", () =>
      withWorkbook(open, async (opened) => {
        for (const name of ["空表", "受保护"]) await opened.host.removeSheet(name);
        const error = await refusal(opened.host.removeSheet("自评表"));
        expect([error.code, error.details.sheet]).toEqual(["last-sheet", "自评表"]);
        expect(await namesOf(opened)).toEqual(["自评表", "目录"]);
      }));
  });
}
