import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { parseDecimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { Fix, Outcome } from "../finding";
import { writes } from "../reading/fix";
import { formulasOf, holds, isTextNumber, scoredCells } from "../reading/text-numbers";
import type { FormView } from "../view";

/** Points and scores that are text: a SUM over them leaves them out, + does not. */
export const numberAsText: FormCheck = {
  id: "number-as-text",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("数字存成了文本", "A number is stored as text"),
  outcomes: ["error", "question"],
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
      bad(
        "别处的公式也算：产出小计少了一行",
        "project",
        { H17: "'9.6", K15: "=SUM(H15:H19)|40" },
        "H17",
      ),
      bad(
        "其他得分是数字，这一格是文本，没有公式用到",
        "project",
        { H20: "'15" },
        "H20",
        "question",
      ),
    ],
    good: [
      good("得分都是数字", "project"),
      good("文本的满分 100 不在得分的合计公式里", "project", {
        G23: "'100",
        H23: "=SUM(H15:H22)+I8|99.45",
      }),
      good("逐格相加的公式会把文本当数字算", "project", {
        H16: "'10",
        H23: "=H15+H16+H17+H18+H19+H20+H21+H22+I8|99.45",
      }),
      good("分值写成“10分”，没有公式用到", "project", { G8: "10分" }),
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

function run(view: FormView): Hit[] {
  const cells = scoredCells(view);
  const texts = cells.filter(isTextNumber);
  if (texts.length === 0) return [];
  const formulas = formulasOf(view);
  const skipped = texts.filter((cell) => formulas.some(({ summed }) => holds(summed, cell)));
  const leftOut = formulas.filter(({ summed }) => skipped.some((cell) => holds(summed, cell)));
  // the printed full marks are a label where no formula uses them
  const unused = texts.filter(
    (cell) =>
      cell.cell !== view.form.total?.points?.cell &&
      // 10分 was written to be read; a formula that uses it is another matter
      !/分$/u.test(cell.text.trim()) &&
      !formulas.some(({ summed, read }) => holds(summed, cell) || holds(read, cell)),
  );
  const isMixed = cells.some(({ value }) => typeof value === "number");
  return [
    ...hitOf(view, skipped, "error", leftOutBy(leftOut.map(({ address }) => address))),
    ...(isMixed ? hitOf(view, unused, "question", UNUSED) : []),
  ];
}

const UNUSED = said(
  "，现在没有公式用到，以后用公式合计就会漏掉",
  "; no formula uses them yet, and a SUM would leave them out",
);

function leftOutBy(addresses: readonly string[]): Said {
  return said("，{cells} 的公式没有把它算进去", ", and the formula in {cells} leaves them out", {
    cells: addresses.join("、"),
  });
}

function hitOf(view: FormView, texts: readonly FormCell[], outcome: Outcome, sum: Said): Hit[] {
  const [first] = texts;
  if (!first) return [];
  return [
    {
      at: first,
      with: texts,
      outcome,
      values: { cells: texts.map(({ cell }) => cell).join("、"), sum },
      seen: first.text,
      expected: said("数字 {text}", "the number {text}", { text: first.text }),
      fix: fixOf(view.form.sheet, texts),
    },
  ];
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
