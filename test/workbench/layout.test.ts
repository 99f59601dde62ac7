import fc from "fast-check";
import { Axis } from "../../src/workbench/grid/axis";
import { drawnCells, rowPart } from "../../src/workbench/grid/drawn-cells";
import { edgesOf } from "../../src/workbench/grid/edges";
import { fontFamily } from "../../src/workbench/grid/fonts";
import { destination } from "../../src/workbench/grid/move";
import { ROWS_AT_ONCE, segments, windowStart } from "../../src/workbench/grid/row-window";
import { spillWidth } from "../../src/workbench/grid/spill";
import { lineCount } from "../../src/workbench/grid/text-width";
import { at, viewOf } from "./sheet";

const stroke = (key: string, more: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  shiftKey: false,
  ...more,
});

describe("an axis", () => {
  it("finds every pixel's row again, hidden rows left out", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1 }), (sizes) => {
        const axis = new Axis(sizes.length, (index) => sizes[index]!);
        expect(axis.length).toBe(sizes.reduce((sum, size) => sum + size, 0));
        axis.shown.forEach((index, place) => {
          expect(axis.size(index)).toBe(sizes[index]);
          expect(axis.placeAt(axis.start(place))).toBe(place);
          expect(axis.placeAt(axis.start(place + 1) - 1)).toBe(place);
        });
      }),
    );
  });
});

describe("the window of rows", () => {
  const rows = new Axis(10_000, () => 20);
  const drawn = (start: number, active: number) =>
    segments(rows, start, active).reduce((sum, { from, to }) => sum + to - from + 1, 0);

  it("never draws more than its number of rows and the active one", () => {
    fc.assert(
      fc.property(fc.nat(9_999), fc.nat(9_999), (first, active) => {
        const start = windowStart(first, 10_000);
        expect(drawn(start, active)).toBeLessThanOrEqual(ROWS_AT_ONCE + 1);
        const places = segments(rows, start, active);
        const covers = (row: number) => places.some(({ from, to }) => row >= from && row <= to);
        expect([covers(first), covers(active)]).toEqual([true, true]);
      }),
    );
  });

  it("stays inside a sheet that has become shorter", () => {
    expect(segments(new Axis(30, () => 20), 5_000, 0)).toEqual([{ from: 0, to: 29 }]);
  });
});

describe("the cells that a row draws", () => {
  const view = viewOf({
    rows: [
      ["项目资金", "年度资金总额", null, 135],
      [null, "其中", null, 135],
      [null, "其他", null, null],
    ],
    merges: ["A1:A3", "B1:C1"],
    hiddenColumns: [3],
  });
  const all = { from: 0, to: 29 };
  const brief = (row: number, { from, to } = all) =>
    drawnCells(view, row, rowPart(view, row, from, to))
      .slice(0, 3)
      .map(({ column, rowSpan, columnSpan }) => [column, rowSpan, columnSpan]);

  it("span merged rows and columns, and leave hidden columns out", () => {
    expect(brief(0)).toEqual([
      [0, 3, 1],
      [1, 1, 2],
      [4, 1, 1],
    ]);
    expect(brief(1)).toEqual([
      [1, 1, 1],
      [2, 1, 1],
      [4, 1, 1],
    ]);
  });

  it("begin again below a cut, with what is left of the merged area", () => {
    expect(brief(1, { from: 1, to: 1 })[0]).toEqual([0, 1, 1]);
    expect(brief(1, { from: 1, to: 29 })[0]).toEqual([0, 2, 1]);
  });

  it("are the same wherever the run of rows begins, where no merged area is cut", () => {
    expect(rowPart(view, 5, 0, 29)).toEqual(rowPart(view, 5, 4, 12));
    expect(rowPart(view, 1, 0, 29)).not.toEqual(rowPart(view, 1, 1, 29));
  });

  it("begin below a hidden first row", () => {
    const hidden = viewOf({ rows: [["甲"], [null], [null]], merges: ["A1:A3"], hiddenRows: [0] });
    expect(drawnCells(hidden, 1, rowPart(hidden, 1, 0, 20))[0]).toMatchObject({
      row: 1,
      rowSpan: 2,
    });
  });

  it("cover every place of the sheet exactly once", () => {
    const covered = new Map<string, number>();
    for (const row of view.rows.shown) {
      for (const { column, rowSpan, columnSpan } of drawnCells(
        view,
        row,
        rowPart(view, row, 0, 29),
      )) {
        const x = view.columns.place(column);
        for (let down = 0; down < rowSpan; down++)
          for (let right = 0; right < columnSpan; right++) {
            const key = `${String(row + down)}:${String(x + right)}`;
            covered.set(key, (covered.get(key) ?? 0) + 1);
          }
      }
    }
    expect(covered.size).toBe(view.rows.shown.length * view.columns.shown.length);
    expect([...covered.values()].every((times) => times === 1)).toBe(true);
  });
});

