import type { FieldName, FormCell } from "../../forms/form";
import { listed } from "../../language/put-together";
import { said, type Said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { cellsIn, placeOf } from "../reading/cells-in";
import { isBlankForm } from "../reading/blank-form";
import { isUnfilled } from "../reading/instruction";
import type { FormView } from "../view";

/** Fields that a form needs, as a sentence calls them; one finding for each group. */
const GROUPS: readonly (readonly (readonly [FieldName, Said])[])[] = [
  [["projectName", said("项目名称", "the project’s name")]],
  [["department", said("主管部门", "the department")]],
  [["unit", said("单位", "the unit")]],
  [
    ["manager", said("负责人（联系人）", "the manager")],
    ["phone", said("联系电话", "the phone number")],
  ],
];

/** A labelled field of the form's head is empty. */
export const headerMissing: FormCheck = {
  id: "header-missing",
  on: "form",
  kinds: ALL_FORMS,
  title: said("表头有空着的栏目", "A field of the head is empty"),
  outcomes: ["warning"],
  message: said("表头的{fields}没有填。请补填。", "The head lacks {fields}. Please fill it in."),
  why: said(
    "表头空着，收表单位不知道是谁的表、找谁问。",
    "Without its head nobody knows whose form it is or whom to ask.",
  ),
  citation: partOfForm("表头", "项目名称、主管部门、实施单位、项目负责人、联系电话"),
  falseAlarms: [
    said(
      "对外公开的表，有意隐去负责人和电话。",
      "A form for publication whose manager and phone were left out on purpose.",
    ),
  ],
  examples: {
    bad: [
      bad("项目名称空着", "project", { C4: "" }, "C4"),
      bad("主管部门还是××", "project", { C5: "××局" }, "C5"),
      bad("年度没有填", "project", { A3: "（    年度）" }, "A3"),
      bad("负责人和电话都空着：一条", "project", { C6: "", G6: "" }, "C6"),
    ],
    good: [
      good("都填了", "project"),
      good("表上没有这些栏目", "scorecard"),
      good("填写单位、主管部门是同一个", "project", { G5: "某市司法局" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const { form } = view;
  // nobody has filled the sheet: that is said once
  if (form.kind !== "target-table" && isBlankForm(view)) return [];
  const fields = GROUPS.flatMap((group) => {
    const empty = group.flatMap(([name, label]) => {
      const cell = form.fields[name];
      return cell && isUnfilled(cell.text) ? [{ cell, label }] : [];
    });
    const cells = empty.map(({ cell }) => cell);
    const [at] = cells;
    // two labels of one merged cell (负责人及电话) are one field
    return at ? [hitOf(at, cells, [...new Set(empty.map(({ label }) => label))])] : [];
  });
  return [...emptyYear(view), ...fields];
}

/** （    年度）: the template's place for the year, as it was. */
const NO_YEAR = /^[(（][\s_＿]*年度?[)）]$/u;

function emptyYear(view: FormView): Hit[] {
  const { area, sheet } = view.form;
  const head = cellsIn(view).filter(({ row }) => row - area.top < HEAD);
  const cell = head.find(({ text }) => NO_YEAR.test(text.trim()));
  if (!cell) return [];
  const fields = said("年度", "year");
  return [{ at: placeOf(sheet, cell), values: { fields }, seen: cell.text, expected: fields }];
}

/** Rows of a form's head: number of the annex, title, year. */
const HEAD = 4;

function hitOf(at: FormCell, cells: readonly FormCell[], labels: readonly Said[]): Hit {
  const fields = listed(labels, " and ");
  return { at, with: cells, values: { fields }, seen: at.text, expected: fields };
}
