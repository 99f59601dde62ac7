import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { GREATEST_SHARE } from "../../values";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { fundLines, type LineReading } from "../reading/fund";
import type { Fix } from "../finding";
import { headingAbove } from "../reading/heading";
import type { FormView } from "../view";

/** E3: 79.27 where 79.27% is meant. */
export const rateSign: FormCheck = {
  id: "rate-sign",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("执行率少了 %", "The execution rate lacks its % sign"),
  outcomes: ["warning"],
  message: said(
    "“{line}”的执行率写的是 {printed}，没有百分号{others}。请写成 {printed}%。",
    "The rate of {line} is written {printed} without a percent sign{others}. Write {printed}%.",
  ),
  why: said(
    "没有百分号，这个数既可读作百分数也可读作倍数。",
    "Without the sign the number may be read as a percentage or as a multiple.",
  ),
  citation: partOfForm("项目资金：执行率", "执行率"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("写成 98.50，列名里也没有 %", "project", { H8: "98.50" }, "H8"),
      bad("文本 98.5", "project", { H9: "'98.5" }, "H9"),
      bad("系统导出的各行都没有 %：一条", "project", { H8: "98.50", H9: "98.50" }, "H8"),
    ],
    good: [
      good("列名已写执行率（%）", "project", { H7: "执行率（%）", H8: "98.50", H9: "98.50" }),
      good("按小数存的执行率", "project", { H8: "0.985" }),
      good("0/0 的行写 0", "project", { H10: "0" }),
    ],
  },
  run,
};

type RateHit = Hit & { readonly at: FormCell };

const BARE = /^\d+(?:\.\d+)?$/u;

function run(view: FormView): Hit[] {
  const [first, ...others] = fundLines(view.form).flatMap((reading) => judge(reading, view) ?? []);
  // a system that prints no sign prints none anywhere: one cause, told once
  return first
    ? [
        {
          ...first,
          with: others.map(({ at }) => at),
          values: { ...first.values, others: alike(others.length) },
          fix: together([first, ...others]),
        },
      ]
    : [];
}

function alike(count: number): Said {
  return count === 0
    ? said("", "")
    : said("（另有 {count} 行也是）", " (so are {count} more)", { count });
}

function together(hits: readonly Hit[]): Fix | null {
  const [first, ...others] = hits.flatMap(({ fix }) => fix ?? []);
  if (!first || others.length === 0) return first ?? null;
  const edits = [first, ...others].flatMap((fix) => fix.edits);
  return { title: said("各行执行率补上 %", "Add % to each rate"), edits };
}

function judge({ line }: LineReading, view: FormView): RateHit | null {
  const cell = line.rate;
  const text = cell?.text.normalize("NFKC").trim() ?? "";
  if (!cell || !BARE.test(text) || Number(text) <= GREATEST_SHARE) return null;
  if (headingAbove(view, cell, /率/u)?.includes("%")) return null;
  const full = `${text}%`;
  return {
    at: cell,
    values: { line: line.name, printed: text },
    seen: cell.text,
    expected: said("{full}", "{full}", { full }),
    fix: writes(view.form.sheet, cell, full, said(`执行率改为 ${full}`, `Write ${full}`)),
  };
}
