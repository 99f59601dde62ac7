import { carryInSteps, drawTargetTable } from "../../src/filling";
import { findForms } from "../../src/forms";
import { FileHost, newWorkbook } from "../../src/hosts/file";
import { rulebookOf } from "../../src/scoring";
import { lastOf } from "../../src/taskpane/breath";
import { makeTargetSample } from "../support/make-target-sample";

/** The 附件1-1 of target tables, read back. */
async function carried(bytes: Uint8Array) {
  const grids = await FileHost.open(bytes, "targets.xlsx").read("all");
  const { sheets } = lastOf(carryInSteps(grids));
  const made = await FileHost.open(newWorkbook(sheets), "forms.xlsx").read("all");
  return made.flatMap((grid) => findForms(grid).forms);
}

const BANDS = "200%-300%";

describe("the rules printed under a carried 附件1-1", () => {
  it("are the place's own: Hebei's project is not scored by Beijing's bands", async () => {
    const forms = await carried(makeTargetSample());
    expect(forms).toHaveLength(6);
    for (const form of forms) {
      const printed = form.printedNotes.map(({ text }) => text).join("\n");
      expect(printed).toContain("正向指标");
      expect(printed).not.toContain(BANDS);
      expect(rulebookOf(form).rulebook.overfulfilment).toEqual([]);
    }
  });

  it("are those of the official form for a project of Beijing", async () => {
    const table = drawTargetTable(
      {
        unit: "101北京市怀柔区人民法院",
        projectCode: "",
        projectName: "审判区租金",
        budget: { total: "135.00", fiscal: "135.00", other: "" },
        purpose: "",
        payments: { march: "", june: "", october: "", december: "" },
        goals: ["保障审判区正常使用"],
        indicators: [
          {
            level1: "产出指标",
            level2: "数量指标",
            level3: "租用房间",
            description: "",
            target: "≥31间",
            basis: "",
          },
        ],
      },
      "审判区租金",
    );
    const [form] = await carried(newWorkbook([table]));
    expect(form?.printedNotes.map(({ text }) => text).join("\n")).toContain(BANDS);
    expect(form && rulebookOf(form).rulebook.overfulfilment).toHaveLength(3);
  });
});
