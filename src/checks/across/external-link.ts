import { said } from "../../language/said";
import type { Grid } from "../../sheet/grid";
import { filledCells } from "../reading/cells-in";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";

/** `'C:\\年报\\[汇总.xlsx]Sheet1'!B2`, `[1]Sheet1!B2`: a reference into another workbook. */
const OUTSIDE = /(?:^|[=(,+\-*/&<>^\s])'?(?:[^'!()=,]*[\\/])?\[[^\]]+\][^!()=,]*!/u;

/** Formulas and connections that fetch from other files: whoever gets the file has not got those. */
export const externalLink: WorkbookCheck = {
  id: "external-link",
  on: "workbook",
  title: said("引用了别的文件", "The workbook refers to another file"),
  outcomes: ["warning"],
  message: said(
    "{what}引用了别的文件{target}，收件人打开时会提示更新链接，数值也可能变。请改成数值后再发送。",
    "{what} refers to another file{target}; whoever opens it is asked to update links. Turn it into values.",
  ),
  why: said(
    "外部链接会暴露本机的文件路径，对方更新不了，数值可能变成错误值。",
    "Links show the paths of this machine and turn into errors where the file is missing.",
  ),
  citation: reviewPractice("外部链接", "报送文件不应引用其他文件"),
  falseAlarms: [],
  examples: {
    bad: [
      {
        about: "执行数取自另一个文件",
        sheets: [{ base: "project", set: { F8: "=[支出台账.xlsx]汇总!B2|98.50" } }],
        found: { sheet: "自评表", cell: "F8" },
      },
      {
        about: "文件里留有外部链接，没有公式在用",
        sheets: [{ base: "project" }],
        facts: { externalLinks: ["支出台账.xlsx"] },
        found: { sheet: "自评表", cell: "A1" },
      },
    ],
    good: [
      {
        about: "引用的是本文件的另一张表",
        sheets: [
          { base: "project", set: { F8: "=台账!F6|98.50" } },
          { base: "common", name: "台账" },
        ],
      },
      {
        about: "表格的结构化引用不是外部链接",
        sheets: [{ base: "project", set: { F8: "=SUM(支出[金额])|98.50" } }],
        facts: { externalLinks: [] },
      },
    ],
  },
  run,
};

function run({ grids, facts }: WorkbookView): Hit[] {
  const formulas = grids.flatMap(outsideFormulas);
  if (formulas.length > 0) return formulas;
  const first = grids[0];
  return (facts.externalLinks ?? []).slice(0, 1).flatMap((target): Hit[] =>
    first
      ? [
          {
            at: { sheet: first.sheet, cell: "A1", text: target },
            values: {
              what: said("工作簿", "The workbook"),
              target: `（${(facts.externalLinks ?? []).join("、")}）`,
            },
            seen: target,
            expected: NO_LINK,
          },
        ]
      : [],
  );
}

function outsideFormulas(grid: Grid): Hit[] {
  const cells = filledCells(grid).filter(({ formula }) => OUTSIDE.test(formula ?? ""));
  const [first] = cells;
  if (!first) return [];
  const more = cells.length - 1;
  return [
    {
      at: { sheet: grid.sheet, cell: first.address, text: first.formula ?? "" },
      values: {
        what:
          more > 0
            ? said("{cell} 等 {count} 格", "{cell} and {more} more", {
                cell: first.address,
                count: cells.length,
                more,
              })
            : said("{cell} 的公式", "The formula in {cell}", { cell: first.address }),
        target: "",
      },
      seen: first.formula ?? "",
      expected: NO_LINK,
    },
  ];
}

const NO_LINK = said("数值，不引用别的文件", "values without links");
