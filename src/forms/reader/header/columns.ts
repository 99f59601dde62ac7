import type { NotUnderstood } from "../../form";
import { toA1 } from "../../../sheet/address";
import { said } from "../../../language/said";
import type { ColumnRole } from "../../vocabulary";
import type { Board } from "../board";
import { meaningOf, type Header, type HeaderCell, type NamedColumns } from "./header-cell";
import { labelKey } from "../label";
import type { Lexicon } from "../lexicon";
import type { Meaning } from "../word-index";

/** The columns of one header by their meaning; of a role's several columns, the best first. */
export interface Columns {
  readonly byRole: ReadonlyMap<ColumnRole, readonly HeaderCell[]>;
  readonly notUnderstood: readonly NotUnderstood[];
}

function strange(cell: HeaderCell, zh: string, en: string): NotUnderstood {
  const text = cell.text;
  return {
    cell: toA1({ row: cell.row, column: cell.left }),
    text,
    why: said(zh, en, { text: text.replace(/\s+/g, "") }),
  };
}

const YEAR = /^(20\d\d|[上本])年度?$/;
/** A blank form leaves the years open; 上年 stands before any, 本年 behind. */
const OPEN_YEARS: Readonly<Record<string, string>> = { 上: "0000", 本: "9999" };

/** Of two columns that are years, the earlier is what the later is measured by (结转结余率). */
function yearColumns(header: Header): Map<HeaderCell, Meaning<ColumnRole>> {
  const [first, second, ...more] = header.cells
    .flatMap((cell) => {
      const year = YEAR.exec(labelKey(cell.text))?.[1];
      return year === undefined ? [] : [{ cell, year: OPEN_YEARS[year] ?? year }];
    })
    .sort((one, other) => one.year.localeCompare(other.year));
  if (!first || !second || more.length > 0 || first.year === second.year) return new Map();
  return new Map([
    [first.cell, { role: "target", rank: 0 }],
    [second.cell, { role: "actual", rank: 0 }],
  ]);
}

/** What the form's columns mean by their names and headings. */
function meaningsOf(header: Header, { columns, vocabulary }: Lexicon) {
  const years = yearColumns(header);
  const found = header.cells.map((cell) => {
    const whole = cell.role && vocabulary.wholeColumns.some((one) => one.test(labelKey(cell.text)));
    const own = whole ? { role: "target" as const, rank: 0 } : meaningOf(cell, columns);
    return { cell, meaning: years.get(cell) ?? own };
  });
  const isHeld = ({ role, rank }: Meaning<ColumnRole>) =>
    found.some(({ meaning }) => meaning?.role === role && meaning.rank < rank);
  return pointsOfRows(
    kindsBefore(found).map(({ cell, meaning }) => ({
      cell,
      meaning:
        meaning?.otherwise && isHeld(meaning) ? { role: meaning.otherwise, rank: 9 } : meaning,
    })),
  );
}

interface NamedColumn {
  readonly cell: HeaderCell;
  readonly meaning: Meaning<ColumnRole> | null;
}

/** 指标名称 | 二级指标 | 三级指标: what stands before 二级指标 is 一级, where no column is called so. */
function kindsBefore(found: readonly NamedColumn[]): readonly NamedColumn[] {
  const roles = found.map(({ meaning }) => meaning?.role);
  const isFirst = roles[0] === "level3" && roles[1] === "level2" && !roles.includes("level1");
  if (!isFirst || !roles.includes("level3", 2)) return found;
  return found.map((one, at) =>
    at === 0 ? { ...one, meaning: { role: "level1", rank: 0 } } : one,
  );
}

const LEVELS: readonly ColumnRole[] = ["level1", "level2", "level3"];

/** 一级指标 | 分值 | 二级指标 | 分值 | 三级指标: the points of a level stand behind it; the last are the rows'. */
function pointsOfRows(found: readonly NamedColumn[]): readonly NamedColumn[] {
  const isPoints = ({ meaning }: NamedColumn) => meaning?.role === "points";
  const last = found.findLastIndex(isPoints);
  return found.map((column, index) => {
    const levelFollows = found
      .slice(index + 1, last)
      .some(({ meaning }) => meaning !== null && LEVELS.includes(meaning.role));
    return isPoints(column) && index < last && levelFollows
      ? { ...column, meaning: { role: "ignored", rank: 0 } }
      : column;
  });
}

