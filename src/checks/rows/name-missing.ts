import { said } from "../../language/said";
import { fold } from "../../values";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { filled } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** A row with a target, or with what was achieved, that does not say of what. */
export const nameMissing: FormCheck = {
  id: "name-missing",
  on: "form",
  kinds: ALL_FORMS,
  title: said("指标没有名称", "An indicator without a name"),
  outcomes: ["warning"],
  message: said(
    "这一行填了{values}，三级指标{stands}，看不出考核的是什么。请填写指标名称。",
    "This row has {values}, and its level-3 indicator {stands}. Write what is measured.",
  ),
  why: said(
    "没有名称，指标值和得分不知道说的是什么。",
    "Without a name nobody knows what target and score are about.",
  ),
  citation: partOfForm("三级指标", "一级指标、二级指标、三级指标"),
  falseAlarms: [
    said("指标写在二级指标一栏的表式。", "Forms whose indicators stand in the level-2 column."),
  ],
  examples: {
    bad: [
      bad("名称空着，别的都填了", "project", { D16: "" }, "D16"),
      bad("名称还是模板的“指标1：”", "project", { D15: "指标1：" }, "D15"),
      bad("名称只有省略号", "project", { D17: "……" }, "D17"),
      bad("目标表的一行没有名称", "target", { C12: "", D12: "" }, "C12"),
    ],
    good: [
      good("每行都有名称", "project"),
      good("没有用的占位行：由占位行的检查报告", "project", {
        ...{ D16: "指标2：", E16: "", F16: "", G16: "", H16: "" },
      }),
      good("全表都不用三级指标", "project", {
        ...{ D15: "", D16: "", D17: "", D18: "", D19: "", D20: "", D21: "", D22: "" },
      }),
    ],
  },
  run,
};

const NO_NAME = /^(?:指标\d{0,2}[:.、]?)?[….⋯·\s]*$/u;

function run({ rows }: FormView): Hit[] {
  const nameless = rows.filter(isNameless);
  return nameless.length * 2 < rows.length ? nameless.flatMap(hitOf) : [];
}

function isNameless({ indicator }: RowView): boolean {
  const { level3, description, target, actual } = indicator;
  if (!level3 || filled(description) || !NO_NAME.test(fold(level3.text))) return false;
  return (filled(target) ?? filled(actual)) !== null;
}

function hitOf({ indicator }: RowView): Hit[] {
  const { level3, target, actual } = indicator;
  const value = filled(target) ?? filled(actual);
  if (!level3 || !value) return [];
  const text = level3.text.trim();
  return [
    {
      at: level3,
      with: [target, actual],
      values: {
        values: value.text,
        stands:
          text === ""
            ? said("空着", "is empty")
            : said("只写了“{text}”", "only says “{text}”", { text }),
      },
      seen: level3.text,
      expected: said("指标名称", "the indicator's name"),
    },
  ];
}
