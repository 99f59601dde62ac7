import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { isBlankForm } from "../reading/blank-form";
import type { FormView } from "../view";

const TEMPLATE = Object.fromEntries(
  [
    ...[15, 16, 17, 18, 19, 20, 21, 22].flatMap((row) =>
      [..."DEFHI"].map((at) => `${at}${String(row)}`),
    ),
    ...[8, 9, 10, 11].flatMap((row) => [..."DEFHI"].map((at) => `${at}${String(row)}`)),
    ...["C4", "C5", "G5", "C6", "G6", "B13", "F13", "H23", "I23"],
  ].map((cell) => [cell, ""]),
);

const BLANK = Object.fromEntries(
  [15, 16, 17, 18, 19, 20, 21, 22].flatMap((row) => [
    [`F${String(row)}`, ""],
    [`H${String(row)}`, ""],
  ]),
);

/** E17: a form with targets that nobody has filled: no actuals, no scores. */
export const unfilledForm: FormCheck = {
  id: "unfilled-form",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("整张表没有填完成值", "The form is not filled"),
  outcomes: ["error"],
  message: said(
    "{what}，这张表还没有填报。请填写后重算；不需要的表请从文件中删去。",
    "{what}: the form is not filled. Fill it in, or remove the sheet.",
  ),
  why: said("空表报送会被直接退回。", "A form that is mailed unfilled is sent back at once."),
  citation: partOfForm("实际完成值、得分", "实际完成值；得分"),
  falseAlarms: [
    said("有意随文件附上的空白样表。", "A blank form that is meant to go along as a sample."),
  ],
  examples: {
    bad: [
      bad("完成值、得分、总分全空", "project", { ...BLANK, H23: "" }, "F15"),
      bad("什么也没填的空白表：一条", "project", TEMPLATE, "C4"),
      bad("只填了资金，指标一行没填", "project", { ...BLANK, H23: "9.85" }, "F15"),
    ],
    good: [
      good("填好的表", "project"),
      good("填了一行完成值，还在填", "project", { ...BLANK, F15: "512件", H23: "" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const wanted = view.rows.filter(({ indicator }) => (indicator.target?.text ?? "") !== "");
  if (wanted.length === 0) return isBlankForm(view) ? blank(view) : [];
  const empty = view.rows.filter(
    ({ indicator: { actual, score } }) => (actual?.text ?? "") === "" && (score?.text ?? "") === "",
  );
  const isEmpty = wanted.every((row) => empty.includes(row));
  const first = wanted.find(({ indicator }) => indicator.actual)?.indicator.actual;
  if (!isEmpty || !first) return [];
  return [
    {
      at: first,
      with: wanted.map(({ indicator }) => indicator.actual),
      values: {
        what: said("{rows} 行指标的完成值和得分全部空着", "All {rows} rows lack actual and score", {
          // those without a target are as empty
          rows: empty.length,
        }),
      },
      seen: "",
      expected: said("每行的完成值", "an actual for every row"),
    },
  ];
}

/** Not even indicators: one finding for the whole sheet. */
function blank({ form }: FormView): Hit[] {
  const { fields, total } = form;
  const at = fields.projectName ?? fields.department ?? fields.unit ?? total?.score ?? form.title;
  if (!at) return [];
  const rows = form.indicators.length;
  const what =
    rows === 0
      ? said("表上只有表式，没有一行指标", "There is the template and no indicator")
      : said("{rows} 行指标只有名称，各格都空着", "All {rows} rows are empty but for their names", {
          rows,
        });
  return [
    { at, values: { what }, seen: at.text, expected: said("填好的表", "a form that is filled in") },
  ];
}
