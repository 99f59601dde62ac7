import { said } from "../../language/said";
import { fold } from "../../values";
import { reviewPractice } from "../citations";
import type { FormCheck, Hit } from "../check";
import { bad, good } from "../examples/example";
import { filled } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** More addresses than this no sentence holds. */
const NAMED = 12;

/** E12, on a table of targets: an indicator without its value. One finding a form. */
export const targetEmpty: FormCheck = {
  id: "target-empty",
  on: "form",
  kinds: ["target-table"],
  title: said("指标值空着", "Targets left empty"),
  outcomes: ["warning"],
  message: said(
    "有 {count} 行指标没有填指标值：{cells}。请填写要达到的程度（如“≥95%”“明显提升”）；三级指标写成了一句话的，请改成指标名称，把程度写进指标值。",
    "{count} indicators have no target: {cells}. Write what is to be reached (≥95%, 明显提升); where the indicator is a whole sentence, name it and put the degree into its target.",
  ),
  why: said(
    "绩效目标没有指标值，年底就无法自评，申报时会被要求补充。",
    "Without a target nothing can be evaluated at the end of the year; the table comes back.",
  ),
  citation: reviewPractice("指标值", "每个三级指标都填写指标值"),
  falseAlarms: [
    said(
      "指标值写在表外的方案里时，也会提示。",
      "A target that stands in another document is not seen.",
    ),
  ],
  examples: {
    bad: [
      bad("一行没有指标值", "target", { E12: "" }, "E12"),
      bad(
        "三级指标是一句话，指标值空着",
        "target",
        { C16: "提高群众知法懂法的水平，促进社会和谐。", E16: "", D16: "" },
        "E16",
      ),
    ],
    good: [
      good("每行都有指标值", "target"),
      good("不涉及的行", "target", { E17: "" }),
      good("模板的占位行", "target", { C12: "指标2：", D12: "", E12: "" }),
      good("没有指标名称的空行", "target", { C12: "", D12: "", E12: "" }),
      good("自评表由“没有指标值却有得分”报告", "project", { E16: "" }),
    ],
  },
  run,
};

function run({ rows }: FormView): Hit[] {
  const cells = rows.filter(isOpen).flatMap(({ indicator }) => indicator.target ?? []);
  const [first, ...others] = cells;
  if (!first) return [];
  const list = cells.slice(0, NAMED).map(({ cell }) => cell);
  return [
    {
      at: first,
      with: others,
      values: {
        count: cells.length,
        cells: list.join("、") + (cells.length > NAMED ? " …" : ""),
      },
      seen: "",
      expected: said("指标值", "a target"),
    },
  ];
}

/** 指标2：, ……, 不涉及: a row that nobody filled, or that does not apply. */
const NO_INDICATOR = /^(?:指标\d{0,2}[:.、]?)?(?:[….⋯·]*|无|\/|-+|—+|0?不涉及|不适用)$/u;

function isOpen({ indicator }: RowView): boolean {
  const { target, level3, furtherTargets } = indicator;
  const isNamed = level3 !== null && !NO_INDICATOR.test(fold(level3.text));
  return (
    target !== null &&
    !filled(target) &&
    isNamed &&
    !furtherTargets.some((one) => filled(one.target))
  );
}
