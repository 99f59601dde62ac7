import { movedByRow } from "../../../src/taskpane/moved-row";
import { createSession } from "../../../src/taskpane/session";
import { current } from "../../../src/taskpane/session-state";
import { withOwnUnit, type OwnUnit } from "../../../src/filling/own-unit";
import { MemoryHost } from "../../support/memory-host";
import { memo, opened, SEED, sheetOf } from "../support";

const NEW = {
  level1: "产出指标",
  level2: "数量指标",
  level3: "开庭次数",
  target: "≥40次",
  points: "5",
};
const OWN: OwnUnit = { department: "区财政局", unit: "国库科", manager: "负责人", phone: "010-1" };

const textAt = async (host: MemoryHost, name: string) => {
  const [grid] = await host.read("active");
  return grid?.texts.flat().filter((text) => text === name).length;
};

describe("撤销 after a row was added", () => {
  it("takes the grade back where it stands now, one row further down", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.recalculate();
    const grade = session.getState().undoable?.edits[0];
    expect(grade).toMatchObject({ cell: "I22", after: { value: "良" } });
    await session.addIndicator(NEW);
    expect(session.getState().filled?.row).not.toBeNull();
    expect(session.getState().undoable?.edits[0]?.cell).toBe("I23");
    // what stands under the old address happens to be what was written there
    host.type("I22", "良");
    await session.undo();
    expect(await textAt(host, "良")).toBe(1);
    expect(session.getState().outcome).toMatchObject({ kind: "undone", kept: [] });
  });

  it("finds its cells again once the row is taken out", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.recalculate();
    await session.addIndicator(NEW);
    await session.undoFilling();
    expect(session.getState().undoable?.edits[0]?.cell).toBe("I22");
    await session.undo();
    expect(await textAt(host, "良")).toBe(0);
  });

  it("leaves a row that somebody has filled further, with all that it holds", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.addIndicator(NEW);
    const added = session.getState().filled?.row?.row ?? 0;
    host.type(`F${String(added + 1)}`, "41次");
    await session.undoFilling();
    expect(await textAt(host, "开庭次数")).toBe(1);
    expect(session.getState().filled?.remarks[0]?.zh).toContain("没有删除");
  });

  it("moves only what stands on the sheet, from the row on", () => {
    const edit = (sheet: string, cell: string) => ({
      sheet,
      cell,
      before: { value: null, formula: null },
      after: { value: 1, formula: null },
    });
    const edits = [edit("甲", "H9"), edit("甲", "H10"), edit("甲", "H11"), edit("乙", "H11")];
    const cells = (way: "in" | "out") =>
      movedByRow(edits, { sheet: "甲", row: 9, way }).map(({ sheet, cell }) => sheet + cell);
    expect(cells("in")).toEqual(["甲H9", "甲H11", "甲H12", "乙H11"]);
    expect(cells("out")).toEqual(["甲H9", "甲H10", "乙H11"]);
  });
});

describe("the own unit", () => {
  it("stands in the head of a blank form", async () => {
    const host = new MemoryHost([memo("记录")]);
    const session = createSession(host, { ownUnit: () => OWN });
    await session.start();
    await session.insertBlank("project-self-evaluation");
    const fields = current(session.getState())?.form.fields;
    expect(fields?.department?.text).toBe("区财政局");
    expect(fields?.phone?.text).toBe("010-1");
    expect(fields?.projectName?.text).toBe("");
  });

  it.each([
    ["an empty head takes all", { department: "", unit: "" }, "010-1"],
    ["the own unit's head takes what it lacks", { department: "区财政局", unit: "" }, "010-1"],
    ["another unit's head takes nothing", { department: "", unit: "某法院" }, ""],
  ])("%s", (_name, named, phone) => {
    const head = { year: 2023, projectName: "维修", manager: "", phone: "", ...named };
    expect(withOwnUnit(head, OWN).phone).toBe(phone);
    expect(withOwnUnit(head, null)).toEqual(head);
  });
});

describe("停止", () => {
  it.each(["carryTargets", "gatherForms", "insertSummary"] as const)(
    "%s ends before anything is written",
    async (action) => {
      const { host, session } = await opened([sheetOf(SEED)]);
      const before = await host.read("all");
      const done = session[action]();
      while (session.getState().progress === null) await Promise.resolve();
      session.cancel();
      await done;
      expect(session.getState()).toMatchObject({ filled: null, gathered: null, failure: null });
      expect(session.getState().stopped).toBe(action === "gatherForms" ? "gather" : "fill");
      expect(await host.read("all")).toEqual(before);
      expect(host.calls).not.toContain("write");
    },
  );
});
