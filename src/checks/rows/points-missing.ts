import { said } from "../../language/said";
import { readPoints } from "../../scoring";
import { grouped } from "../../scoring/grouped";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { once } from "../../values/once";
import { filled, nameOf, shown } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** A row that is scored and carries no points where the others do. */
export const pointsMissing: FormCheck = {
  id: "points-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("有得分而没有分值", "A score without points"),
  outcomes: ["error", "question"],
  message: said(
    "“{row}”得 {score} 分，分值{stands}。请填写分值，并核对各项分值之和。",
    "{row} scores {score} and its points {stands}. Fill in the points and check their sum.",
  ),
  why: said(
    "没有分值，得分的上限无从核对，分值合计也会缺一块。",
    "Without points a score has no limit, and the sum of points lacks a part.",
  ),
  citation: partOfForm("分值", "每项指标填写分值"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("分值空着，有得分", "project", { G16: "" }, "G16"),
      bad("同一个二级指标下，上一行有分值", "project", { G17: "" }, "G17", "question"),
      bad(
        "分值一列全空着：一条",
        "project",
        Object.fromEntries([15, 16, 17, 18, 19, 20, 21, 22].map((row) => [`G${String(row)}`, ""])),
        "G15",
      ),
      bad("分值写成文字", "project", { G21: "十五分左右" }, "G21"),
    ],
    good: [
      good("每行都有分值", "project"),
      good("没有分值也没有得分", "project", { G22: "—", H22: "—" }),
      good("本表没有逐行的分值", "twenty-eighty"),
    ],
  },
  run: (view) =>
    view.rows.some(({ points }) => points !== null)
      ? view.rows.flatMap((row) => find(row, view) ?? [])
      : wholeColumn(view),
};

/** Points that headings print: 产出指标（40分）. */
const POINTS_IN_NAME = /\d\s*分/u;

/** A column of points in which nobody has written: one finding for them all. */
function wholeColumn({ rows }: FormView): Hit[] {
  const scored = rows.filter(({ indicator, standing }) => indicator.points && standing !== null);
  const [first, ...others] = scored;
  const at = first?.indicator.points;
  if (!first || !at || others.length === 0) return [];
  const names = rows.flatMap(({ indicator }) => [indicator.level1, indicator.level2]);
  const isEmpty = rows.every(({ indicator }) => !filled(indicator.points));
  if (!isEmpty || names.some((name) => POINTS_IN_NAME.test(name?.text ?? ""))) return [];
  return [
    {
      at,
      with: [first.cell, ...others.map(({ indicator }) => indicator.points)],
      values: {
        row: nameOf(first),
        score: first.cell?.text ?? "",
        stands: said("和其他 {count} 行一样空着", "are empty, as are those of {count} more rows", {
          count: others.length,
        }),
      },
      seen: at.text,
      expected: said("分值", "points"),
    },
  ];
}

function find(row: RowView, view: FormView): Hit | null {
  const { points, target, actual, score } = row.indicator;
  if (!points || !score || row.standing === null || !(filled(target) ?? filled(actual)))
    return null;
  if (readPoints(points).kind === "points" || row.indicator.pointsSharedBy > 1) return null;
  // a score cell that rows share is scored, and has its points, in its first row
  if (sharedScores(view).has(score.cell)) return null;
  const isShared = !filled(points) && hasPointsAbove(row, view);
  return {
    at: points,
    with: [score],
    values: {
      row: nameOf(row),
      score: score.text,
      stands: filled(points)
        ? said("“{text}”读不出数", "“{text}” are no number", { text: shown(points.text) })
        : isShared
          ? said(
              "空着（可能与上面一行共用，没有合并单元格）",
              "are empty (shared with the row above?)",
            )
          : said("空着", "are empty"),
    },
    seen: points.text,
    expected: said("分值", "points"),
    outcome: isShared ? "question" : "error",
  };
}

/** Score cells that more than one row has. */
const sharedScores = once(({ rows }: FormView): ReadonlySet<string> => {
  const scored = grouped(rows, ({ cell }) => cell?.cell ?? "");
  return new Set([...scored].flatMap(([cell, { length }]) => (length > 1 ? [cell] : [])));
});

/** Points of a row above under the same 二级指标 may be meant for this one too. */
function hasPointsAbove({ indicator }: RowView, view: FormView): boolean {
  const first = firstPoints(view).get(indicator.level2?.cell ?? "");
  return first !== undefined && first < indicator.row;
}

/** The first row with points under each 二级指标, by its cell. */
const firstPoints = once(({ rows }: FormView): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { indicator, points } of rows) {
    const level2 = indicator.level2?.cell ?? "";
    if (points !== null && !first.has(level2)) first.set(level2, indicator.row);
  }
  return first;
});
