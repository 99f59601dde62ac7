import { readFileSync } from "node:fs";
import type { CellRange } from "../../src/sheet/address";
import type { SheetSketch, SketchCell } from "./layouts";

interface ScorecardCase {
  readonly title: string;
  readonly columns: readonly string[];
  readonly fund: {
    readonly section: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly rows: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly level3: string | null;
    readonly target: string;
    readonly actual: string;
    readonly points: string | null;
    readonly section?: string;
    readonly columnsHere?: readonly string[];
    readonly scoringRule?: string;
  }[];
  readonly notesPrinted: readonly string[];
}

export interface ScorecardPlace {
  readonly row: number;
  readonly column: number;
  readonly merged: boolean;
  /** 结转结余率 of last year and this. */
  readonly rates?: readonly [string, string];
}

const CASE = "test/fixtures/cases/seed-02-beijing-huairou-dept-overall-2021-blank.json";
const COLUMNS = 9;

/** The scorecard of the seed (附件1-3) as a sheet: three sections, merged as printed or not. */
export function scorecardSketch(place: ScorecardPlace): SheetSketch {
  const one = JSON.parse(readFileSync(CASE, "utf8")) as ScorecardCase;
  const cells: SketchCell[] = [];
  const merges: CellRange[] = [];
  let row = place.row;
  const put = (at: number, column: number, text: string | null | undefined) => {
    if (!text) return;
    cells.push({ row: at, column: column + place.column, value: text, text, format: "General" });
  };
  const merge = (top: number, left: number, bottom: number, right: number) => {
    if (place.merged && (bottom > top || right > left))
      merges.push({ top, bottom, left: left + place.column, right: right + place.column });
  };
  const across = (text: string) => {
    merge(row, 0, row, COLUMNS - 1);
    put(row++, 0, text);
  };
  const line = (texts: readonly (string | null | undefined)[]) => {
    texts.forEach((text, column) => put(row, column, text));
    row++;
  };
  const levels = new Map<number, { text: string; top: number }>();
  const closeLevel = (column: number) => {
    const open = levels.get(column);
    if (open) merge(open.top, column, row - 1, column);
    levels.delete(column);
  };
  const level = (column: number, text: string) => {
    if (levels.get(column)?.text === text) return;
    closeLevel(column);
    levels.set(column, { text, top: row });
    put(row, column, text);
  };

  across(one.title);
  across(one.fund.section);
  line(one.fund.columns);
  const first = row;
  put(row, 0, "当年预算执行情况（20）");
  put(row, 8, one.notesPrinted.slice(0, 2).join("\n"));
  for (const texts of one.fund.rows) line([null, ...texts]);
  for (const column of [0, 5, 6, 7, 8]) merge(first, column, row - 1, column);

  for (const { section, columnsHere, ...indicator } of one.rows) {
    if (section) {
      [0, 1].forEach(closeLevel);
      across(section);
      line(one.columns);
    }
    if (columnsHere) {
      closeLevel(1);
      const [name, ...rest] = columnsHere;
      merge(row, 1, row, 2);
      line([null, name, null, ...rest]);
    }
    level(0, indicator.level1);
    level(1, indicator.level2);
    if (indicator.level3 === null) merge(row, 1, row, 2);
    const isRate = indicator.level2.startsWith("结转结余率");
    const [target, actual] =
      isRate && place.rates ? place.rates : [indicator.target, indicator.actual];
    const { level3, points, scoringRule } = indicator;
    line([null, null, level3, target, actual, points, null, null, scoringRule]);
  }
  closeLevel(0);
  if (levels.get(1)?.top !== row - 1) closeLevel(1);
  merge(row, 0, row, 4);
  line(["合计", null, null, null, null, "100"]);
  return { name: "评分表", cells, merges, forms: [] };
}
