import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Said } from "../../src/language/said";
import { toA1, type CellRef } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/grid";
import { SheetGrid } from "../../src/workbench/grid/SheetGrid";
import type { SheetView } from "../../src/workbench/grid/sheet-view";
import { at, viewOf, type SheetSketch } from "./sheet";

const FORM: SheetSketch = {
  rows: [
    ["项目支出绩效自评表", null, null, null],
    ["产出指标", "完成值", 85, 10],
    [null, "<b>粗</b>", 0.85, 9.5],
    [null, null, null, 19.5],
  ],
  merges: ["A1:D1", "A2:A4"],
  formats: { C3: "0%" },
  formulas: { D4: "=SUM(D2:D3)" },
  looks: { A1: { horizontal: "center", bold: true, fill: "#ffff00" } },
};

/** The grid over a sheet that never changes, with what it asked for. */
function draw(view: SheetView, marked: readonly string[] = []) {
  const asked = { edits: [] as [string, CellValue][], refused: [] as (Said | null)[], undone: 0 };
  let choose: (cell: CellRef) => void = () => {};
  const edit = (cell: CellRef, value: CellValue) => asked.edits.push([toA1(cell), value]);
  const cells = new Set(marked);
  function Harness() {
    const [selected, setSelected] = useState<CellRef>({ row: 0, column: 0 });
    choose = setSelected;
    const actions = {
      select: setSelected,
      edit,
      undo: () => (asked.undone += 1),
      refuse: (why: Said | null) => asked.refused.push(why),
    };
    return (
      <SheetGrid
        view={view}
        locale="zh-CN"
        selected={selected}
        marked={cells}
        shown={0}
        actions={actions}
      />
    );
  }
  render(<Harness />);
  return { ...asked, asked, select: (address: string) => act(() => choose(at(address))) };
}

const cell = (address: string) => document.querySelector(`td[data-cell="${address}"]`)!;
const selected = () => document.querySelector("td.selected")?.getAttribute("data-cell");
const editor = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const lastOf = <T,>(list: readonly T[]): T | undefined => list[list.length - 1];

describe("the grid", () => {
  it("draws a grid with letters, numbers and merged cells", () => {
    draw(viewOf(FORM));
    expect(screen.getByRole("grid", { name: "工作表“自评表”" })).toBeInTheDocument();
    expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
      ..."ABCDEFGHI",
    ]);
    expect(screen.getAllByRole("rowheader")[3]).toHaveTextContent("4");
    expect(cell("A1")).toHaveAttribute("colspan", "4");
    expect(cell("A2")).toHaveAttribute("rowspan", "3");
    expect(cell("A3")).toBeNull();
  });

  it("shows text as text, whatever it looks like", () => {
    draw(viewOf(FORM));
    expect(cell("B3")).toHaveTextContent("<b>粗</b>");
    expect(cell("B3").querySelector("b")).toBeNull();
  });

  it("gives cells of one look one class, and keeps colours in the style sheet", () => {
    draw(viewOf(FORM));
    const [look] = cell("A1").className.split(" ");
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const rule = rules.find(({ cssText }) => cssText.includes(`.${String(look)} `));
    expect(rule?.cssText).toMatch(/font-weight: bold.*text-align: center/s);
    expect(cell("B4").className).toBe(cell("C4").className);
    expect(document.querySelector("td[style]")).toBeNull();
  });

  it("marks the empty note cell of a deviating row, in words too", () => {
    draw(viewOf(FORM), ["B4"]);
    expect(cell("B4")).toHaveClass("missing-note");
    expect(cell("B4")).toHaveAttribute("aria-description", expect.stringContaining("偏离原因"));
    expect(cell("C4")).not.toHaveClass("missing-note");
  });
});

describe("the keyboard", () => {
  it("reaches one cell of the grid by Tab and walks on with arrows", async () => {
    draw(viewOf(FORM));
    const user = userEvent.setup();
    expect(document.querySelectorAll("[role=grid] [tabindex], [role=grid] textarea")).toHaveLength(
      1,
    );
    await user.tab();
    expect(editor()).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(selected()).toBe("B2");
    expect(editor()).toHaveFocus();
    expect(editor()).toHaveAccessibleName("B2 完成值");
  });

  it("does not take the focus when the selection is moved from outside", () => {
    const { select } = draw(viewOf(FORM));
    select("C3");
    expect(selected()).toBe("C3");
    expect(document.body).toHaveFocus();
  });

  it("undoes with Ctrl+Z", async () => {
    const { asked } = draw(viewOf(FORM));
    const user = userEvent.setup();
    await user.click(cell("C2"));
    await user.keyboard("{Control>}z{/Control}");
    expect(asked.undone).toBe(1);
  });
});

