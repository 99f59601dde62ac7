import type { FundLine } from "../../forms/form";
import { said } from "../../language/said";
import { readPoints, standingNumber } from "../../scoring";
import { Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { fundLines, sameLine, scoredLine } from "../reading/fund";
import type { FormView } from "../view";

/** E4: 其中 lines that repeat the points and the score of the total line. */
export const fundPartPoints: FormCheck = {
  id: "fund-part-points",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("“其中”行也填了分值或得分", "A line of the fund block repeats points or scores"),
  outcomes: ["error", "question"],
  message: said(
    "“{line}”填了{what} {number}，只有“{total}”一行计分。请删去这里的分值和得分，或填“—”。",
    "{line} holds {what} {number}; only {total} is scored. Clear points and score here, or write “—”.",
  ),
  why: said(
    "执行率只按年度资金总额计一次分，重复填写会被当成重复计分。",
    "The rate scores once, by the total line; a repeated score looks as if counted twice.",
  ),
  citation: partOfForm("项目资金：分值", "其中：当年财政拨款……分值 —"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("其中一行重复填 10 分", "project", { G9: "10", I9: "9.85" }, "G9"),
      bad("其中一行只重复了得分", "project", { I9: "9.85" }, "I9"),
      bad(
        "分值填在其中一行，总额行空着",
        "project",
        { G8: "—", I8: "—", G9: "10", F9: "97.5" },
        "G9",
        "question",
      ),
    ],
    good: [
      good("其中各行填“—”", "project"),
      good("其中各行空着", "project", { G9: "", G10: "", G11: "", I9: "", I10: "", I11: "" }),
      good("10 分分给了各项来源，总额行是合计", "project", { G9: "6", G10: "4" }),
      good("全部是财政拨款，系统把分值和得分印在这一行", "project", {
        ...{ G8: "—", I8: "—", G9: "10", I9: "9.85" },
      }),
      good("得分填 0 的空行", "project", { G10: "0", I10: "0", I11: "0" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const { form } = view;
  const total = scoredLine(view)?.line;
  if (!total) return [];
  const parts = fundLines(form).filter(({ line }) => !sameLine(line, total));
  // merged cells stand on every line they cover
  const own = parts.filter(({ line }) => line.points?.cell !== total.points?.cell || !line.points);
  if (isDivided(own, total)) return [];
  return own.flatMap(({ line }) => judge(line, total) ?? []);
}

/** 5 + 3 + 2 beside a total of 10: the rate's points are divided among the sources, none is repeated. */
function isDivided(parts: readonly { readonly line: FundLine }[], total: FundLine): boolean {
  const whole = readPoints(total.points);
  const some = parts.filter(({ line }) => hasNumber(line, "points"));
  const sum = some.reduce((all, { line }) => all.plus(pointsOf(line)), new Decimal(0));
  return some.length > 1 && whole.kind === "points" && sum.eq(whole.number);
}

function judge(line: FundLine, total: FundLine): Hit | null {
  const points = hasNumber(line, "points");
  const score = line.score?.cell !== total.score?.cell && hasNumber(line, "score");
  const cell = points ? line.points : score ? line.score : null;
  if (!cell) return null;
  const scored = hasNumber(total, "points") || hasNumber(total, "score");
  return {
    at: cell,
    with: [line.points, line.score, total.points, total.score],
    values: {
      line: line.name,
      total: total.name,
      number: cell.text,
      what: points ? said("分值", "points") : said("得分", "a score"),
    },
    seen: cell.text,
    expected: said("—", "—"),
    outcome: scored ? "error" : "question",
  };
}

function pointsOf({ points }: FundLine): Decimal {
  const read = readPoints(points);
  return read.kind === "points" ? read.number : new Decimal(0);
}

/** A number other than 0, which fills empty lines of many forms. */
function hasNumber(line: FundLine, column: "points" | "score"): boolean {
  if (column === "score") return Number(standingNumber(line.score) ?? 0) !== 0;
  return pointsOf(line).gt(0);
}
