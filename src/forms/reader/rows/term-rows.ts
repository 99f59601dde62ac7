import { said } from "../../../language/said";
import type { Form, FormCell, NotUnderstood } from "../../form";
import type { Board } from "../board";
import { bareKey, labelKey } from "../label";
import type { Site } from "../sites";

/** 长期绩效指标, beside or over rows that say what several years are to bring. */
const TERM = /^(项目)?(中?长期|中期|实施期|总体)(总体|绩效)*(指标|目标)\d*$/;
/** 年度绩效指标, 2025年度绩效目标: the rows of the year. */
const YEAR = /^(项目)?(年度|当年|本年度?|20\d\d年度?)(总体|绩效)*(指标|目标)\d*$/;

/** So many rows above the column names such a label may stand over the whole table. */
const ABOVE = 2;

interface TermLabel {
  readonly cell: FormCell;
  readonly row: number;
  readonly isTerm: boolean;
}

/** The label in a column left of the levels, or the only text of a row. */
function labelIn(board: Board, row: number, site: Site, headed: number): TermLabel | null {
  const spots = board.spotsIn(row, site.left, site.right);
  const isAlone = spots.every(({ text }) => text === spots[0]?.text);
  for (const { text, column } of spots) {
    if (!isAlone && (row < headed || column >= site.headers[0].left)) break;
    const key = bareKey(labelKey(text));
    const isTerm = TERM.test(key);
    if (isTerm || YEAR.test(key)) return { cell: board.cellAt(row, column), row, isTerm };
  }
  return null;
}

function labelsOf(board: Board, site: Site, bottom: number): readonly TermLabel[] {
  const headed = site.headers[0].top;
  const labels: TermLabel[] = [];
  for (let row = Math.max(site.top, headed - ABOVE); row <= bottom; row++) {
    const label = labelIn(board, row, site, headed);
    if (label) labels.push(label);
  }
  return labels;
}

function ofTheTerm({ cell, text }: FormCell, rows: number): NotUnderstood {
  return {
    cell,
    text,
    why: said(
      "“{label}”下面的 {rows} 行是多年的目标，不是本年度的，没有作为本年度的指标读取。",
      "The {rows} rows under “{label}” are targets of several years, not of this one, and were not read as this year's indicators.",
      { label: text.replace(/\s+/g, ""), rows },
    ),
  };
}

/**
 * The form without the rows of a term, where a block of the year's own stands in the same table
 * (长期绩效指标 above 年度绩效指标, as the nationwide 申报表 has them). Which rows were left out is said.
 */
export function withoutTermRows(board: Board, site: Site, form: Form): Form {
  // a self-evaluation has evaluated them
  if (form.kind !== "target-table") return form;
  const labels = labelsOf(board, site, form.area.bottom);
  if (!labels.some(({ isTerm }) => isTerm) || labels.every(({ isTerm }) => isTerm)) return form;
  const labelOf = (row: number) => labels.findLast((label) => label.row <= row);
  const indicators = form.indicators.filter(({ row }) => labelOf(row)?.isTerm !== true);
  if (indicators.length === 0 || indicators.length === form.indicators.length) return form;
  const left = labels.flatMap((label) => {
    const own = form.indicators.filter(({ row }) => labelOf(row) === label);
    return label.isTerm && own.length > 0 ? [ofTheTerm(label.cell, own.length)] : [];
  });
  return { ...form, indicators, notUnderstood: [...form.notUnderstood, ...left] };
}
