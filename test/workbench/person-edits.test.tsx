import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import { act, renderHook } from "@testing-library/react";
import { parseA1 } from "../../src/sheet/address";
import { cellAt, type CellValue } from "../../src/sheet/grid";
import { openWorkbook } from "../../src/workbench/opened";
import { usePersonEdits } from "../../src/workbench/use-person-edits";

Object.assign(globalThis, { TextDecoder, TextEncoder });
// what is done in one test is done at moments of their own, however fast the machine
let now = Date.parse("2022-03-15");
beforeEach(() => void jest.spyOn(Date.prototype, "toISOString").mockImplementation(moment));
afterEach(() => jest.restoreAllMocks());

function moment(): string {
  now += 1000;
  return `2022-${String(now)}`;
}

/** A sample on the desk, what a person may do with it, and what it then holds. */
async function onDesk() {
  const file = "project-self-evaluation-unscored.xlsx";
  const opened = openWorkbook(new Uint8Array(readFileSync(`assets/samples/${file}`)), file);
  const failed = jest.fn();
  const { result } = renderHook(() => usePersonEdits(opened, failed));
  await act(() => opened.session.start());
  const { host, session } = opened;
  const [first] = host.sheets;
  const grid = async () => (await host.read("all")).find(({ sheet }) => sheet === first!.name)!;
  return {
    session,
    canUndo: () => result.current.canUndo,
    act: (doing: () => Promise<void>) => act(doing),
    type: async (cell: string, value: CellValue) => {
      const before = await grid();
      await act(async () => result.current.edit(before, parseA1(cell)!, value));
    },
    undo: async () => {
      await act(async () => {
        result.current.undo();
        await settled();
      });
      expect(failed).not.toHaveBeenCalled();
    },
    sheets: () => host.sheets.length,
    front: () => act(() => host.select(first!.name, "A1")),
    value: async (cell: string) => {
      const { row, column } = parseA1(cell)!;
      return cellAt(await grid(), row, column).value;
    },
  };
}

/** Lets a taking back, and the reading after it, come to their end. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

describe("the workbench's 撤销", () => {
  it.each([
    ["an inserted sheet", (desk: Desk) => desk.session.insertBlank("target-table"), 2],
    ["a drafted table", (desk: Desk) => desk.session.draftNextYear(), 2],
  ])("takes back %s", async (_what, insert, sheets) => {
    const desk = await onDesk();
    expect(desk.canUndo()).toBe(false);
    await desk.act(() => insert(desk));
    expect([desk.sheets(), desk.canUndo()]).toEqual([sheets, true]);
    await desk.undo();
    expect([desk.sheets(), desk.canUndo()]).toEqual([1, false]);
  });

  it("has nothing to take back where a filling filled nothing", async () => {
    const desk = await onDesk();
    await desk.act(() => desk.session.carryTargets());
    expect(desk.session.getState().filled?.remarks).toHaveLength(1);
    expect(desk.canUndo()).toBe(false);
  });

  it("takes back the latest first, whoever did it", async () => {
    const desk = await onDesk();
    await desk.act(() => desk.session.recalculate());
    await desk.act(() => desk.session.insertBlank("target-table"));
    await desk.front();
    await desk.type("I20", "因雨延期；下月补齐");
    await desk.undo();
    expect([await desk.value("I20"), desk.sheets()]).toEqual([null, 2]);
    await desk.undo();
    expect([await desk.value("H16"), desk.sheets()]).toEqual([7.49, 1]);
    await desk.undo();
    expect([await desk.value("H16"), desk.canUndo()]).toEqual([null, false]);
  });
});

type Desk = Awaited<ReturnType<typeof onDesk>>;
