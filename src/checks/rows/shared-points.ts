import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { readPoints } from "../../scoring";
import { Decimal, plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { good, type Example } from "../examples/example";
import type { FormView, RowView } from "../view";

/** The two rows of 效果（30） with one points cell, and these scores. */
function shared(about: string, ...[one, other]: [string, string]): Example {
  const set = { F12: "30", F13: "", G12: one, G13: other };
  return { about, sheets: [{ base: "scorecard", merges: ["F12:F13"], set }] };
}

/** Rows that share one points cell: their scores together never exceed it. */
export const sharedPoints: FormCheck = {
  id: "shared-points",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("几行共用的分值对不上", "Shared points do not fit"),
  outcomes: ["error", "question"],
  message: said(
    "{rows} 行共用分值 {points}（{cell}），{problem}",
    "{rows} rows share {points} points ({cell}); {problem}",
  ),
  why: said(
    "共用的分值要写明各行占多少，否则每行的得分无从核对。",
    "Shared points must say whose they are, or no row's score can be verified.",
  ),
  citation: reviewPractice("分值", "各行得分之和不超过共用的分值"),
  falseAlarms: [
    said("分值另有分配办法而没有印在表上时，会提问。", "The split may be settled elsewhere."),
  ],
  examples: {
    bad: [
      { ...shared("两行共用 30 分，得分相加 34", "14", "20"), found: { cell: "F12" } },
      {
        ...shared("两行共用 30 分，一行得 18", "18", "12"),
        found: { cell: "F12", outcome: "question" },
      },
    ],
    good: [
      good("每行有自己的分值", "scorecard"),
      shared("共用 30 分，各得 15", "15", "15"),
      shared("共用 30 分，一行扣了分", "15", "13.5"),
    ],
  },
  run,
};

function run({ rows }: FormView): Hit[] {
  const shared = new Map<string, { points: FormCell; rows: RowView[] }>();
  for (const row of rows) {
    const { points, pointsSharedBy } = row.indicator;
    if (!points || pointsSharedBy < 2) continue;
    const group = shared.get(points.cell) ?? { points, rows: [] };
    group.rows.push(row);
    shared.set(points.cell, group);
  }
  return [...shared.values()].flatMap((group) => hitOf(group.points, group.rows) ?? []);
}

function hitOf(cell: FormCell, rows: readonly RowView[]): Hit | null {
  const points = readPoints(cell);
  const scores = new Map(
    rows.flatMap((row): [string, Decimal][] =>
      row.cell && row.standing !== null ? [[row.cell.cell, new Decimal(row.standing)]] : [],
    ),
  );
  if (points.kind !== "points" || scores.size < 2) return null;
  const sum = [...scores.values()].reduce((all, one) => all.plus(one), new Decimal(0));
  const most = [...scores.values()].reduce((all, one) => (one.gt(all) ? one : all));
  const over = sum.gt(points.number);
  if (!over && most.times(scores.size).lte(points.number)) return null;
  return {
    at: cell,
    with: rows.map((row) => row.cell),
    values: {
      rows: rows.length,
      points: cell.text,
      cell: cell.cell,
      problem: over
        ? said(
            "各行得分相加却是 {sum}。请改得分。",
            "their scores add up to {sum}. Correct them.",
            {
              sum: plain(sum),
            },
          )
        : said(
            "平均分配时每行最多 {even}，有一行却得 {most}。请写明各行的分值。",
            "evenly that is {even} each, and one row scores {most}. Say whose points they are.",
            { even: plain(points.number.div(scores.size), 2), most: plain(most) },
          ),
    },
    seen: cell.text,
    expected: over
      ? said("得分之和不超过 {points}", "scores of {points} at most", { points: cell.text })
      : said("各行自己的分值", "points of each row's own"),
    outcome: over ? "error" : "question",
  };
}