/** Roles that several columns of a form may have. */
const MANY: readonly ColumnRole[] = ["ignored", "further"];

/**
 * Whether a further column of a role says something else: 指标性质 is 正向 or 定性 where 指标方向 beside
 * it is an operator, 评分标准 and 计分方法 may both say how to score; each row tells which. A name
 * printed twice is a doubt.
 */
function isAnother(role: ColumnRole, cell: HeaderCell, same: readonly { cell: HeaderCell }[]) {
  const name = labelKey(cell.text);
  return (
    (role === "nature" || role === "rule") && same.every((one) => labelKey(one.cell.text) !== name)
  );
}

/** Gives each column its role; a column that no word knows, or a second of one role, is said. */
export function columnsOf(header: Header, lexicon: Lexicon): Columns {
  const ranked = new Map<ColumnRole, { rank: number; cell: HeaderCell }[]>();
  const notUnderstood: NotUnderstood[] = [];
  for (const { cell, meaning } of meaningsOf(header, lexicon)) {
    if (!meaning) {
      notUnderstood.push(
        strange(
          cell,
          "不认识指标表的这一列“{text}”，没有读取它。若它是目标、完成值、分值或得分，请改用常用列名后重新识别。",
          "The column “{text}” is not known and was not read. If it holds a target, an actual, points or a score, give it a usual name and recognise the form again.",
        ),
      );
      continue;
    }
    const { role, rank } = meaning;
    const same = ranked.get(role) ?? [];
    const isDouble = same.some((one) => one.rank === rank) && !isAnother(role, cell, same);
    if (!MANY.includes(role) && isDouble)
      notUnderstood.push(
        strange(
          cell,
          "“{text}”这一列与前面的列含义相同，只读取了前面那一列。请确认哪一列有效。",
          "The column “{text}” means the same as one before it; only the first was read. Check which one counts.",
        ),
      );
    else ranked.set(role, [...same, { rank, cell }]);
  }
  const byRole = new Map<ColumnRole, HeaderCell[]>();
  for (const [role, cells] of ranked) {
    const best = [...cells].sort((one, other) => one.rank - other.rank);
    byRole.set(
      role,
      best.map(({ cell }) => cell),
    );
  }
  return { byRole, notUnderstood };
}

/**
 * The cell of a row under a column name. A name may stand over several columns while the value
 * stands in any of them; a value merged in from another column is not this column's.
 */
export function cellUnder(board: Board, row: number, column: NamedColumns) {
  // the heading itself, merged over rows below it, is nobody's value
  const area = board.mergedAt(row, column.left);
  if ((area?.top ?? row) <= column.row) return null;
  const isOwn = !area || area.left >= column.left;
  // most names stand over one column
  if (isOwn && column.left === column.right) return board.cellAt(row, column.left);
  for (let at = column.left; at <= column.right; at++) {
    const left = board.mergedAt(row, at)?.left ?? at;
    if (left < column.left && left !== at) continue;
    if (board.textAt(row, at) !== "") return board.cellAt(row, at);
  }
  return isOwn ? board.cellAt(row, column.left) : null;
}

const names = new WeakMap<Header, ReadonlySet<string>>();

function namesOf(header: Header): ReadonlySet<string> {
  const known = names.get(header) ?? new Set(header.cells.map(({ text }) => labelKey(text)));
  names.set(header, known);
  return known;
}

/** Whether two headers print the same column names. */
export function sameNames(one: Header, other: Header): boolean {
  const [names, others] = [namesOf(one), namesOf(other)];
  return names.size === others.size && [...names].every((name) => others.has(name));
}

/** Whether a row prints the column names again, as after a page break. */
export function repeatsHeader(board: Board, row: number, header: Header): boolean {
  const printed = namesOf(header);
  const spots = board.spotsIn(row, header.left, header.right);
  if (spots.length < 3) return false;
  return spots.filter(({ text }) => printed.has(labelKey(text))).length >= 3;
}
