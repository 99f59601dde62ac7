import type { Form, FormCell, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { hasNote } from "../../scoring";

/** 每少1个扣2分, 按完成比例; 行业标准 and 据实 say nothing of scoring. */
const SCORES = /[分扣]|比例/u;

/** What a target table says of its rows or its year, and a self-evaluation cannot hold. */
export function leftBehind(
  target: Form,
  rows: readonly Indicator[],
  year: number | undefined,
): readonly Said[] {
  const ruled = rows.flatMap(({ rule }) => (rule && SCORES.test(rule.text) ? [rule.cell] : []));
  const other = year !== undefined && target.year !== null && target.year !== year;
  return [
    ...(other ? [ofAnotherYear(target.year, year)] : []),
    ...(ruled.length > 0 ? [rulesLeft(ruled)] : []),
    ...wordsLeft(rows),
  ];
}

/** 指标解释 and 确定依据 that say more than the row's name and target do. */
function wordsLeft(rows: readonly Indicator[]): readonly Said[] {
  const cells = rows.flatMap(({ level3, target, description, basis }) => {
    const known = [level3, target].map((one) => bare(one?.text ?? ""));
    const says = (one: FormCell | null) =>
      one !== null && hasNote(one) && !known.includes(bare(one.text));
    return [description, basis].flatMap((one) => (one && says(one) ? [one.cell] : []));
  });
  const own = [...new Set(cells)];
  return own.length === 0 ? [] : [explanationsLeft(own)];
}

const bare = (text: string): string => text.replace(/\s/gu, "");

function ofAnotherYear(printed: number, year: number): Said {
  return said(
    "目标表是 {printed} 年度的，自评表按您给的 {year} 年度生成；指标值和预算仍是目标表的，请核对。",
    "The target table is of {printed}, the self-evaluation of {year} as you asked; targets and budget are still the table’s. Please check.",
    { printed, year },
  );
}

function rulesLeft(cells: readonly string[]): Said {
  const [first = ""] = cells;
  return said(
    "目标表写有各行的评分标准（{first} 等 {count} 格），自评表没有这一栏，没有带入；打分时请对照目标表。",
    "The target table prints scoring rules of its rows ({count} cells from {first}); a self-evaluation has no column for them, so they were not carried. Keep to them when scoring.",
    { first, count: cells.length },
  );
}

function explanationsLeft(cells: readonly string[]): Said {
  const [first = ""] = cells;
  return said(
    "目标表写有各行的指标解释或确定依据（{first} 等 {count} 格），自评表没有这一栏，没有带入；自评时请对照目标表。",
    "The target table explains its rows or says what they rest on ({count} cells from {first}); a self-evaluation has no column for that, so it was not carried. Keep to it when evaluating.",
    { first, count: cells.length },
  );
}