describe("editing", () => {
  const start = async (address: string, sketch = FORM) => {
    const drawn = draw(viewOf(sketch));
    const user = userEvent.setup();
    await user.click(cell(address));
    return { ...drawn, user };
  };

  it("types over a cell, and Enter takes it and goes down", async () => {
    const { user, edits } = await start("C2");
    await user.keyboard("96{Enter}");
    expect(edits).toEqual([["C2", 96]]);
    expect(selected()).toBe("C3");
    expect(editor()).toHaveFocus();
  });

  it("arrows take what was typed over a cell and go on", async () => {
    const { user, edits } = await start("B2");
    await user.keyboard("已完成{ArrowRight}");
    expect(edits).toEqual([["B2", "已完成"]]);
    expect(selected()).toBe("C2");
  });

  it("F2 edits what stands there, a percentage as a percentage", async () => {
    const { user, edits } = await start("C3");
    await user.keyboard("{F2}");
    expect(editor()).toHaveValue("85%");
    await user.keyboard("{Backspace}{Backspace}8%{Tab}");
    expect(edits).toEqual([["C3", 0.88]]);
    expect(selected()).toBe("D3");
  });

  it("a double click edits too, and Esc leaves the cell as it was", async () => {
    const { user, edits } = await start("B2");
    await user.dblClick(cell("B2"));
    await user.keyboard("改了{Escape}");
    expect(edits).toEqual([]);
    expect(selected()).toBe("B2");
    expect(editor()).toHaveValue("");
  });

  it("Alt+Enter breaks the line, and another cell's click takes the text", async () => {
    const { user, edits } = await start("B4");
    await user.keyboard("原因：停工{Alt>}{Enter}{/Alt}措施：补做");
    await user.click(cell("C2"));
    expect(edits).toEqual([["B4", "原因：停工\n措施：补做"]]);
    expect(selected()).toBe("C2");
  });

  it("Delete clears, and an empty cell is not written again", async () => {
    const { user, edits } = await start("C2");
    await user.keyboard("{Delete}");
    await user.click(cell("C4"));
    await user.keyboard("{Delete}");
    expect(edits).toEqual([["C2", null]]);
  });

  it("writes nothing where nothing changed", async () => {
    const { user, edits } = await start("B2");
    await user.keyboard("{F2}{Enter}");
    expect(edits).toEqual([]);
  });

  it("refuses a formula with a reason and keeps the editor open", async () => {
    const { user, edits, refused } = await start("C2");
    await user.keyboard("=1+1{Enter}");
    expect(edits).toEqual([]);
    expect(lastOf(refused)?.zh).toMatch(/不能编写公式/);
    expect(editor()).toHaveValue("=1+1");
    await user.click(cell("B2"));
    expect(selected()).toBe("C2");
    await user.keyboard("{Escape}");
    expect(lastOf(refused)).toBeNull();
  });

  it.each([
    ["a formula", "D4", FORM, /公式/],
    ["a locked cell", "C2", { ...FORM, locked: ["C2"] }, /受保护/],
  ])("leaves %s alone and says why", async (_what, address, sketch, why) => {
    const { user, edits, refused } = await start(address, sketch);
    expect(editor()).toHaveAttribute("readonly");
    expect(cell(address)).toHaveAttribute("aria-readonly", "true");
    for (const keys of ["5", "{Delete}", "{F2}"]) {
      await user.keyboard(keys);
      expect(lastOf(refused)?.zh).toMatch(why);
    }
    expect(edits).toEqual([]);
    expect(editor()).toHaveValue("");
  });

  it("leaves the keys of an input method to it", async () => {
    const { edits } = await start("B2");
    fireEvent.compositionStart(editor());
    fireEvent.change(editor(), { target: { value: "ting" } });
    fireEvent.keyDown(editor(), { key: "Enter", isComposing: true });
    expect(edits).toEqual([]);
    fireEvent.change(editor(), { target: { value: "停工" } });
    fireEvent.keyDown(editor(), { key: "Enter" });
    expect(edits).toEqual([["B2", "停工"]]);
  });

  it("copies what the selected cell shows", async () => {
    await start("B2");
    const data = new Map<string, string>();
    fireEvent.copy(editor(), {
      clipboardData: { setData: (kind: string, text: string) => data.set(kind, text) },
    });
    expect(data.get("text/plain")).toBe("完成值");
  });
});

describe("a long sheet", () => {
  const long = viewOf({ rows: Array.from({ length: 10_000 }, (_, row) => [row + 1, "行"]) });
  const drawnRows = () => document.querySelectorAll("tbody tr[aria-rowindex]").length;

  it("draws two hundred of ten thousand rows, with room for the others", () => {
    draw(long);
    expect(drawnRows()).toBe(200);
    const gap = document.querySelector<HTMLElement>("tbody tr:last-child");
    expect(gap?.style.height).toBe(`${String((long.rows.shown.length - 200) * 20)}px`);
  });

  it("draws others after scrolling, and keeps the selected cell and the focus", async () => {
    draw(long);
    const user = userEvent.setup();
    await user.click(cell("A2"));
    const box = document.querySelector(".sheet-scroll")!;
    box.scrollTop = 100_000;
    fireEvent.scroll(box);
    expect(drawnRows()).toBe(201);
    expect(cell("A5001")).not.toBeNull();
    expect(cell("A100")).toBeNull();
    expect(selected()).toBe("A2");
    expect(editor()).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(selected()).toBe("A3");
    expect(editor()).toHaveFocus();
  });
});
