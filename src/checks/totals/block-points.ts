import { said } from "../../language/said";
import { printedCitation } from "../../rulebooks/printed/cite";
import { Decimal, plain } from "../../scoring/decimal";
import { formHasPoints } from "../../scoring/total";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { headed, type Headed } from "../reading/headed";
import { nameOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** Decision 7: on a form without points a row, scores above what their heading prints. */
export const blockPoints: FormCheck = {
  id: "block-points",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("得分超过标题印的分值", "Scores exceed their heading"),
  outcomes: ["error", "warning"],
  message: said(
    "“{name}”印的是 {points} 分，它下面各行得分相加是 {sum}（{rows}）{full}。请核对这一组的得分。",
    "{name} prints {points} points; its rows score {sum} ({rows}){full}. Check the scores of this group.",
  ),
  why: said(
    "这种表没有逐行的分值，标题印的分数就是这一组的满分。",
    "Such a form prints no points a row: the heading is the group’s full marks.",
  ),
  citation: reviewPractice("绩效目标分值", "各行得分之和不超过标题印出的分值"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("年度绩效目标1(40分)得了 50 分", "twenty-eighty", { A8: "产出指标", F8: "20" }, "A6"),
      bad("产出指标（20分）得了 25 分", "twenty-eighty", { F8: "15" }, "A8"),
      bad(
        "全部达标，得分却没有把 40 分用完",
        "twenty-eighty",
        { A8: "产出指标", A10: "效益指标", F8: "5" },
        "A6",
        "warning",
      ),
      bad("一行没有达标，得分仍是满的", "twenty-eighty", { E10: "1.8万人次" }, "A10", "warning"),
    ],
    good: [
      good("没有达标，也扣了分", "twenty-eighty", { E10: "1.8万人次", F10: "18" }),
      good("两个目标各 40 分", "twenty-eighty"),
      {
        about: "一格得分合并到了下一个一级指标：分不清是谁的",
        sheets: [{ base: "twenty-eighty", set: { F9: "30", F10: "" }, merges: ["F9:F10"] }],
      },
      {
        about: "一格得分合并了两行，只算一次",
        sheets: [{ base: "twenty-eighty", set: { F8: "20", F9: "" }, merges: ["F8:F9"] }],
      },
      good("有一行没有达标，得分少于 40", "twenty-eighty", {
        A10: "效益指标",
        E10: "1.8万人次",
        F10: "18",
      }),
      good("有逐行分值的表：由另一项检查核对", "project", { B15: "产出指标（40分）" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  if (formHasPoints(view.form)) return [];
  // a group is wrong with the group within it
  return (["level2", "level1", "block"] as const).reduce<Hit[]>((hits, level) => {
    const known = new Set(hits.flatMap((hit) => (hit.with ?? []).map((one) => one?.cell)));
    const others = headed(view, level).filter(({ rows }) =>
      rows.every(({ cell }) => !known.has(cell?.cell)),
    );
    return [...hits, ...others.flatMap((group) => judge(group, view) ?? [])];
  }, []);
}

function judge({ cell, name, points, rows: all }: Headed, view: FormView): Hit | null {
  const rows = scoredOnce(all);
  // one score for rows of this group and of another: whose it is, nobody can tell
  if (rows.some((row) => sharedBy(row, view.rows) > sharedBy(row, all))) return null;
  const scores = rows.flatMap(({ standing }) => standing ?? []);
  const sum = scores.reduce((all, one) => all.plus(one), new Decimal(0));
  const missed = sum.eq(points) ? all.find(isMissed) : undefined;
  if (scores.length === 0 || (sum.eq(points) && !missed)) return null;
  // less than the heading is a deduction, unless every row met its target
  if (sum.lt(points) && !all.every(isMet)) return null;
  return {
    at: cell,
    with: rows.map((row) => row.cell),
    values: {
      name,
      points: plain(points),
      sum: plain(sum),
      rows: scores.join(" + "),
      full: missed
        ? said("，而“{row}”没有达到指标值", ", though {row} misses its target", {
            row: nameOf(missed),
          })
        : sum.lt(points)
          ? said("，而各行都达到了指标值", ", though every target is met")
          : "",
    },
    seen: plain(sum),
    expected: said("{points}", "{points}", { points: plain(points) }),
    outcome: sum.lt(points) || missed ? "warning" : "error",
    citation: printedCitation(cell.text.replace(/\s+/gu, ""), [cell.cell]),
  };
}

/** One row for each score cell: merged over several rows, it is one score. */
function scoredOnce(rows: readonly RowView[]): readonly RowView[] {
  const seen = new Set<string>();
  return rows.filter(({ cell, indicator }) => {
    // the rows below it are counted
    if (indicator.sumOf !== undefined) return false;
    const isNew = cell === null || !seen.has(cell.cell);
    if (cell) seen.add(cell.cell);
    return isNew;
  });
}

function sharedBy({ cell }: RowView, rows: readonly RowView[]): number {
  return cell === null ? 1 : rows.filter((row) => row.cell?.cell === cell.cell).length;
}

/** Missed without doubt, by the bound that the target prints, in a group with full marks. */
function isMissed({ met, target }: RowView): boolean {
  return met === false && target?.kind === "quantity" && target.explicit;
}

/** Met without doubt; 98 % scored as 98 % of its points is another check's finding. */
function isMet({ met, standing, actual }: RowView): boolean {
  if (met !== true || standing === null) return false;
  const rate = actual?.kind === "quantity" && actual.unit === "%" ? actual.number : "100";
  if (rate === "0" || rate === "100") return true;
  const points = new Decimal(standing).times(100).div(rate);
  return !points.eq(points.round(1)) || points.eq(standing);
}
