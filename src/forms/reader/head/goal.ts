import type { Form, FormCell } from "../../form";
import type { GoalRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { isHeadLabel } from "../head-label";
import { goalLines } from "./goal-lines";
import { labelKey } from "../label";
import { gluedParts } from "../labelled";
import type { Lexicon } from "../lexicon";
import type { Site } from "../sites";

interface GoalLabel extends Spot {
  readonly role: GoalRole;
  readonly rank: number;
}

export interface GoalReading {
  readonly goal: Form["goal"];
  /** Rows that the goal takes, labels and texts. */
  readonly rows: ReadonlySet<number>;
}

/** Columns of a list of tasks. */
const TASK = /^(年度|重点|主要|工作|履职|具体)*任务(名称|内容)?$|^(主要|工作|具体)内容$/;

/** 年度主要任务 | 对应项目 | 完成情况 (辽宁). */
const OF_TASK = /^(对应|涉及|相关|支撑)的?(项目|任务)(名称)?$/;

/** Whether a row names the columns of a list of tasks, each with a 完成情况 that is not the form's. */
function headsTasks(board: Board, row: number, site: Site, lexicon: Lexicon): boolean {
  const isTask = (text: string) => TASK.test(labelKey(text));
  return board.spotsIn(row, site.left, site.right).some((spot) => {
    if (!isTask(spot.text)) return false;
    const next = board.textAt(row, board.labelEnd(spot) + 1);
    return isTask(next) || OF_TASK.test(labelKey(next)) || lexicon.goal.find(next) !== null;
  });
}

function labelsIn(board: Board, site: Site, rows: readonly number[], lexicon: Lexicon) {
  const labels: GoalLabel[] = [];
  for (const row of rows) {
    if (headsTasks(board, row, site, lexicon)) continue;
    for (const spot of board.spotsIn(row, site.left, site.right)) {
      const meaning = lexicon.goal.find(spot.text);
      if (meaning && labels.at(-1)?.text !== spot.text) labels.push({ ...spot, ...meaning });
    }
  }
  return labels;
}

/** The label that touches this one on the right: both are headings, or this one names the part. */
function nextTo(board: Board, label: GoalLabel, labels: readonly GoalLabel[]) {
  const end = board.labelEnd(label) + 1;
  return labels.find(({ row, column }) => row === label.row && column === end) ?? null;
}

/**
 * Without labels that name the whole part beside its headings (总体目标完成情况 | 总体目标 |
 * 全年实际完成情况): of two with one role in a row, the one that a label touches.
 */
function withoutParts(
  board: Board,
  labels: readonly GoalLabel[],
  isText: (row: number, text: string) => boolean,
): GoalLabel[] {
  return labels.filter((label) => {
    const beside = labels.filter(({ row }) => row === label.row);
    const others = beside.filter(({ column }) => column > label.column);
    const again = others.some(({ role }) => role === label.role);
    // where merges were lost, blanks stand between the name of the part and its headings
    const heads = nextTo(board, label, labels) ?? others.find(({ role }) => role !== label.role);
    return !again || !heads || beside[0] !== label || standsOver(board, label, labels, isText);
  });
}

/** 年初绩效目标 | 全年(调整)绩效目标: a heading with a text of its own right below it names no part. */
function standsOver(
  board: Board,
  label: GoalLabel,
  labels: readonly GoalLabel[],
  isText: (row: number, text: string) => boolean,
): boolean {
  const { top, bottom } = board.areaOf(label.row, label.column);
  const below = board.textAt(bottom + 1, label.column);
  const isGoal = labels.some(({ text }) => text === below);
  return top === bottom && below !== "" && !isGoal && isText(bottom + 1, below);
}

/**
 * The labels of one role, the best first. One that stands before the headings of its terms
 * (总体目标 | 中期目标 | 年度目标) names no text of its own.
 */
function labelsOf(role: GoalRole, labels: readonly GoalLabel[]): GoalLabel[] {
  const own = labels.filter((one) => one.role === role);
  const termly = own.filter(
    ({ row, column }) =>
      !labels.some((term) => term.role === "longTerm" && term.row === row && term.column > column),
  );
  return (termly.length > 0 ? termly : own).sort((one, other) => one.rank - other.rank);
}

/** The text to the right of a label in its row, before the next label; null where there is none. */
function beside(board: Board, label: GoalLabel, site: Site, lexicon: Lexicon): FormCell | null {
  for (let column = board.labelEnd(label) + 1; column <= site.right; column++) {
    const text = board.textAt(label.row, column);
    if (text === "") continue;
    return lexicon.goal.find(text) ? null : board.cellAt(label.row, column);
  }
  return null;
}

/** Whether the halves stand side by side as headings over their texts. */
function isHeading(label: GoalLabel, labels: readonly GoalLabel[]): boolean {
  return labels.some(({ row, role }) => row === label.row && role !== label.role);
}

/**
 * Whether the halves are headings over their texts: they touch, or have texts below and the first
 * has none beside it.
 */
function inHeadings(
  board: Board,
  label: GoalLabel,
  labels: readonly GoalLabel[],
  site: Site,
  lexicon: Lexicon,
): boolean {
  const halves = labels.filter(({ row }) => row === label.row);
  const isAbove = ({ row, column }: GoalLabel) => {
    const text = board.textAt(board.areaOf(row, column).bottom + 1, column);
    return text !== "" && !isHeadLabel(text, lexicon);
  };
  return halves.some((one) => {
    const next = nextTo(board, one, labels);
    if (next && next.role !== one.role) return true;
    return isHeading(one, halves) && halves.every(isAbove) && !beside(board, one, site, lexicon);
  });
}

function valueOf(
  board: Board,
  label: GoalLabel,
  labels: readonly GoalLabel[],
  site: Site,
  lexicon: Lexicon,
): FormCell | null {
  const end = board.labelEnd(label) + 1;
  const below = board.areaOf(label.row, label.column).bottom + 1;
  // where headings touch, what stands behind the last of them is one more (总体完成率)
  if (inHeadings(board, label, labels, site, lexicon)) return board.cellAt(below, label.column);
  const right = beside(board, label, site, lexicon);
  if (right) return right;
  if (isHeading(label, labels)) return board.cellAt(below, label.column);
  return end <= site.right ? board.cellAt(label.row, end) : board.cellAt(below, label.column);
}

/** `预期目标：…` in one cell. */
function glued(board: Board, site: Site, rows: readonly number[], lexicon: Lexicon) {
  const found = new Map<GoalRole, FormCell>();
  for (const row of rows)
    for (const { column, text } of board.spotsIn(row, site.left, site.right)) {
      const [part] = gluedParts(text, (label) => lexicon.goal.find(label) !== null);
      const role = part?.value ? lexicon.goal.find(part.label)?.role : undefined;
      if (part && role && !found.has(role))
        found.set(role, { ...board.cellAt(row, column), text: part.value });
    }
  return found;
}

/** Reads 年度总体目标: what was expected, and what was achieved. */
export function readGoal(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): GoalReading {
  const isText = (row: number, text: string) => rows.includes(row) && !isHeadLabel(text, lexicon);
  const labels = withoutParts(board, labelsIn(board, site, rows, lexicon), isText);
  const taken = new Set<number>();
  const read = (role: GoalRole): FormCell | null => {
    const [label, ...others] = labelsOf(role, labels);
    if (!label) return null;
    taken.add(label.row);
    const textOf = (one: GoalLabel) => valueOf(board, one, labels, site, lexicon);
    // 调整绩效目标 is left blank where nothing was adjusted
    const again = others.filter(({ row }) => row === label.row).map(textOf);
    const own = textOf(label);
    const value = own?.text === "" ? (again.find((one) => one?.text) ?? own) : own;
    if (!value || !rows.includes(value.row)) return null;
    const told = goalLines(board, value, label, site, lexicon);
    [value.row, ...told.rows].forEach((row) => taken.add(row));
    return told.cell;
  };
  const [expected, actual] = [read("expected"), read("actual")];
  const inCell = glued(board, site, rows, lexicon);
  // 年度总体目标 | 预期目标：…: the text is what stands behind the label in the cell
  const own = (role: GoalRole, value: FormCell | null) => {
    const text = inCell.get(role) ?? null;
    return value === null || value.cell === text?.cell ? text : value;
  };
  return {
    goal: { expected: own("expected", expected), actual: own("actual", actual) },
    rows: taken,
  };
}
