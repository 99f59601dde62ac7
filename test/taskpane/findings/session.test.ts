import { cellAt } from "../../../src/sheet/grid";
import { HostError } from "../../../src/sheet/host-error";
import { structureRefusal } from "../../../src/sheet/structure-refusals";
import { MemoryHost } from "../../support/memory-host";
import { cellsOf, memo, SEED, sheetOf, typeControlRate } from "../support";
import {
  SHEET,
  WAIVERS,
  TOTAL,
  openedOver,
  checkedOf,
  open,
  at,
  has,
  question,
  court,
} from "./support";

describe("发送前检查", () => {
  it("reads the workbook once, inspects it once, takes marks off and writes nothing", async () => {
    const host = court();
    const session = await openedOver(host);
    expect(host.calls).toEqual(["listen", "read active", "read all", "inspect", "mark"]);
    expect(checkedOf(session).inspection.verdict).toMatchObject({
      canSend: false,
      counts: { error: 2 },
    });
    expect(session.getState()).toMatchObject({ news: "verdict", busy: null });
    expect(checkedOf(session)).toMatchObject({ outdated: false, at: null });
  });

  it("brings the scores in view up to date with what it read", async () => {
    const host = court();
    const session = await openedOver(host, false);
    host.type(cellsOf(session, 6).actual, "30%");
    expect(session.getState().stale).toBe(true);
    await session.inspect();
    expect(session.getState().stale).toBe(false);
  });

  it("tells why it could not be done, and keeps what was found before", async () => {
    const host = court();
    const session = await openedOver(host);
    const before = checkedOf(session);
    host.failNext(new HostError("cell-editing"));
    await session.inspect();
    expect(session.getState().failure).toMatchObject({ code: "cell-editing", action: "inspect" });
    expect(session.getState().checked).toBe(before);
  });

  it("judges again by other rules without reading anything", async () => {
    const host = court();
    typeControlRate(host);
    const session = await openedOver(host);
    expect(has(session, "score-above-rule", "H21")).toBe(false);
    const calls = host.calls.length;
    session.setChoice("control-rate", "forward");
    expect(has(session, "score-above-rule", "H21")).toBe(true);
    expect(host.calls).toHaveLength(calls);
  });
});

describe("what was found grows old", () => {
  it.each([
    ["an edit on the sheet in view", SHEET],
    ["an edit on another sheet", "记录"],
  ])("with %s", async (_, sheet) => {
    const host = court();
    const session = await openedOver(host);
    host.type("A1", "改了", sheet);
    expect(checkedOf(session).outdated).toBe(true);
    await session.inspect();
    expect(checkedOf(session).outdated).toBe(false);
  });

  it("with an edit that comes while the check is under way", async () => {
    const host = court();
    const session = await openedOver(host, false);
    const release = host.hold();
    const checking = session.inspect();
    host.announce({ kind: "edited", sheet: "记录", range: "A1", own: false });
    release();
    await checking;
    expect(checkedOf(session).outdated).toBe(true);
  });

  it("with a recalculation, and is fresh again after its undoing", async () => {
    const host = court();
    const session = await openedOver(host);
    await session.recalculate();
    expect(checkedOf(session).outdated).toBe(true);
    await session.undo();
    expect(checkedOf(session).outdated).toBe(false);
    expect(session.getState().outcome?.kind).toBe("undone");
  });
});

describe("a correction", () => {
  async function withWrongTotal() {
    const host = court();
    host.type(TOTAL, 99);
    const session = await openedOver(host);
    const fixable = open(session).find(({ cell, fix }) => cell === TOTAL && fix !== null);
    if (!fixable) throw new Error("nothing to correct at the total");
    return { host, session, fixable };
  }

  it("is written as one batch, judged again, and taken back by 撤销", async () => {
    const { host, session, fixable } = await withWrongTotal();
    await session.applyFix(fixable);
    expect(host.value(TOTAL)).toBe(83);
    expect(host.calls.filter((call) => call === "write")).toHaveLength(1);
    expect(open(session).map(({ check }) => check)).not.toContain(fixable.check);
    expect(session.getState()).toMatchObject({ news: "fixed", outcome: { kind: "written" } });
    expect(checkedOf(session)).toMatchObject({ outdated: false, toldBefore: null });
    await session.undo();
    expect(host.value(TOTAL)).toBe(99);
    expect(open(session).map(({ check }) => check)).toContain(fixable.check);
  });

  it("is not written over what somebody typed since the check", async () => {
    const { host, session, fixable } = await withWrongTotal();
    host.type(TOTAL, 98);
    await session.applyFix(fixable);
    expect(host.value(TOTAL)).toBe(98);
    expect(session.getState().failure).toMatchObject({ code: "changed-meanwhile", action: "fix" });
  });
});

