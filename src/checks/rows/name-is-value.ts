import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { fold, stripListMark } from "../../values";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { filled } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** The level-3 indicator is a value (100万, 2020年) or the target's own words: nothing is named. */
export const nameIsValue: FormCheck = {
  id: "name-is-value",
  on: "form",
  kinds: ALL_FORMS,
  title: said("三级指标写的是指标值", "A target in place of the indicator's name"),
  outcomes: ["question"],
  message: said(
    "有 {rows} 行的三级指标写的是指标值，不是指标名称：{cells}（如“{name}”）。请写明考核什么（如“项目总成本”“完成时间”），把要达到的程度写进指标值。",
    "{rows} rows have a target for a name: {cells} (such as {name}). Write what is measured, and how much of it in the target.",
  ),
  why: said(
    "指标名称说考核什么，指标值说达到多少；两处写成一样，看不出考核的是什么。",
    "The name says what is measured and the target how much; alike, they tell neither.",
  ),
  citation: reviewPractice("三级指标", "三级指标写明考核的内容，不写指标值"),
  falseAlarms: [
    said(
      "表式本来就把要求写在三级指标、指标值照写一遍时。",
      "A form that wants the demand in both columns.",
    ),
  ],
  examples: {
    bad: [
      bad("时限当作名称", "project", { D18: "2021年12月底前" }, "D18"),
      bad("金额当作名称", "project", { D19: "100万元" }, "D19"),
      bad("目标表里的百分比当作名称", "target", { C12: "100%", D12: "" }, "C12"),
      bad(
        "名称和指标值是同一个词",
        "project",
        { D20: "维护合法权益", E20: "维护合法权益。" },
        "D20",
      ),
      bad("两行都是：说一次", "project", { D18: "2021年12月底前", D19: "100万元" }, "D18"),
    ],
    good: [
      good("名称和指标值各写各的", "project"),
      good("名称里有数", "project", { D19: "100万元以上项目评审费" }),
      good("不涉及的行两格都写“不涉及”", "project", {
        ...{ D19: "不涉及", E19: "不涉及", F19: "", G19: "", H19: "" },
      }),
      good("名称是空的占位行：由占位行的检查报告", "project", {
        ...{ D16: "指标2：", E16: "", F16: "", G16: "", H16: "" },
      }),
    ],
  },
  run,
};

function run({ rows }: FormView): Hit[] {
  const names = rows.flatMap((row) => valueAsName(row) ?? []);
  const [first] = names;
  if (!first) return [];
  return [
    {
      at: first,
      with: names.slice(1),
      values: {
        rows: names.length,
        cells: names.map(({ cell }) => cell).join("、"),
        name: first.text.trim(),
      },
      seen: first.text,
      expected: said("指标名称", "the indicator's name"),
    },
  ];
}

/** Shorter words (健全) may be all there is to say; a sentence in both places is asked for its measure. */
const [SHORTEST, LONGEST] = [3, 12];

const BARE =
  /^(?:[≥≤><=±]|不[低高]于|不少于|不超过)*(?:\d[\d.,]*(?:%|‰|[百千万亿]*元?|[\p{Script=Han}㎡]{1,2})|(?:20\d\d年度?)?(?:\d{1,2}月)?(?:\d{1,2}日|底)?(?:[之以]?前|内)?(?:完成)?)[。.]?$/u;

/** What ends a sentence, looked for once. */
const ENDS = /(?<![。.;；])[。.;；]+$/u;

function valueAsName({ indicator, status }: RowView): FormCell | null {
  const { level3, target, description } = indicator;
  const name = fold(stripListMark(level3?.text ?? ""));
  if (!level3 || status === "notApplicable" || name === "" || filled(description)) return null;
  const bare = name.replace(ENDS, "");
  const same = fold(target?.text ?? "").replace(ENDS, "");
  const isCopy = bare.length >= SHORTEST && bare.length <= LONGEST && bare === same;
  return isCopy || (/\d/u.test(bare) && BARE.test(bare)) ? level3 : null;
}
