import { said, type Said } from "../../language/said";
import { columnName, toA1 } from "../../sheet/address";
import { textAt, type Grid } from "../../sheet/grid";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { FormView, WorkbookView } from "../view";

/** Hidden rows and columns inside a form that hold something. One finding a form. */
export const hiddenRows: WorkbookCheck = {
  id: "hidden-rows",
  on: "workbook",
  title: said("表内有隐藏的行或列", "The form has hidden rows or columns"),
  outcomes: ["warning"],
  message: said(
    "表内{places}是隐藏的，里面有内容{counted}。请取消隐藏核对，用不着的删去。",
    "In the form, {places} are hidden and hold something{counted}. Unhide and check them.",
  ),
  why: said(
    "隐藏的指标行照样计入合计，看表的人却看不到。",
    "A hidden row still counts in the total, and nobody sees it.",
  ),
  citation: reviewPractice("隐藏内容", "报送的表内不应有隐藏的行列"),
  falseAlarms: [],
  examples: {
    bad: [
      {
        about: "隐藏了一行指标",
        sheets: [{ base: "project", hiddenRows: [17] }],
        found: { sheet: "自评表", cell: "A17" },
      },
      {
        about: "隐藏了原因一列",
        sheets: [{ base: "project", hiddenColumns: ["I"] }],
        found: { sheet: "自评表", cell: "I2" },
      },
    ],
    good: [
      { about: "没有隐藏", sheets: [{ base: "project" }] },
      { about: "隐藏的是表外的空行", sheets: [{ base: "project", hiddenRows: [60] }] },
    ],
  },
  run: ({ forms }: WorkbookView): Hit[] => forms.flatMap(hiddenIn),
};

function hiddenIn({ form, grid }: FormView): Hit[] {
  const { area } = form;
  const rows = [...grid.hiddenRows]
    .filter((row) => row >= area.top && row <= area.bottom && hasText(grid, [row, row], area))
    .sort((one, other) => one - other);
  const columns = [...grid.hiddenColumns]
    .filter((column) => column >= area.left && column <= area.right)
    .filter((column) => hasText(grid, [area.top, area.bottom], { left: column, right: column }))
    .sort((one, other) => one - other);
  const [row, column] = [rows[0], columns[0]];
  if (row === undefined && column === undefined) return [];
  const cell = toA1({
    row: row ?? area.top,
    column: row === undefined ? (column ?? 0) : area.left,
  });
  const hidden = new Set(rows);
  const indicators = form.indicators.filter((one) => hidden.has(one.row)).length;
  return [
    {
      at: { sheet: form.sheet, cell, text: "" },
      values: { places: placesOf(rows, columns), counted: countedOf(indicators) },
      seen: placesOf(rows, columns).zh.trim(),
      expected: said("都看得见", "all visible"),
    },
  ];
}

function hasText(
  grid: Grid,
  [top, bottom]: readonly [number, number],
  { left, right }: { readonly left: number; readonly right: number },
): boolean {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (textAt(grid, row, column) !== "") return true;
  return false;
}

function placesOf(rows: readonly number[], columns: readonly number[]): Said {
  const [numbers, names] = [rows.map((row) => row + 1), columns.map(columnName)];
  const zh = [
    ...(rows.length > 0 ? [`第 ${numbers.join("、")} 行`] : []),
    ...(columns.length > 0 ? [` ${names.join("、")} 列`] : []),
  ];
  const en = [
    ...(rows.length > 0 ? [`rows ${numbers.join(", ")}`] : []),
    ...(columns.length > 0 ? [`columns ${names.join(", ")}`] : []),
  ];
  return { zh: zh.join("和"), en: en.join(" and ") };
}

function countedOf(indicators: number): Said {
  return indicators === 0
    ? said("", "")
    : said("，其中 {count} 行指标计入总分", "; {count} rows count in the total", {
        count: indicators,
      });
}