describe("a finding that is waved through", () => {
  const reason = "面积当年未全部启用，按实际使用情况评定。";

  it("needs a reason", async () => {
    const host = court();
    const session = await openedOver(host);
    const before = open(session).length;
    await session.waive(question(session), "  ");
    expect(open(session)).toHaveLength(before);
    expect(host.calls).not.toContain("insertSheet");
  });

  it("makes the sheet 校验说明 with its reason and date, and the next goes below", async () => {
    const host = court();
    const session = await openedOver(host);
    await session.waive(question(session), ` ${reason}`);
    expect(has(session, "score-below-rule", "H19")).toBe(false);
    await session.waive(at(session, "score-below-rule", "H20"), "同上");
    const { inspection } = checkedOf(session);
    expect(
      inspection.waived.map(({ waiver }) => [waiver.cell, waiver.reason, waiver.date]),
    ).toEqual([
      ["H19", reason, "2022-03-15"],
      ["H20", "同上", "2022-03-15"],
    ]);
    expect(host.calls.filter((call) => call === "insertSheet")).toHaveLength(1);
    const [sheet] = (await host.read("all")).filter((grid) => grid.sheet === WAIVERS);
    expect(cellAt(sheet!, 3, 4).value).toBe(reason);
    expect(sheet!.visibility).toBe("visible");
    expect(session.getState()).toMatchObject({ sheet: SHEET, news: "waived" });
  });

  it("comes back when its reason is taken back", async () => {
    const session = await openedOver(court());
    await session.waive(question(session), reason);
    await session.resetWaiver(checkedOf(session).inspection.waived[0]!.waiver);
    expect(question(session).outcome).toBe("question");
    expect(checkedOf(session).inspection.waived).toEqual([]);
  });

  it("comes back when its cell changes", async () => {
    const host = court();
    const session = await openedOver(host);
    await session.waive(question(session), reason);
    host.type("H19", "5", SHEET);
    await session.inspect();
    expect(has(session, "score-below-rule", "H19")).toBe(true);
    expect(checkedOf(session).inspection.lapsed).toHaveLength(1);
  });

  it("comes back when the sheet 校验说明 is removed", async () => {
    const host = court();
    const session = await openedOver(host);
    await session.waive(question(session), reason);
    await session.removeWaiverSheet();
    expect((await host.read("all")).map(({ sheet }) => sheet)).toEqual([SHEET, "记录"]);
    expect(has(session, "score-below-rule", "H19")).toBe(true);
    expect(checkedOf(session).inspection.waivers).toBeNull();
  });

  it("stays open where the workbook lets no sheet in, and this is said", async () => {
    const host = court();
    const session = await openedOver(host);
    host.failNext(structureRefusal("structure-protected"));
    await session.waive(question(session), reason);
    expect(has(session, "score-below-rule", "H19")).toBe(true);
    expect(session.getState().failure).toMatchObject({ code: "structure-protected" });
  });
});

describe("marks on the sheet", () => {
  it("go from every form's sheet with the check, since the file is sent next", async () => {
    const host = new MemoryHost([
      sheetOf(SEED),
      { ...sheetOf(SEED), sheet: "第二张" },
      memo("记录"),
    ]);
    const session = await openedOver(host, false);
    await session.recalculate();
    expect(host.marks.get(SHEET)).toHaveLength(2);
    expect([...session.getState().marked]).toEqual([SHEET]);
    await session.inspect();
    expect(session.getState().marked.size).toBe(0);
    expect(session.getState().marksOn).toBe(true);
    expect([...host.marks]).toEqual([
      [SHEET, []],
      ["第二张", []],
    ]);
  });
});
