import { listed } from "../../../src/taskpane/findings/groups";
import { MemoryHost } from "../../support/memory-host";
import { memo, SEED, sheetOf } from "../support";
import { SHEET, openedOver, checkedOf, open, at, settled, court } from "./support";

describe("walking the findings", () => {
  it("shows the cell, on another sheet too, and knows where the person is", async () => {
    const host = new MemoryHost([sheetOf(SEED), { ...sheetOf(SEED), sheet: "第二张" }]);
    const session = await openedOver(host);
    const last = open(session).at(-1)!;
    await session.goTo(last);
    expect(host.selected).toEqual({ sheet: "第二张", cell: last.cell });
    await settled(session);
    expect(session.getState()).toMatchObject({ sheet: "第二张", news: "finding" });
    expect(session.getState().checked?.at).toBe(open(session).length - 1);
  });

  it("goes on from where the person is, round the end", async () => {
    const host = court();
    const session = await openedOver(host);
    const cells = open(session).map(({ cell }) => cell);
    for (const cell of [...cells, cells[0]]) {
      await session.nextFinding();
      expect(host.selected?.cell).toBe(cell);
    }
  });

  it("starts after the selected cell, and checks first where nothing was checked", async () => {
    const host = court();
    const session = await openedOver(host, false);
    await session.select("H19", SHEET);
    await session.nextFinding();
    expect(host.selected).toEqual({ sheet: SHEET, cell: "I19" });
    expect(session.getState().news).toBe("finding");
  });

  it("stays on the sheet where a finding's own sheet is hidden", async () => {
    const host = new MemoryHost([sheetOf(SEED), { ...memo("底稿"), visibility: "hidden" }]);
    const session = await openedOver(host);
    const hidden = at(session, "hidden-sheet", "A1");
    expect(hidden.sheet).toBe("底稿");
    await session.goTo(hidden);
    expect(host.selected).toBeNull();
    expect(session.getState().failure).toBeNull();
  });
});

describe("the place in the list, once a finding is settled", () => {
  it.each([
    ["the next", -2, -1],
    ["the one before, behind the last", -1, -2],
  ])("is %s", async (_, settledAt, landsAt) => {
    const session = await openedOver(court());
    const list = listed(checkedOf(session).inspection).map(({ finding }) => finding);
    await session.waive(list.at(settledAt)!, "已核对");
    const { inspection, at: now } = checkedOf(session);
    const lands = list.at(landsAt)!;
    expect(inspection.open[now!]).toMatchObject({ check: lands.check, cell: lands.cell });
  });
});
