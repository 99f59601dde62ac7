import { said } from "../../language/said";
import { toA1 } from "../../sheet/address";
import { textAt } from "../../sheet/grid";
import { fold } from "../../values";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { isUntouched } from "../reading/blank-form";
import type { FormView } from "../view";

/** 指标2：, 指标…, ……: a template's name for a row that is to be filled or deleted. */
const PLACEHOLDER = /^(指标\d{0,2}[:：.、]?[….⋯]*|[….⋯]{1,6})$/u;

/** Placeholder rows of the template between or below the indicators. One finding a form. */
export const templateRow: FormCheck = {
  id: "template-row",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("模板占位行没有删", "Placeholder rows are left in"),
  outcomes: ["warning"],
  message: said(
    "{cells} 还是模板的占位行（指标2、……），没有内容。请删去这些行，或补填指标。",
    "{cells} are the template's placeholder rows (指标2, ……). Delete them or fill them in.",
  ),
  why: said(
    "占位行会让人以为漏填了指标。",
    "A placeholder row looks like an indicator that was forgotten.",
  ),
  citation: reviewPractice("指标行", "没有使用的占位行应删除"),
  falseAlarms: [],
  examples: {
    bad: [
      bad(
        "没有用的“指标2：”",
        "project",
        { D16: "指标2：", E16: "", F16: "", G16: "", H16: "" },
        "D16",
      ),
      bad("省略号行", "common", { D17: "……", E17: "", F17: "", G17: "", H17: "" }, "D17"),
    ],
    good: [
      good("有内容的“指标1：…”", "project", { D15: "指标1：办理法律援助案件数量" }),
      good("整张表还没有填：由空白表的检查报告", "project", {
        ...Object.fromEntries(
          [15, 16, 17, 18, 19, 20, 21, 22].flatMap((row) =>
            [..."FHI"].map((at) => [`${at}${String(row)}`, ""]),
          ),
        ),
        ...Object.fromEntries(
          [8, 9, 10, 11].flatMap((row) => [..."DEFHI"].map((at) => [`${at}${String(row)}`, ""])),
        ),
        ...{ D16: "指标2：", E16: "", F13: "", H23: "" },
      }),
      good("名称就叫指标1，但填了目标和完成值", "project", { D15: "指标1：" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const { form, grid, rows } = view;
  // nobody has filled the sheet at all: that is said once
  if (isUntouched(view)) return [];
  const filled = new Set(rows.map(({ indicator }) => indicator.row));
  const names = rows.flatMap(({ indicator }) => indicator.level3 ?? []);
  const column = names[0]?.column;
  if (column === undefined || rows.length === 0) return [];
  const cells = [];
  const top = Math.min(...filled);
  const bottom = form.total?.score?.row ?? form.area.bottom + 1;
  for (let row = top; row < bottom; row++) {
    const text = textAt(grid, row, column);
    if (!filled.has(row) && PLACEHOLDER.test(fold(text)))
      cells.push({ sheet: form.sheet, cell: toA1({ row, column }), text });
  }
  const [first] = cells;
  if (!first) return [];
  return [
    {
      at: first,
      values: { cells: cells.map(({ cell }) => cell).join("、") },
      seen: first.text,
      expected: said("删去，或填写指标", "deleted or filled"),
    },
  ];
}
