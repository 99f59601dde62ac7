import { said } from "../../language/said";
import { cellAt } from "../../sheet/grid";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { yearsIn } from "../reading/years";
import type { FormView } from "../view";

/** E16: title and the line below it name different years. */
export const titleYear: FormCheck = {
  id: "title-year",
  on: "form",
  kinds: ALL_FORMS,
  title: said("标题处有两个年度", "The title names two years"),
  outcomes: ["error"],
  message: said(
    "标题写的是 {year} 年度，这里写的是 {other} 年度。请改成同一个年度。",
    "The title says {year}, this cell says {other}. Make them one year.",
  ),
  why: said("一张表只能是一个年度的。", "A form is for one year."),
  citation: partOfForm("标题", "项目支出绩效自评表（××年度）"),
  falseAlarms: [],
  examples: {
    bad: [
      bad(
        "标题 2022 年度，下一行 2021 年度",
        "project",
        { A2: "2022年度项目支出绩效自评表" },
        "A3",
      ),
      bad("标题改了，下一行还是旧的", "common", { A1: "2024年度项目支出绩效自评表" }, "A2"),
    ],
    good: [
      good("只写一次年度", "project"),
      good("两处相同", "project", { A2: "2021年度项目支出绩效自评表" }),
      good("填报日期在下一年", "project", { A3: "（2021年度） 填报日期：2022年3月10日" }),
    ],
  },
  run,
};

/** 2021年度, alone or in brackets: the year of a form, no date. */
const OF_FORM = /20\d\d\s*年度/u;

function run({ form, grid }: FormView): Hit[] {
  const { title, year } = form;
  if (!title || year === null) return [];
  const below = Array.from({ length: form.area.right - form.area.left + 1 }, (_, at) =>
    cellAt(grid, title.row + 1, form.area.left + at),
  ).find(({ text }) => OF_FORM.test(text) && text.length <= 40);
  const named = yearsIn(title.text);
  const others = below ? yearsIn(below.text) : [];
  const [other] = others;
  if (!below || named.length === 0 || other === undefined) return [];
  if (others.some((one) => named.includes(one))) return [];
  return [
    {
      at: { sheet: form.sheet, cell: below.address, text: below.text },
      with: [title],
      values: { year: named[0] ?? year, other },
      seen: below.text,
      expected: said("{year} 年度", "{year}", { year: named[0] ?? year }),
    },
  ];
}
