import { toA1 } from "../../sheet/address";
import { said, type Said } from "../../language/said";
import type { Edit, Receipt } from "../../sheet/edit";
import { cellAt, type Grid } from "../../sheet/grid";
import type { InsertedRow } from "./filled";

// What a filling tells, and how it knows what a person has touched since. Comes with what fills.

/** The invented form must not be mailed with the others. */
export const SAMPLE_TOLD = said(
  "示例表里的单位和数字都是虚构的，试完请撤销，或者删除这张表，不要随文件报送。",
  "The unit and the figures of the sample are invented: take it back or delete its sheet before the file is sent.",
);

export function isSame(a: Grid, b: Grid): boolean {
  const content = ({ values, formulas }: Grid) => JSON.stringify([values, formulas]);
  return content(a) === content(b);
}

/** Whether the row holds what was filled in, and nothing besides. */
export function isAsFilled(grid: Grid, row: number, receipt: Receipt | null): boolean {
  const filled = new Map(receipt?.edits.map(({ cell, after }) => [cell, after.value]));
  const { left, right } = grid.used;
  return Array.from({ length: right - left + 1 }, (_, x) => left + x).every((column) => {
    const { value, formula } = cellAt(grid, row, column);
    return formula === null && value === (filled.get(toA1({ row, column })) ?? null);
  });
}

export function keptRow({ sheet, row }: InsertedRow): Said {
  return said(
    "“{sheet}”第 {row} 行增加后已有改动，没有删除；不需要时请自行删除该行。",
    "Row {row} of “{sheet}” was changed since it was added, so it stays. Delete the row yourself if it is not needed.",
    { sheet, row: row + 1 },
  );
}

export function keptSheet(sheet: string): Said {
  return said(
    "“{sheet}”插入后已有改动，没有删除；不需要时请自行删除该工作表。",
    "“{sheet}” was changed since it was added, so it stays. Delete the sheet yourself if it is not needed.",
    { sheet },
  );
}

export function keptCells(edits: readonly Edit[]): Said {
  const cells = edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join(" ");
  return said(
    "{cells} 写入后又被改动，保留现在的内容。",
    "{cells} changed since and keep what they hold now.",
    { cells },
  );
}

export const NO_TARGETS = said(
  "工作簿里没有认出绩效目标表，没有可带入的内容。请打开含目标表的工作簿，或把目标表复制进来。",
  "No target table was recognised in this workbook, so there is nothing to carry over. Open the workbook that holds it, or copy the table in.",
);

export function leftSaid({ cell, why }: { readonly cell: string; readonly why: Said }): Said {
  return said(`${cell}：${why.zh}`, `${cell}: ${why.en}`);
}

export function noBlock(level1: string, level2: string): Said {
  return said(
    "这张表里没有“{block}”这一部分，没有增加。请先在表上写好一级、二级指标名称。",
    "This form has no block “{block}”, so nothing was added. Write the names of its levels first.",
    { block: [level1, level2].filter((part) => part !== "").join(" › ") },
  );
}
