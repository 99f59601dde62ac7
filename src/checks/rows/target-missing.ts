import type { Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { isProcess } from "../reading/levels";
import { eachRow, filled, nameOf, standsOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** E12: a score without a target. */
export const targetMissing: FormCheck = {
  id: "target-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("没有指标值却有得分", "A score without a target"),
  outcomes: ["error", "warning"],
  message: said(
    "“{row}”的年度指标值{stands}，却得 {score} 分。{next}",
    "{row}: the target {stands}, yet it scores {score}. {next}",
  ),
  why: said(
    "没有指标值就没有完成率，得分没有依据。",
    "Without a target there is no ratio, and the score has no ground.",
  ),
  citation: partOfForm("年度指标值", "填写年度指标值"),
  falseAlarms: [
    said(
      "指标值写在表外的目标表里时，也会提示。",
      "A target that stands on the target table alone is not seen here.",
    ),
  ],
  examples: {
    bad: [
      bad("指标值空着，得满分", "project", { E16: "" }, "E16"),
      bad("指标值还是模板的“填写年度指标值”", "project", { E16: "填写年度指标值" }, "E16"),
      bad("指标值只画一道斜线", "project", { E20: "/" }, "E20"),
      bad(
        "指标值只写在下面的分项里",
        "project",
        { D16: "★办案质量", E16: "", F16: "", G17: "", H17: "", G16: "20", H16: "20" },
        "E16",
        "warning",
      ),
      bad(
        "目标写进了指标名称",
        "project",
        { D16: "年度资金支付完成率100%", E16: "" },
        "E16",
        "warning",
      ),
    ],
    good: [
      good("每行都有指标值", "project"),
      good("没有指标值也没有得分", "project", { E16: "", H16: "" }),
      good("不涉及的行", "project", { E22: "不涉及", F22: "不涉及", G22: "—", H22: "—" }),
      good("决策、管理类指标没有指标值", "department", { B11: "项目管理", E11: "" }),
      good("检查清单的行按自己的评分标准计分", "scorecard"),
    ],
  },
  run: (view) => eachRow(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const { indicator, target, cell, standing } = row;
  const isDash = target?.kind === "notApplicable" && target.how === "dash";
  if (!indicator.target || !cell || standing === null) return null;
  if (!(target?.kind === "missing" || isDash) || filled(indicator.rule) || isProcess(row))
    return null;
  const parts = partsOf(row, view);
  const inName = NUMBER_IN_NAME.test((indicator.level3?.text ?? "").normalize("NFKC"));
  return {
    at: indicator.target,
    with: [cell, indicator.level3, indicator.actual],
    values: {
      row: nameOf(row),
      score: cell.text,
      stands: standsOf(indicator.target, isDash),
      next: parts[0] ? partsBelow(parts[0], parts.length) : inName ? MOVE : FILL,
    },
    seen: indicator.target.text,
    expected: said("年度指标值", "a target"),
    outcome: inName || parts.length > 0 || filled(indicator.description) ? "warning" : "error",
  };
}

/** The rows right below that divide this one: they have targets, and neither points nor a score. */
function partsOf(row: RowView, { rows }: FormView): readonly RowView[] {
  const below = rows.slice(rows.indexOf(row) + 1);
  const end = below.findIndex(({ indicator }) => !isPart(indicator, row.indicator));
  return end < 0 ? below : below.slice(0, end);
}

function isPart(one: Indicator, head: Indicator): boolean {
  const isUnder = one.level2?.cell === head.level2?.cell && one.level1?.cell === head.level1?.cell;
  return isUnder && filled(one.target) !== null && !filled(one.points) && !filled(one.score);
}

function partsBelow(first: RowView, count: number): Said {
  return said(
    "指标值只写在下面的分项里（“{first}”起 {count} 行）；请在本行补填总的指标值，或把分值分到各分项。",
    "Targets stand only in the {count} rows below ({first} …): fill in the whole here, or give each row its points.",
    { first: nameOf(first), count },
  );
}

/** 支付完成率100%, 培训≥500人: a value with its unit or sign, not a year or a list number. */
const NUMBER_IN_NAME =
  /(?:[≥≤><=]|不[少低高超]\S{0,2})\s*\d|\d(?:\.\d+)?\s*(?:%|万|元|人|个|次|件|亩|户|处|场|公里|平方米)/u;

const MOVE = said(
  "目标像是写进了指标名称，请移到年度指标值一栏。",
  "The target seems to be in the indicator's name; move it to its own cell.",
);
const FILL = said("请补填年度指标值。", "Fill in the target.");
