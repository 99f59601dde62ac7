import { REPORT } from "./new-sheets";
import { FORM, type ContractWorkbook, type OpenWorkbook } from "./sketch";
import { withWorkbook } from "./support";

const [FIRST, ...OTHERS] = FORM.sheets;

/** The form with everything that the check before mailing looks for. */
const CARRYING: ContractWorkbook = {
  ...FORM,
  sheets: [
    {
      ...FIRST,
      name: "自评表",
      cells: FIRST?.cells ?? {},
      comments: { E4: ["请核对得分", "已核对"], C4: ["台账<见附件>"] },
      names: { 上年得分: "=#REF!$E$4", 本年得分: "=自评表!$E$4" },
    },
    ...OTHERS,
    { name: "部门 整体's", cells: { A1: 1 }, comments: { A1: ["另一张表"] } },
  ],
  names: { 旧表: "=SUM(#REF!,自评表!$E$4)", 等级: "=自评表!$E$5" },
  customXml: [
    "urn:another-add-in",
    "http://schemas.microsoft.com/office/2006/metadata/properties",
    "http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
  ],
};

export function describeInspecting(open: OpenWorkbook): void {
  describe("inspecting", () => {
    it("tells the file's name without its folder", () =>
      withWorkbook(open, async ({ host }) => {
        expect((await host.inspect()).fileName).toBe("合同 50%.xlsx");
      }));

    it("tells comments with their replies, cell by cell", () =>
      withWorkbook(
        open,
        async ({ host }) => {
          const { comments } = await host.inspect();
          const told = comments?.map(({ sheet, cell, kind, text }) => [sheet, cell, kind, text]);
          expect(told?.sort()).toEqual(
            [
              ["自评表", "E4", "comment", "请核对得分"],
              ["自评表", "E4", "comment", "已核对"],
              ["自评表", "C4", "comment", "台账<见附件>"],
              ["部门 整体's", "A1", "comment", "另一张表"],
            ].sort(),
          );
        },
        CARRYING,
      ));

    it("tells names that refer to nothing, the workbook's and a sheet's own", () =>
      withWorkbook(
        open,
        async ({ host }) => {
          const { brokenNames } = await host.inspect();
          expect([...(brokenNames ?? [])].sort()).toEqual(["旧表", "自评表!上年得分"]);
        },
        CARRYING,
      ));

    it("tells what add-ins left, and not what Office keeps by itself", () =>
      withWorkbook(
        open,
        async ({ host }) => {
          expect((await host.inspect()).addInParts).toEqual(["urn:another-add-in"]);
        },
        CARRYING,
      ));

    it("never says that there is none where it cannot know", () =>
      withWorkbook(open, async ({ host }) => {
        const facts = await host.inspect();
        expect(facts).toMatchObject({ addInParts: [], brokenNames: [] });
        // Excel tells neither links nor, before ExcelApi 1.18, notes
        const unknown = host.kind === "excel" ? null : [];
        expect([facts.externalLinks, facts.comments]).toEqual([unknown, unknown]);
      }));

    it("is not led astray by a sheet that was inserted", () =>
      withWorkbook(
        open,
        async ({ host }) => {
          const before = await host.inspect();
          await host.insertSheet(REPORT);
          expect(await host.inspect()).toEqual(before);
        },
        CARRYING,
      ));
  });
}
