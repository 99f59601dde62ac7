import type { FormCell, TotalRow } from "../../form";
import type { Board, Spot } from "../board";
import { cellUnder } from "../header/columns";
import type { HeadReading } from "../head/fields";
import { EXACT, FULL, numberOf, rowPoints } from "./form-points";
import type { HeaderCell } from "../header/header-cell";
import { labelKey } from "../label";
import { best, gluedParts } from "../labelled";
import type { Lexicon } from "../lexicon";
import { printsGrades } from "../printed-rules";
import { isScoreText } from "../head/result-text";
import { readResults } from "../head/results";
import type { TableReading } from "./rows";
import type { Site } from "../sites";

const GRADE_WORD = /^(?:(?:评价|自评|绩效)?等[级次]:?)?(优秀?|良好?|中等?|较?差)$/;
/** 总分(100分) | 98: the label tells the full marks itself, and the number is the score. */
const OWN_MARKS = /\(?\d+分\)?$/;
const NUMBER = /^[-+]?\d+(\.\d+)?分?$/;

/** The grade word of the total row, or the value of a label such as 自评等级. */
function readGrade(board: Board, site: Site, table: TableReading, lexicon: Lexicon) {
  const rows = [table.totalRow, ...table.tailRows].filter((row) => row !== null);
  const span = [site.left, site.right] as const;
  if (table.totalRow !== null)
    for (const { row, column, text } of board.spotsIn(table.totalRow, ...span))
      if (GRADE_WORD.test(labelKey(text))) return board.cellAt(row, column);
  const labelled = rows.flatMap((row) => readResults(board, [row], span, lexicon));
  const grade = best(labelled, "grade")?.value ?? null;
  // 评价等级：90分以上优、80分以上良 … prints the limits and is no place for a grade
  return grade && printsGrades(grade.text) ? null : grade;
}

/** Numbers of the row that stand outside their columns, from left to right. */
function looseNumbers(board: Board, row: number, site: Site, known: readonly FormCell[]) {
  return board
    .spotsIn(row, site.left, site.right)
    .filter(({ text }) => NUMBER.test(labelKey(text)))
    .map(({ column }) => board.cellAt(row, column))
    .filter(({ cell }) => !known.some((one) => one.cell === cell));
}

/** The number behind a label that holds it itself (总分：83). */
function gluedScore(board: Board, label: Spot, lexicon: Lexicon): FormCell | null {
  const [glued] = gluedParts(label.text, (text) => lexicon.rowLabels.find(text) !== null);
  if (!glued || !NUMBER.test(labelKey(glued.value))) return null;
  return { ...board.cellAt(label.row, label.column), text: glued.value };
}

type Marks = Pick<TotalRow, "points" | "score">;
type RowCells = Pick<TotalRow, "points" | "score" | "last">;

/** Points and score under their columns, else the row's numbers in their order. */
function readMarks(
  board: Board,
  label: Spot,
  site: Site,
  table: TableReading,
  lexicon: Lexicon,
): Marks {
  const under = (role: "points" | "score") => {
    const column = table.columns.byRole.get(role)?.[0];
    const cell = column ? cellUnder(board, label.row, column) : null;
    // 自评等次 ☑优 □良 reaches under the points as well
    const isOther = role === "points" && cell !== null && !isScoreText(cell.text);
    return isOther || cell?.text === label.text ? null : cell;
  };
  const points = under("points");
  const score = under("score")?.text
    ? under("score")
    : (gluedScore(board, label, lexicon) ?? under("score"));
  const known = [points, score].filter((cell) => cell !== null);
  const [first, second] = looseNumbers(board, label.row, site, known);
  const shifted = second ? null : shiftedMarks({ points, score }, first, table);
  if (shifted) return shifted;
  if (points?.text || score?.text) return { points: points ?? first ?? null, score };
  if (second) return { points: first ?? points, score: second };
  // a lone 100 is what can be scored, not what was: the score's own cell stays the score
  return first && isFullMarks(first, table) && !OWN_MARKS.test(labelKey(label.text))
    ? { points: first, score }
    : { points, score: first ?? score };
}

/** 100 | 99.5 one column too far to the right: the full marks under the scores, the total beyond. */
function shiftedMarks(
  { points, score }: Marks,
  beyond: FormCell | undefined,
  table: TableReading,
): Marks | null {
  if (points?.text !== "" || !score || !beyond || beyond.column < score.column) return null;
  return isFullMarks(score, table) ? { points: score, score: beyond } : null;
}

/** Whether a number is the full marks of the table: 100, or what its rows carry together. */
function isFullMarks(cell: FormCell, table: TableReading): boolean {
  const number = numberOf(cell);
  return number === FULL || Math.abs(number - (rowPoints(table) ?? 0)) < EXACT;
}

/**
 * Whether a column is for words about its row, 评分标准 or 扣分原因, or of no known meaning. An empty
 * cell of it is no place for a grade; below 偏差原因分析及改进措施 forms do print the grade.
 */
function isForText({ text }: HeaderCell, lexicon: Lexicon): boolean {
  const role = lexicon.columns.find(text)?.role;
  if (role === "note") return labelKey(text).startsWith("扣分");
  return role === undefined || role === "rule" || role === "description" || role === "basis";
}

function readRow(board: Board, row: number, site: Site, table: TableReading, lexicon: Lexicon) {
  const isLabel = ({ text }: Spot) =>
    lexicon.rowLabels.find(text.split(/[:：]/, 1)[0] ?? "") !== null;
  const [first, ...others] = board.spotsIn(row, site.left, site.right);
  const label = [first, ...others].find((spot) => spot && isLabel(spot)) ?? first;
  if (!label) return { points: null, score: null, last: null };
  const { points, score } = readMarks(board, label, site, table, lexicon);
  const end = table.header.cells.at(-1);
  const under = end ? cellUnder(board, row, end) : null;
  const corner = end && under?.text === "" && isForText(end, lexicon) ? null : under;
  const taken = [points?.cell, score?.cell, board.cellAt(row, label.column).cell];
  return { points, score, last: corner && !taken.includes(corner.cell) ? corner : null };
}

/** A cell merged down from an indicator's row is that row's and no place for the total. */
function ownOf({ points, score, last }: RowCells, { indicators }: TableReading): RowCells {
  const rows = new Set(indicators.map(({ row }) => row));
  const own = (cell: FormCell | null) => (cell !== null && rows.has(cell.row) ? null : cell);
  return { points: own(points), score: own(score), last: own(last) };
}

/** Reads 总分; a total printed only in the form's head serves where the table has none. */
export function readTotal(
  board: Board,
  site: Site,
  table: TableReading,
  head: HeadReading,
  lexicon: Lexicon,
): TotalRow | null {
  const grade = readGrade(board, site, table, lexicon) ?? head.grade;
  if (table.totalRow !== null) {
    const cells = readRow(board, table.totalRow, site, table, lexicon);
    const row = { ...ownOf(cells, table), grade };
    return head.score ? { ...row, inHead: head.score } : row;
  }
  return head.score ? { points: null, score: head.score, grade, last: null } : null;
}
