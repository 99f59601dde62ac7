import { said } from "../../language/said";
import { fold } from "../../values";
import { byText } from "../../values/by-text";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { FormView } from "../view";
import { hasNote } from "../../scoring";
import { cellsIn, placeOf } from "../reading/cells-in";
import { noteCellOf } from "../reading/deviation";

/** What a template prints where somebody is to write. */
const LEFTOVERS: readonly RegExp[] = [
  /^[(【[]?(请|此处|在此)[^。]{0,20}(填写|填报|填列|填入|录入)/u,
  /[(【[](请|此处)[^()]{0,16}填[^()]{0,8}[)】\]]/u,
  /^[(【[]?(填写|填列|待填|必填|选填)/u,
  /^(例如|示例|样例|例)[:：]/u,
  /^\d*[.、]?(目标内容|绩效目标内容|指标内容|指标名称|指标值|描述内容)\d+$/u,
  /(?<![a-z×])[x×]{2,}(年|月|日|项目|单位|部门|局|市|县|区|%|个|万元)/iu,
  /^[×xX*_]{2,}$/u,
];

/** E17: instruction text or a system's placeholder still stands in a cell. */
export const leftoverInstruction: FormCheck = {
  id: "leftover-instruction",
  on: "form",
  kinds: ALL_FORMS,
  title: said("留有填写提示或占位文字", "Instructions or placeholders are left in"),
  outcomes: ["warning"],
  message: said(
    "“{text}”是模板的提示或占位文字，不是填报内容。请改写成实际内容或删去。",
    "“{text}” is the template's own instruction or placeholder. Write the content or delete it.",
  ),
  why: said(
    "提示文字没有删，说明这一格没有人填过。",
    "Left-over instructions show that nobody has filled the cell.",
  ),
  citation: reviewPractice("填报内容", "表内不得留有填写提示和占位文字"),
  falseAlarms: [
    said(
      "内容本身以“例如”开头，或项目名称里带有×。",
      "Content that really begins with 例如, or a project's name that has × in it.",
    ),
  ],
  examples: {
    bad: [
      bad("系统占位的“目标内容1”没有改", "target", { B8: "1.目标内容1" }, "B8"),
      bad("提示文字还在", "project", { F13: "（请填写全年实际完成情况）" }, "F13"),
      bad("年份还是××", "common", { A2: "（××年度）" }, "A2"),
    ],
    good: [
      good("附注里说明怎样填，不算", "project"),
      good("乘号用在算式里", "project", { D15: "办理案件（500×1）数量" }),
      good("规格里的 x", "project", { D15: "购置A4x2复印机台数" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  // a gap in the note of a deviating row is the note's own finding
  const gaps = view.rows.flatMap((row) => noteCellOf(row) ?? []).filter((cell) => !hasNote(cell));
  const notes = new Set([...view.form.printedNotes, ...gaps].map(({ cell }) => cell));
  return cellsIn(view)
    .filter(({ value }) => typeof value !== "number")
    .filter(({ address, text }) => !notes.has(address) && isLeftover(text))
    .map((cell) => ({
      at: placeOf(view.form.sheet, cell),
      values: { text: cell.text.length > 40 ? `${cell.text.slice(0, 40)}…` : cell.text },
      seen: cell.text,
      expected: said("实际内容", "the content itself"),
    }));
}

const isLeftover = byText((text): boolean => {
  const plain = fold(text);
  return LEFTOVERS.some((pattern) => pattern.test(plain));
});
