import type { FieldName, FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
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

/** Nothing, a stroke, or a sign for what is still to be filled in (××局). */
const UNFILLED = /^(?:[-—–―－/\\_＿…\s]*|[×xX*＊○□]{1,6}[\p{Script=Han}]{0,4})$/u;

function run({ form }: FormView): Hit[] {
  return GROUPS.flatMap((group) => {
    const empty = group.flatMap(([name, label]) => {
      const cell = form.fields[name];
      return cell && UNFILLED.test(cell.text) ? [{ cell, label }] : [];
    });
    const cells = empty.map(({ cell }) => cell);
    const [at] = cells;
    // two labels of one merged cell (负责人及电话) are one field
    return at ? [hitOf(at, cells, [...new Set(empty.map(({ label }) => label))])] : [];
  });
}

function hitOf(at: FormCell, cells: readonly FormCell[], labels: readonly Said[]): Hit {
  const fields = {
    zh: labels.map(({ zh }) => zh).join("、"),
    en: labels.map(({ en }) => en).join(" and "),
  };
  return { at, with: cells, values: { fields }, seen: at.text, expected: fields };
}
