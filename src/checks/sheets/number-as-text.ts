import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { parseDecimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { Fix } from "../finding";
import { writes } from "../reading/fix";
import type { FormView } from "../view";

/** Points and scores that are text: a SUM over them leaves them out. One finding a form. */
export const numberAsText: FormCheck = {
  id: "number-as-text",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("数字存成了文本", "A number is stored as text"),
  outcomes: ["error", "warning"],
  message: said(
    "{cells} 的数字存成了文本{sum}。请改成数字后重新合计。",
    "The numbers in {cells} are stored as text{sum}. Turn them into numbers, then add up again.",
  ),
  why: said(
    "SUM 公式会跳过文本，合计少算而不报错。",
    "SUM skips text without a word, and the total comes out too small.",
  ),
  citation: reviewPractice("数字格式", "分值、得分应为数字，不得存成文本"),
  falseAlarms: [
    said(
      "整张表都是文本、又没有公式的，不提示。",
      "A form that is text throughout and has no formulas is left alone.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "总分用 SUM，得分却有一格是文本",
        "project",
        { H16: "'10", H23: "=SUM(H15:H22)+I8|89.45" },
        "H16",
      ),
      bad("其他得分是数字，这一格是文本", "project", { H20: "'15" }, "H20", "warning"),
    ],
    good: [
      good("得分都是数字", "project"),
      good("目标和完成值是文字，不是数字", "project", { E15: "'500件", F15: "'512件" }),
      good("整张表都是文本，没有公式", "project", {
        ...Object.fromEntries(
          ["15", "10", "10", "5", "10", "15", "15", "10"].map((text, at) => [
            `G${String(15 + at)}`,
            `'${text}`,
          ]),
        ),
        ...Object.fromEntries(
          ["15", "10", "9.6", "5", "10", "15", "15", "10"].map((text, at) => [
            `H${String(15 + at)}`,
            `'${text}`,
          ]),
        ),
        G8: "'10",
        I8: "'9.85",
        G23: "'100",
        H23: "'99.45",
      }),
    ],
  },
  run,
};

function run({ form, rows, rate }: FormView): Hit[] {
  const line = rate?.of.kind === "rate" ? rate.of.line : null;
  const { total } = form;
  const all = [
    ...rows.flatMap(({ indicator }) => [indicator.points, indicator.score]),
    line?.points,
    line?.score,
    total?.points,
    total?.score,
  ].filter((cell) => cell !== null && cell !== undefined);
  const cells = [...new Map(all.map((cell) => [cell.cell, cell])).values()];
  const texts = cells.filter(isTextNumber);
  const sums = cells.filter(({ formula }) => formula !== null && /SUM|\+/iu.test(formula));
  const [first] = texts;
  const isMixed = cells.some(({ value }) => typeof value === "number");
  if (!first || !isMixed) return [];
  const cited = sums.map(({ cell }) => cell).join("、");
  return [
    {
      at: first,
      with: texts,
      outcome: sums.length > 0 ? "error" : "warning",
      values: {
        cells: texts.map(({ cell }) => cell).join("、"),
        sum:
          sums.length > 0
            ? said(`，${cited} 的公式没有把它算进去`, `, and the formula in ${cited} leaves it out`)
            : "",
      },
      seen: first.text,
      expected: said("数字 {text}", "the number {text}", { text: first.text }),
      fix: fixOf(form.sheet, texts),
    },
  ];
}

function isTextNumber({ value, formula, text }: FormCell): boolean {
  return typeof value === "string" && formula === null && parseDecimal(text) !== null;
}

const TO_NUMBERS = said("改成数字", "Turn into numbers");

/** Exact: what is written is the number that the text shows; none unless all can be written. */
function fixOf(sheet: string, cells: readonly FormCell[]): Fix | null {
  const fixes = cells.map((cell) =>
    writes(sheet, cell, Number(parseDecimal(cell.text)?.toFixed()), TO_NUMBERS),
  );
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  return fixes.includes(null) ? null : { title: TO_NUMBERS, edits };
}
