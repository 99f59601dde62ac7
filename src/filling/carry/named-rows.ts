import type { FormCell, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";

/** What a level is called, and no indicator ever is: 产出指标, 数量, 服务对象满意度指标. */
const LEVEL =
  /^(?:产出|效益|效果|满意度?|服务对象满意度?|数量|质量|时效|(?:经济|社会|生态环境|生态)?成本|(?:经济|社会|生态|可持续)(?:效益|影响)?|可持续发展)(?:指标)?$/u;

/** 产出, 效益, 满意度, 成本: the names of 一级指标. */
const LEVEL1 = /^(?:产出|效益|效果|满意度?|成本)(?:指标)?$/u;

/**
 * The rows that hold an indicator, each under its own name, and what is said of the others. Where
 * the 三级 holds the name of a level and a column behind it the indicator (产出指标 | 矫正对象人数),
 * the levels go up by one; a row that names its level alone (成本指标 | | ) is nobody's promise.
 */
export function namedRows(indicators: readonly Indicator[]): {
  readonly rows: readonly Indicator[];
  readonly remarks: readonly Said[];
} {
  const [heading] = indicators.filter(isHeading);
  const below = indicators.filter((row) => !isHeading(row));
  const rows = underTheirNames(below.filter((row) => !isEmpty(row)));
  const empty = below.filter(isEmpty);
  const bare = rows.filter(({ level1, level2 }) => !level1?.text && !level2?.text);
  return {
    rows,
    remarks: [
      ...(heading ? [secondHeading(heading)] : []),
      ...(empty.length > 0 ? [nothingSet(empty)] : []),
      ...(bare.length > 0 ? [noLevels(bare.length)] : []),
    ],
  };
}

const textOf = (cell: FormCell | null): string => cell?.text.trim() ?? "";

/** 一级指标 | 二级指标 | 指标名称: the heading of a second table, whose columns may mean something else. */
function isHeading({ level1, level3 }: Indicator): boolean {
  return /^一级指标$/u.test(textOf(level1)) || /^(?:三级指标|指标名称)$/u.test(textOf(level3));
}

function isEmpty({ level2, level3, target, description, furtherTargets }: Indicator): boolean {
  const name = textOf(level3);
  const isUnnamed = name === "" || (LEVEL.test(name) && name === textOf(level2));
  if (!isUnnamed || textOf(target) !== "" || textOf(description) !== "") return false;
  return furtherTargets.every(({ target: further }) => textOf(further) === "");
}

/** The rows with the indicator in the 三级, where the table has a level there mostly, and the indicator behind. */
export function underTheirNames(rows: readonly Indicator[]): readonly Indicator[] {
  const ofLevels = rows.filter(({ level3 }) => LEVEL.test(textOf(level3)));
  const isNamed = rows.every(({ description }) => textOf(description) !== "");
  return isNamed && ofLevels.length * 2 > rows.length ? rows.map(underItsName) : rows;
}

function underItsName(row: Indicator): Indicator {
  const above = [row.level1, row.level2, row.level3].filter((cell) => textOf(cell) !== "");
  const level1 = above.find((cell) => LEVEL1.test(textOf(cell))) ?? null;
  const level2 = above.filter((cell) => cell !== level1).at(-1) ?? null;
  return { ...row, level1, level2, level3: row.description, description: null };
}

function secondHeading({ row, target }: Indicator): Said {
  return said(
    "目标表第 {row} 行又是一行表头，它下面各列的意思可能不同（“指标值”一列那里写的是“{target}”），下面各行的指标值请逐行核对。",
    "Row {row} of the target table is another heading: the columns below it may mean something else (“{target}” stands in that of the targets). Check the targets below it row by row.",
    { row: row + 1, target: textOf(target) },
  );
}

function nothingSet(rows: readonly Indicator[]): Said {
  const names = rows
    .map(({ level2, level3 }) => `“${textOf(level3) || textOf(level2)}”`)
    .join("、");
  return said(
    "目标表的{names}一行没有写指标和指标值，没有带入。",
    "The rows of {names} set neither an indicator nor a target and were not carried.",
    { names },
  );
}

function noLevels(count: number): Said {
  return said(
    "目标表没有一级、二级指标，自评表的这两栏空着（{count} 行），请填写。",
    "The target table has no level-1 and level-2 indicators; both columns are left empty in {count} rows. Please fill them in.",
    { count },
  );
}
