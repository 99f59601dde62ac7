import type { FormCell, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";

/**
 * The rows that hold an indicator, and what is said of the others: a row that names its level alone
 * (成本指标 | | ) is nobody's promise.
 */
export function namedRows(indicators: readonly Indicator[]): {
  readonly rows: readonly Indicator[];
  readonly remarks: readonly Said[];
} {
  const rows = indicators.filter((row) => !isEmpty(row));
  const empty = indicators.filter(isEmpty);
  const bare = rows.filter(({ level1, level2 }) => !level1?.text && !level2?.text);
  return {
    rows,
    remarks: [
      ...(empty.length > 0 ? [nothingSet(empty)] : []),
      ...(bare.length > 0 ? [noLevels(bare.length)] : []),
    ],
  };
}

const textOf = (cell: FormCell | null): string => cell?.text.trim() ?? "";

function isEmpty({ level2, level3, target, description, furtherTargets }: Indicator): boolean {
  const name = textOf(level3);
  if (name !== "" && name !== textOf(level2)) return false;
  const cells = [target, description, ...furtherTargets.map((further) => further.target)];
  return cells.every((cell) => textOf(cell) === "");
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