describe("moving about with keys", () => {
  const view = viewOf({
    rows: [
      ["标题", null, null],
      ["甲", "乙", "丙"],
      ["丁", "戊", "己"],
    ],
    merges: ["A1:C1"],
    hiddenRows: [1],
  });

  it.each([
    ["over a merged area", "A1", "ArrowRight", {}, "D1"],
    ["into a merged area", "B3", "ArrowUp", {}, "A1"],
    ["past a hidden row", "A1", "ArrowDown", {}, "A3"],
    ["not beyond the left edge", "A3", "ArrowLeft", {}, "A3"],
    ["with Tab", "A3", "Tab", {}, "B3"],
    ["back with Shift+Tab", "B3", "Tab", { shiftKey: true }, "A3"],
    ["to the row's first cell", "C3", "Home", {}, "A3"],
    ["to the sheet's first cell", "C3", "Home", { ctrlKey: true }, "A1"],
    ["to the last used cell", "A1", "End", { ctrlKey: true }, "C3"],
    ["to the bottom with Ctrl", "B3", "ArrowDown", { ctrlKey: true }, "B30"],
    ["a page down, to the end at most", "B20", "PageDown", {}, "B30"],
  ])("goes %s: %s", (_what, from, key, more, to) => {
    expect(destination(view, at(from), stroke(key, more))).toEqual(at(to));
  });

  it("lets Tab leave the grid at the row's ends, so that the keyboard is not caught", () => {
    expect(destination(view, at("I3"), stroke("Tab"))).toBeNull();
    expect(destination(view, at("A3"), stroke("Tab", { shiftKey: true }))).toBeNull();
  });
});

describe("how a cell looks", () => {
  const thin = { width: 1, line: "solid", color: "#000000" } as const;
  const thick = { width: 3, line: "solid", color: "#ff0000" } as const;

  it("draws the stronger of two neighbours' lines, once", () => {
    const view = viewOf({
      rows: [["甲", "乙"]],
      looks: { A1: { right: thin, left: thin }, B1: { left: thick } },
    });
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(edgesOf(view, cell)).toEqual({ top: null, left: thin, right: thick, bottom: null });
    expect(edgesOf(view, { ...cell, left: 1, right: 1 }).left).toBeNull();
  });

  it("lets an unwrapped text run over empty neighbours, up to the next that is filled", () => {
    const long = "附件一之一的项目支出绩效自评表";
    const view = viewOf({
      rows: [
        [long, null, "满"],
        [long, "满"],
      ],
    });
    const [first] = drawnCells(view, 0, { first: true, room: 1 });
    const [second] = drawnCells(view, 1, { first: false, room: 1 });
    expect(spillWidth(view, first!)).toBe(128);
    expect(spillWidth(view, second!)).toBe(64);
  });

  it("fits a row without a height to its tallest wrapped text", () => {
    const text = "严格按照预算执行，把各项支出控制在预算范围之内";
    const view = viewOf({ rows: [[text], ["短"]], looks: { A1: { wrap: true } } });
    expect(lineCount(text, 11, 60, true)).toBe(6);
    expect([view.rows.size(0), view.rows.size(1)]).toEqual([115, 20]);
  });

  it("names the file's font first and a likeness after it, without what could end the name", () => {
    expect(fontFamily("仿宋_GB2312")).toMatch(/^"仿宋_GB2312", "FangSong"/);
    expect(fontFamily('x"; color: red')).toMatch(/^"x; color: red", /);
  });
});
