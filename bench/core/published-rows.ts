import { allCases, type CaseRow } from "../../test/support/cases";
import type { IndicatorContent } from "../../src/filling/content";

const LEVELS = ["产出指标", "效益指标", "满意度指标"];

/**
 * Indicator rows for a form of any length: those of the published forms that carry a target and an
 * actual, taken in turn from one that is the `form`'s own. From the second turn on a name says which
 * turn it is and counts are a little larger, so that no row is the copy of another.
 */
export function publishedRows(count: number, form = 0): IndicatorContent[] {
  const source = allCases().flatMap(({ rows }) => rows.flatMap(filledRow));
  const rows = Array.from({ length: count }, (_, at) => {
    const row = source[(form * count + at) % source.length];
    if (!row) throw new Error("The published forms hold no filled row.");
    return inTurn(row, Math.floor(at / source.length));
  });
  // a form prints its levels in this order, each once
  const place = ({ level1, level2 }: IndicatorContent) =>
    `${String(LEVELS.indexOf(level1))}${level2}`;
  return rows.sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

function filledRow(row: CaseRow): IndicatorContent[] {
  const level1 = LEVELS.find((level) => row.level1?.startsWith(level));
  const { level2, level3, target, actual } = row;
  if (!level1 || !level2 || !level3 || !target || !actual) return [];
  return [{ level1, level2, level3, target, actual, points: "", score: "", note: "" }];
}

/** Counts from 100 up grow with the turn; rates, dates and small numbers stay as they are. */
function inTurn(row: IndicatorContent, turn: number): IndicatorContent {
  if (turn === 0) return row;
  const larger = (text: string) =>
    text.replace(/(?<![\d.年-])\d{3,6}(?![\d.%％百年-])/gu, (number) =>
      String(Number(number) + turn),
    );
  return {
    ...row,
    level3: `${row.level3}（第${String(turn + 1)}批）`,
    target: larger(row.target),
    actual: larger(row.actual),
  };
}
