import { said, type Said } from "../../language/said";
import { Decimal, plain, roundHalfUp } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { isCutFine, isCutOff } from "../reading/cut-off";
import { writes } from "../reading/fix";
import { figuresBesideEmptyTotal, scoredLine, type LineReading } from "../reading/fund";
import { ratePoints } from "../reading/points";
import { percentText } from "../reading/rate-text";
import { placesOf } from "../reading/row-facts";
import { isScored } from "../reading/standing-scores";
import type { FormView } from "../view";

/** E3: the rate's score is not rate × points, by the rate as it stands or by the amounts. */
export const rateScore: FormCheck = {
  id: "rate-score",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("执行率得分不对", "The execution rate’s score is wrong"),
  outcomes: ["error", "warning", "question"],
  message: said(
    "执行率 {rate} × 分值 {points} = {score}，得分一格{stands}。",
    "Rate {rate} × points {points} = {score}; the score cell {stands}.",
  ),
  why: said(
    "执行率得分按执行率乘以分值计算，最高不超过分值。",
    "The rate scores rate times points, and never more than its points.",
  ),
  citation: partOfForm("项目资金：得分", "执行率*该指标分值,最高不得超过分值上限"),
  falseAlarms: [
    said(
      "当地对执行率另有分档计分办法，又没有印在表上。",
      "A local scale for the rate that the form does not print.",
    ),
  ],
  examples: {
    bad: [
      bad("98.50% × 10 填了 8.5 分", "project", { I8: "8.5", H23: "98.1" }, "I8"),
      bad("别的行写小数，执行率凑成整数", "project", { I8: "10", H23: "99.6" }, "I8", "warning"),
      bad("得分超过分值", "project", { I8: "12", H23: "101.6" }, "I8"),
      bad("末位舍去了：9.85 写成 9.8", "project", { I8: "9.8", H23: "99.4" }, "I8", "warning"),
      bad(
        "第三位小数舍去了：9.686 写成 9.68",
        "project",
        { F8: "96.86", H8: "96.86%", I8: "9.68", H23: "99.28" },
        "I8",
        "question",
      ),
      bad("执行率填了，得分空着", "project", { I8: "", H23: "" }, "I8", "warning"),
      bad("标题印 20 分，得分只填 10", "twenty-eighty", { F5: "10", F16: "90" }, "F5"),
    ],
    good: [
      good("全表得分都取整，执行率也取整", "project", { I8: "10", H17: "10", H23: "100" }),
      good("执行率本身填错、得分按它算：由执行率的检查报告", "project", { H8: "80%", I8: "8" }),
      good("表内印有执行率的分档办法", "project", {
        ...{ I8: "10", H23: "99.6" },
        A29: "5.预算执行率达到95%的得满分，每降低1个百分点扣0.5分。",
      }),
      good("超过 100% 的按 100% 计", "project", { F8: "101.00", H8: "101%", I8: "10" }),
    ],
  },
  run,
};

const SCALE = /执行率.{0,30}(?:扣\d|每[低降少]|得满分|不得分|[≥>≤<].{0,8}得\d)/u;

function run(view: FormView): Hit[] {
  const reading = scoredLine(view);
  // a scale of the form's own (≥95%得满分，每降1%扣0.5分) is not for this check to read
  if (view.form.printedNotes.some(({ text }) => SCALE.test(text.replace(/\s/gu, "")))) return [];
  if (!reading || figuresBesideEmptyTotal(view.form).length > 0) return [];
  const hit = isScored(view) ? judge(view, reading) : null;
  return hit ? [hit] : [];
}

function judge(view: FormView, reading: LineReading): Hit | null {
  const { line } = reading;
  const points = ratePoints(view);
  const [share, other] = [reading.rate, reading.printed].filter((one) => one !== null);
  if (!points || !share || !line.score) return null;
  const scores = [share, other ?? share].map((one) => capped(one).times(points.points));
  const standing = view.rate?.standing ?? null;
  const gap = standing === null ? null : gapTo(standing, scores, placesOf(view));
  if (gap?.eq(0)) return null;
  const isCut = standing !== null && scores.some((one) => isCutOff(standing, one));
  const isFine = standing !== null && scores.some((one) => isCutFine(standing, one));
  const score = plain(roundHalfUp(scores[0] ?? new Decimal(0), 2));
  const fill = said(`得分填 ${score}`, `Write ${score}`);
  return {
    at: line.score,
    with: [line.rate, points.cell, line.executed, reading.budget?.cell],
    values: {
      rate: percentText(share),
      points: plain(points.points),
      score,
      stands: standsIn(line.score.text, isCut),
    },
    seen: line.score.text,
    expected: said("{score}", "{score}", { score }),
    outcome: isFine ? "question" : gap === null || gap.lt(1) ? "warning" : "error",
    citation: view.assessment.rulebook.executionRate,
    fix: gap === null ? writes(view.form.sheet, line.score, Number(score), fill) : null,
  };
}

/** What the score cell holds, and what to do about it. */
function standsIn(text: string, isCut: boolean): Said {
  if (text.trim() === "") return said("空着，请填写", "is empty: fill it in");
  return isCut
    ? said(
        "是“{text}”，像是舍去了后面的小数，没有四舍五入，请核对",
        "says “{text}”, as if cut off and not rounded: check it",
        { text },
      )
    : said("是“{text}”，请改得分", "says “{text}”: correct it", { text });
}

function capped(share: Decimal): Decimal {
  return share.gt(1) ? new Decimal(1) : share;
}

const PLACES = [0, 1, 2, 3, 4];

/** How far the score is from the nearest right one, in units of its last place; 0 where it is right
 * by rounding to `least` places or more. */
function gapTo(standing: string, scores: readonly Decimal[], least: number): Decimal {
  const places = /\.(\d+)/u.exec(standing)?.[1]?.length ?? 0;
  const unit = new Decimal(10).pow(-places);
  const gaps = scores.map((score) => {
    const right = PLACES.some((to) => to >= least && roundHalfUp(score, to).eq(standing));
    return right ? new Decimal(0) : score.minus(standing).abs().div(unit);
  });
  return gaps.reduce((one, other) => (other.lt(one) ? other : one));
}
